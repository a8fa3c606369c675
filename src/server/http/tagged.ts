import { createMiddleware } from "hono/factory";
import { sha256 } from "../../record/id.ts";
import type { Environment } from "./environment.ts";

/** What has a tag: data and feeds. Pages are made anew for whoever asks. */
const TAGGED = /^application\/(?:feed\+json|atom\+xml|json)\b/;

/**
 * Gives data a tag of what is in it, so that a program which has it is not sent it again (RFC 9110, 13.1.2). Files are written while they are sent, be
 * they of any length, and have none.
 */
export const tagged = createMiddleware<Environment>(async (call, next) => {
  await next();
  const { status, headers } = call.res;
  if (call.req.method !== "GET" || status !== 200 || headers.has("content-disposition")) return;
  if (!TAGGED.test(headers.get("content-type") ?? "")) return;
  const body = new Uint8Array(await call.res.arrayBuffer());
  const tag = `"${sha256(body)}"`;
  const kept = new Headers(headers);
  kept.set("etag", tag);
  const asked = call.req.header("if-none-match") ?? "";
  const unchanged = asked === "*" || asked.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
  if (unchanged) kept.delete("content-type");
  call.res = undefined;
  call.res = new Response(unchanged ? null : body, { status: unchanged ? 304 : 200, headers: kept });
});
