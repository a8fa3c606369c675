import { createMiddleware } from "hono/factory";
import { OnrecordError } from "../../record/error.ts";
import type { Environment } from "./environment.ts";
import { isJson } from "./form.ts";

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * The headers of every answer. Browsers send `Origin: null` with a form where no referrer may be sent; on loopback they say
 * `Sec-Fetch-Site` instead, but over plain HTTP from another machine they do not, so there the own site gets a referrer.
 */
export const safeHeaders = createMiddleware<Environment>(async (call, next) => {
  const safe = call.req.raw.url.startsWith("https:") || isLoopback(hostOf(call.req.raw));
  call.header("content-security-policy", POLICY);
  call.header("x-content-type-options", "nosniff");
  call.header("referrer-policy", safe ? "no-referrer" : "same-origin");
  call.header("cross-origin-opener-policy", "same-origin");
  call.header("cross-origin-resource-policy", "same-origin");
  call.header("cache-control", "no-cache");
  await next();
});

/** A page elsewhere may point its own name at 127.0.0.1 and then read what is served here; so the name asked for must be ours. */
export const ownHost = createMiddleware<Environment>(async (call, next) => {
  const host = hostOf(call.req.raw);
  if (call.env?.loopback && !isLoopback(host))
    throw new OnrecordError(
      "wrong-host",
      `Expected the host localhost or 127.0.0.1, not \`${host}\`. Open the address that the program printed.`,
      { host },
    );
  await next();
});

/** What changes something must come from a page of this very site. */
export const sameOrigin = createMiddleware<Environment>(async (call, next) => {
  if (
    call.req.method !== "GET" &&
    call.req.method !== "HEAD" &&
    !call.get("byToken") &&
    !isSameOrigin(call.req.raw) &&
    !isProgram(call.req.path, call.req.raw)
  )
    throw new OnrecordError(
      "cross-origin",
      "Expected this to be sent from a page of this archive, not from another site. Open the page here and send it again; a program sends JSON, or a token.",
    );
  await next();
});

/** A program on this machine, or an assistant, sends JSON and no origin. Every browser would send one, and would ask before it sends JSON to another site. */
function isProgram(path: string, request: Request): boolean {
  return (path === "/mcp" || isJson(request)) && !request.headers.has("origin") && !request.headers.has("sec-fetch-site");
}

function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === hostOf(request);
}

function hostOf(request: Request): string {
  return request.headers.get("host") ?? new URL(request.url).host;
}

/** Whether a host (with or without a port) or an address is this machine's own. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^(\[.*\]|[^:]*):\d+$/, "$1");
  return name === "localhost" || name === "[::1]" || name === "::1" || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(name);
}
