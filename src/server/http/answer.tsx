import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Layout } from "../views/layout.tsx";
import type { Call } from "./environment.ts";
import { FormatContext } from "./format.ts";
import { twinOf } from "./twin.ts";

/** One answer in both its shapes. */
export interface Answer {
  /** What the page shows, as data. */
  readonly data: unknown;
  readonly title: string;
  readonly body: Child;
  readonly status?: ContentfulStatusCode;
  /** What stands in the printed page's foot beside the address. */
  readonly foot?: string;
}

/** Sends an answer as a page, or as data where that was asked for. */
export function respond(call: Call, { data, title, body, status = 200, foot }: Answer): Response | Promise<Response> {
  if (call.get("json")) return call.json(data, status);
  const { version } = call.get("options");
  const address = new URL(call.req.url);
  return call.html(
    html`<!DOCTYPE html>${(
      <FormatContext.Provider value={call.get("format")}>
        <Layout
          title={title}
          assets={call.get("assets")}
          world={call.get("archive").world}
          version={version}
          person={call.get("options").users ? call.get("person") : null}
          path={call.req.path}
          twin={status === 200 && call.req.method === "GET" ? twinOf(address) : null}
          foot={foot ?? null}
          address={address.href}
        >
          {body}
        </Layout>
      </FormatContext.Provider>
    )}`,
    status,
  );
}
