import type { ContentfulStatusCode } from "hono/utils/http-status";
import { OnrecordError } from "../../record/error.ts";
import { ErrorPage } from "../views/error-page.tsx";
import { words } from "../words.ts";
import { respond } from "./answer.tsx";
import type { App, Call } from "./environment.ts";

/** Statuses by the code of an error; what is not named here was a bad request. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  "not-found": 404,
  "sign-in": 401,
  "not-allowed": 403,
  "slow-down": 429,
  "cross-origin": 403,
  "wrong-host": 403,
  "archive-read-only": 403,
  "sample-closed": 403,
  "decided-meanwhile": 409,
  "too-large": 413,
  "archive-busy": 503,
  "archive-unreachable": 503,
  "archive-full": 503,
  "archive-damaged": 500,
  "archive-newer": 500,
  "archive-not-one": 500,
  internal: 500,
};

/** Answers errors in one shape: `{"error": {"code", "message"}}`, or a page that says the same. */
export function answerErrors(app: App, report: (error: unknown) => void): void {
  app.notFound((call) => answerError(call, new OnrecordError("not-found", words.error.noPage(call.req.path), { path: call.req.path })));
  app.onError((error, call) => {
    if (error instanceof OnrecordError) return answerError(call, error);
    report(error);
    return answerError(call, new OnrecordError("internal", words.error.internal, {}, error));
  });
}

function answerError(call: Call, { code, message }: OnrecordError): Response | Promise<Response> {
  const status = STATUS[code] ?? 400;
  const isSent = call.req.method === "POST";
  const form = code === "bad-query" && !isSent && new URL(call.req.url).search !== "" ? call.req.path : null;
  return respond(call, {
    data: { error: { code, message } },
    title: words.error.title(status),
    body: <ErrorPage status={status} code={code} message={message} sent={isSent} form={form} />,
    status,
  });
}
