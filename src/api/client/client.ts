import type { z } from "zod";
import type { Calls } from "../operations/index.ts";

/** How an archive is reached. */
export interface ClientOptions {
  /** Where it is served, such as `http://127.0.0.1:4680`. */
  readonly base: string;
  /** A token, where the archive has users. */
  readonly token?: string;
  /** In place of the `fetch` that is there. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** How often a call is tried in all where the archive is busy or asks for time; 3 where it is left out. */
  readonly tries?: number;
}

/** What an archive answered in place of what was asked. `code` is one word for programs; the message is for people. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
  }
}

type Method<M extends string> = { [Name in keyof Calls]: Name extends `${M} ${infer Path}` ? Path : never }[keyof Calls];
type Call<M extends string, Path extends string> = Calls[`${M} ${Path}` & keyof Calls];
type Named<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
type InPath<Path extends string> = [Named<Path>] extends [never] ? unknown : { readonly path: Readonly<Record<Named<Path>, string>> };
type Asked<C> = C extends { readonly query: infer Q extends z.ZodType } ? { readonly query?: z.input<Q> } : unknown;
type Sent<C> = C extends { readonly body: infer B extends z.ZodType } ? { readonly body: z.input<B> } : unknown;
/** What a call takes: what its path names, its query, its body, and a signal that ends it. */
export type Takes<M extends string, Path extends string> = InPath<Path> &
  Asked<Call<M, Path>> &
  Sent<Call<M, Path>> & { readonly signal?: AbortSignal };
/** What a call gives: the answer that its schema describes, or the response itself where that is no JSON. */
export type Gives<M extends string, Path extends string> =
  Call<M, Path> extends { readonly answer: infer A } ? (A extends z.ZodType ? z.output<A> : Response) : never;
type Rest<T> = Record<never, never> extends T ? [takes?: T] : [takes: T];
/** Lists: what gives a `next` and takes an `after`. */
type Lists = {
  [Path in Method<"GET">]: Gives<"GET", Path> extends { next: string | null }
    ? Takes<"GET", Path> extends { query?: { after?: string | undefined } }
      ? Path
      : never
    : never;
}[Method<"GET">];

/** An archive that is served, as functions. */
export interface Client {
  get<Path extends Method<"GET">>(path: Path, ...takes: Rest<Takes<"GET", Path>>): Promise<Gives<"GET", Path>>;
  post<Path extends Method<"POST">>(path: Path, ...takes: Rest<Takes<"POST", Path>>): Promise<Gives<"POST", Path>>;
  /** Every page of a list, one after another. */
  pages<Path extends Lists>(path: Path, ...takes: Rest<Takes<"GET", Path>>): AsyncGenerator<Gives<"GET", Path>>;
  /** The record, or what is chosen of it, in a format of other tools, as it comes. */
  export(query: { readonly format: string } & Readonly<Record<string, Value>>): Promise<Response>;
}

type Value = string | number | boolean | readonly string[] | undefined;

interface Loose {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Value>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Statuses after which the same call may do better a little later. */
const LATER = [429, 503];

/**
 * A client of an archive that is served: `fetch` and nothing else, in a browser as in Node. Calls throw `ApiError` with the code that the archive
 * answers with. What was answered before and did not change is not sent again.
 *
 * @example
 * import { createClient } from "onrecord/client";
 * const archive = createClient({ base: "http://127.0.0.1:4680" });
 * const { statements } = await archive.get("/statements", { query: { act: ["denial"], since: "2031" } });
 */
export function createClient({ base, token, fetch: fetching = (request) => fetch(request), tries = 3 }: ClientOptions): Client {
  const ask = async (method: string, path: string, { path: names = {}, query = {}, body, signal }: Loose = {}): Promise<Response> => {
    const address = new URL(`${base.replace(/\/$/, "")}/api${filled(path, names)}`);
    for (const [name, value] of Object.entries(query))
      for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) address.searchParams.append(name, String(one));
    for (let tried = 1; ; tried++) {
      const response = await fetching(
        new Request(address, {
          method,
          ...(signal && { signal }),
          headers: {
            accept: "application/json",
            ...(token && { authorization: `Bearer ${token}` }),
            ...(body !== undefined && { "content-type": "application/json" }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      );
      if (response.ok) return response;
      if (tried >= tries || !LATER.includes(response.status)) throw await failure(response);
      await new Promise((resolve) => setTimeout(resolve, waitOf(response, tried)));
    }
  };
  const data = async (method: string, path: string, takes?: Loose): Promise<unknown> => {
    const response = await ask(method, path, takes);
    return isJson(response) ? response.json() : response;
  };
  const client = {
    get: (path: string, takes?: Loose) => data("GET", path, takes),
    post: (path: string, takes?: Loose) => data("POST", path, takes),
    async *pages(path: string, takes: Loose = {}) {
      for (let after: string | undefined; ; ) {
        const page = (await data("GET", path, { ...takes, query: { ...takes.query, ...(after !== undefined && { after }) } })) as {
          next: string | null;
        };
        yield page;
        if (page.next === null) return;
        after = page.next;
      }
    },
    export: (query: Readonly<Record<string, Value>>) => ask("GET", "/export", { query }),
  };
  // The table of calls says the types; what is sent and answered is the same for all.
  return client as unknown as Client;
}

function filled(path: string, names: Readonly<Record<string, string>>): string {
  if (path === "/") return "/index";
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ""));
}

const isJson = (response: Response): boolean => response.headers.get("content-type")?.startsWith("application/json") ?? false;

/** As long as the archive asks for, else a little longer every time; milliseconds. */
function waitOf(response: Response, tried: number): number {
  const seconds = Number(response.headers.get("retry-after"));
  return seconds > 0 ? seconds * 1000 : 250 * 2 ** tried;
}

async function failure(response: Response): Promise<ApiError> {
  const said: unknown = isJson(response) ? await response.json().catch(() => null) : null;
  const { code = "unknown", message = response.statusText } = (said as { error?: { code?: string; message?: string } } | null)?.error ?? {};
  return new ApiError(code, message, response.status);
}
