import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { OnrecordError } from "../../record/error.ts";
import { may, type Person, type Role, roleFor, type Scope, type Session, type Users } from "../../users/index.ts";
import { accessWords } from "../access-words.ts";
import type { Call, Environment } from "./environment.ts";

const SESSION = "onrecord_session";
const DEVICE = "onrecord_device";
const YEAR = 365 * 24 * 3600;

/** What takes more than looking does, by method and path; `null`: nobody needs to have signed in. */
const NEEDED: readonly (readonly [method: string, path: RegExp, scope: Scope | null])[] = [
  ["*", /^\/(?:sign-in$|assets\/)/, null],
  ["POST", /^\/(?:sign-out|cite-check|mcp)$/, "read"],
  ["*", /^\/(?:users|alerts)$/, "admin"],
  ["GET", /^/, "read"],
  ["POST", /^\/add(?:\/|$)/, "add"],
  ["*", /^/, "review"],
];

/** What a request takes a token to be for; null where it takes nobody to have signed in. What is not listed and changes something takes `review`. */
export function scopeFor(method: string, path: string): Scope | null {
  const asked = method === "HEAD" ? "GET" : method;
  return NEEDED.find(([of, paths]) => (of === "*" || of === asked) && paths.test(path))![2];
}

/** Which role a request takes; null where it takes none. */
export function neededFor(method: string, path: string): Role | null {
  const scope = scopeFor(method, path);
  return scope && roleFor(scope);
}

/** Finds out who asks: by session or token where the archive has users, else the person of this machine. */
export const knowing = createMiddleware<Environment>(async (call, next) => {
  const { users, reader } = call.get("options");
  const token = /^Bearer ([\w-]{1,200})$/.exec(call.req.header("authorization") ?? "")?.[1];
  call.set("byToken", Boolean(users && token));
  call.set("person", users ? (token ? users.byToken(token) : bySession(call, users)) : { name: reader.name, role: "admin" });
  await next();
});

/** Lets pass who may, and notes what was changed and by whom. */
export const allowing = createMiddleware<Environment>(async (call, next) => {
  const [person, { users, now }] = [call.get("person"), call.get("options")];
  const { method, path } = call.req;
  const needed = scopeFor(method, path);
  if (needed !== null && person === null) {
    if (method === "GET" && !call.get("json")) return call.redirect(`/sign-in?back=${encodeURIComponent(backOf(call))}`, 303);
    throw new OnrecordError("sign-in", accessWords.signInFirst);
  }
  if (needed !== null && !may(person!, needed)) throw refused(person!, needed);
  await next();
  if (users && person && method !== "GET" && method !== "HEAD" && call.res.status < 400)
    users.note({ at: now(), who: person.name, what: `${method} ${path}`, from: fromOf(call) });
  return undefined;
});

function refused({ name, role, scopes }: Person, needed: Scope): OnrecordError {
  const why = scopes ? accessWords.notFor(name, scopes.join(", "), needed) : accessWords.notAllowed(name, role, roleFor(needed));
  return new OnrecordError("not-allowed", why, { role, needed });
}

/** Where a request comes from; empty where nobody knows. */
export const fromOf = (call: Call): string => call.env?.from ?? "";

/** Begins a session in the browser that asks, in place of any that it had, and notes the browser as one that was let in. */
export function letIn(call: Call, users: Users, person: Person, now: number): void {
  signOut(call, users);
  keep(call, users.begin(person.name, now));
  if (!isKnownDevice(call, users, person.name)) setCookie(call, DEVICE, users.addDevice(person.name), { ...cookie(call), maxAge: YEAR });
}

/** Ends the session of the browser that asks. */
export function signOut(call: Call, users: Users): void {
  const secret = getCookie(call, SESSION);
  if (secret) users.end(secret);
  setCookie(call, SESSION, "", { ...cookie(call), maxAge: 0 });
}

/** Whether somebody was let in by this name from this browser before. */
export function isKnownDevice(call: Call, users: Users, name: string): boolean {
  const secret = getCookie(call, DEVICE);
  return secret !== undefined && users.isDevice(secret, name);
}

function bySession(call: Call, users: Users): Person | null {
  const secret = getCookie(call, SESSION);
  const found = secret ? users.bySession(secret, Date.parse(call.get("options").now())) : null;
  if (found?.next) keep(call, found.next);
  return found?.person ?? null;
}

const keep = (call: Call, { secret, seconds }: Session): void => setCookie(call, SESSION, secret, { ...cookie(call), maxAge: seconds });

/** Out of reach of scripts and of other sites; over TLS only where the request came so, be it to a proxy. */
function cookie(call: Call) {
  const secure = call.req.url.startsWith("https:") || call.req.header("x-forwarded-proto") === "https";
  return { httpOnly: true, sameSite: "Lax", path: "/", secure } as const;
}

function backOf(call: Call): string {
  const { pathname, search } = new URL(call.req.url);
  return `${pathname}${search}`;
}
