import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { ApiError, createClient } from "../api/client/index.ts";
import { openapi } from "../api/openapi.ts";
import { isSchema } from "../api/operation.ts";
import { operations } from "../api/operations/index.ts";
import type { ArticleSummary, StatementEntry } from "../archive/archive.ts";
import { COMMITMENT_PAGES } from "../archive/testing/commitments.ts";
import { add, all } from "../archive/testing/fixtures.ts";
import { INCIDENT_PAGES } from "../archive/testing/incidents.ts";
import { openSite, type Site } from "./testing/site.ts";

/** Routes that are no part of the API: forms and what they follow, pages of signing in, files of the bundle, the protocol of assistants, and the API's own page. */
const NOT_CALLS = [
  "GET /add",
  "GET /add/jobs/{id}/events",
  "GET /sign-in",
  "POST /sign-in",
  "POST /sign-out",
  "GET /assets/{file}",
  "POST /mcp",
  "GET /api",
];

let site: Site;
/** What stands in the path of a call, by its pattern. */
let named: Readonly<Record<string, Readonly<Record<string, string>>>>;

beforeAll(async () => {
  site = await openSite({ users: true });
  for (const page of [...INCIDENT_PAGES, ...COMMITMENT_PAGES]) await add(site.archive, page);
  const { archive, capture } = site;
  const [statement] = (await archive.search({})).entries;
  await archive.share({ name: "First", statements: [statement!.id], readers: ["Ada"], each: 1, by: "Ada", at: "2031-05-01T10:00:00Z" });
  const job = await site.app.request("/add", {
    method: "POST",
    body: new URLSearchParams({ text: "words", live: "yes" }),
    headers: { authorization: `Bearer ${token("add")}` },
  });
  const [party] = (await archive.parties({})).entries;
  const [incident] = (await archive.incidents({ standing: "any" })).entries;
  const [commitment] = (await archive.commitments({ all: true })).entries;
  const [origin] = (await archive.origins({})).entries;
  const search = await archive.saveSearch({ name: "Denials", query: { acts: ["denial"] }, by: "Ada", made: "2031-04-10T08:00:00Z" });
  named = {
    searches: { id: search.id },
    statements: { id: statement!.id },
    add: { id: /jobs\/([^?]+)/.exec(job.headers.get("location")!)![1]! },
    parties: { id: party!.id },
    incidents: { id: incident!.id },
    commitments: { id: commitment!.id },
    origins: { id: origin!.id },
    sides: { name: "Varenia" },
    about: { name: "statements" },
    articles: { capture },
    captures: { capture },
  };
});
afterAll(() => site.close());

const tokens = new Map<string, string>();
function token(...scopes: ("read" | "review" | "add" | "admin")[]): string {
  const name = scopes.join(" ");
  if (!tokens.has(name)) tokens.set(name, site.users!.addToken(name, scopes));
  return tokens.get(name)!;
}

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  site.app.request(path, { ...init, headers: { authorization: `Bearer ${token("read", "review", "add", "admin")}`, ...init.headers } });
const client = (secret: string) =>
  createClient({ base: "http://archive.example/", token: secret, fetch: async (request) => site.app.request(request), tries: 2 });

/** The address of a call, with what its path names filled in. */
const addressOf = (path: string) =>
  `/api${path === "/" ? "/index" : path.replace(/\{(\w+)\}/g, (_, name: string) => named[path.split("/")[1]!]?.[name] ?? "none")}`;

describe("every call", () => {
  it("is documented, and every documented one is there", () => {
    const routes = site.app.routes
      .filter(({ path }) => path !== "/*")
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^}]*\})?/g, "{$1}")}`);
    const documented = operations().map(({ method, path }) => `${method} ${path}`);
    expect([...documented, ...NOT_CALLS].sort()).toEqual([...new Set(routes)].sort());
  });

  it("answers what its schema says, and nothing that it does not say", async () => {
    for (const { method, path, answer } of operations().filter((one) => one.method === "GET")) {
      const response = await ask(addressOf(path));
      expect({ method, path, status: response.status }).toEqual({ method, path, status: 200 });
      if (!isSchema(answer)) continue;
      const ajv = new Ajv2020({ strict: false });
      addFormats.default(ajv);
      const check = ajv.compile(z.toJSONSchema(answer, { io: "output" }));
      check(await response.json());
      expect({ path, wrong: check.errors?.map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`) ?? [] }).toEqual(
        {
          path,
          wrong: [],
        },
      );
    }
  });

  it("takes what its query is said to take", async () => {
    for (const { path, query } of operations())
      for (const [name, schema] of Object.entries(query?.shape ?? {})) {
        if (name === "after" || name === "format" || name === "left-out") continue;
        const response = await ask(`${addressOf(path)}?${name}=${encodeURIComponent(exampleOf(name, schema))}`);
        expect({ path, name, status: response.status }).toEqual({ path, name, status: 200 });
      }
    for (const bad of ["act=guess", "since=yesterday", "limit=0", "standing=all", "after=x"]) {
      const response = await ask(`/api/statements?${bad}`);
      expect([bad, response.status, await response.json()]).toEqual([
        bad,
        400,
        { error: { code: "bad-query", message: expect.any(String) } },
      ]);
    }
  });

  it("is for tokens of its scope alone", async () => {
    for (const { method, path, scope } of operations()) {
      const status = async (secret: string) =>
        (await site.app.request(addressOf(path), { method, headers: { authorization: `Bearer ${secret}` } })).status;
      expect({ path, nobody: await status("onr_nobody") }).toEqual({ path, nobody: 401 });
      expect({ path, refused: (await status(token("read", scope))) === 403 }).toEqual({ path, refused: false });
      const others = (["read", "review", "add", "admin"] as const).filter((one) => one !== scope);
      if (scope !== "read") expect({ path, others: await status(token(...others)) }).toEqual({ path, others: 403 });
    }
  });
});

function exampleOf(name: string, schema: z.core.$ZodType): string {
  const known: Readonly<Record<string, string>> = {
    ...{ words: "vote", since: "2031-04", until: "2032", state: "Varenia", "a.state": "Varenia", "b.state": "Caldora" },
    ...{
      named: "true",
      decided: "false",
      origin: site.capture,
      limit: "2",
      round: "r1",
      id: named.statements!.id!,
      capture: site.capture,
      party: named.parties!.id!,
      commitment: named.commitments!.id!,
    },
  };
  const { enum: values, items } = z.toJSONSchema(z.object({ it: schema })).properties!.it as {
    enum?: string[];
    items?: { $ref?: string };
  };
  if (known[name]) return known[name];
  return name === "act" || items ? "denial" : (values?.[0] ?? { topic: "other", form: "direct", kind: "person" }[name] ?? "x");
}

describe("the description", () => {
  it("is OpenAPI 3.1 whose references lead somewhere, with a name for every call", async () => {
    const description = (await (await ask("/api/openapi.json")).json()) as Readonly<Record<string, unknown>>;
    expect(description).toEqual(JSON.parse(JSON.stringify(openapi("1.2.3"))));
    expect(description.openapi).toBe("3.1.0");
    const { schemas } = description.components as { schemas: Record<string, unknown> };
    const refs = new Set([...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref!));
    expect([...refs].filter((ref) => !((ref.split("/").at(-1) ?? "") in schemas))).toEqual([]);
    const ids = [...JSON.stringify(description).matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.length).toBe(operations().length);
    const ajv = new Ajv2020({ strict: false, schemas: [{ $id: "api:", components: { schemas } }] });
    addFormats.default(ajv);
    for (const name of Object.keys(schemas)) ajv.compile({ $ref: `api:#/components/schemas/${name}` });
  });

  it("has a page for people with every call, and no script of others", async () => {
    const page = await (await ask("/api")).text();
    for (const { method, path } of operations()) expect(page).toContain(`${method} /api${path === "/" ? "/index" : path}`);
    expect([...page.matchAll(/<script[^>]*src="([^"]*)"/g)].every(([, src]) => src!.startsWith("/assets/"))).toBe(true);
  });
});

describe("the client", () => {
  it("has the types of what is answered", async () => {
    const archive = client(token("read"));
    const { statements, next } = await archive.get("/statements", { query: { act: ["denial"], named: true, limit: 5 } });
    expectTypeOf(statements[0]!.act.main).toEqualTypeOf<StatementEntry["act"]["main"]>();
    expectTypeOf(next).toEqualTypeOf<string | null>();
    expect(statements.every(({ act }) => act.main === "denial" || act.others.includes("denial"))).toBe(true);
    const { commitment } = { commitment: await archive.get("/commitments/{id}", { path: { id: named.commitments!.id! } }) };
    expect(commitment.history.length).toBeGreaterThan(0);
    // @ts-expect-error the path names a statement
    await expect(archive.get("/statements/{id}")).rejects.toThrow();
    // @ts-expect-error there is no such act
    await expect(archive.get("/statements", { query: { act: ["guess"] } })).rejects.toThrow(ApiError);
    // @ts-expect-error there is no such call
    await expect(archive.get("/nothing")).rejects.toMatchObject({ code: "not-found", status: 404 });
  });

  it("goes through a list page by page, each entry once, however small the pages are", async () => {
    const archive = client(token("read"));
    const pages = await all(archive.pages("/statements", { query: { limit: 2, standing: "any" } }));
    const ids = pages.flatMap(({ statements }) => statements.map(({ id }) => id));
    expect(pages.length).toBeGreaterThan(3);
    expect(ids.length).toBe(pages[0]!.total);
    expect(new Set(ids).size).toBe(ids.length);
    const articles: ArticleSummary[] = (await all(archive.pages("/articles", { query: { limit: 1 } }))).flatMap((one) => one.articles);
    expect(articles.length).toBe((await site.archive.articles({})).total);
  });

  it("decides, undoes, adds and checks under the name of its token", async () => {
    const archive = client(token("read", "review", "add"));
    const [unsure] = (await archive.get("/review")).statements;
    const { decision } = await archive.post("/decisions", {
      body: { kind: "amend", statement: unsure!.id, act: "warning", speakers: ["Mr. Tal", "The agency"], note: "as said" },
    });
    expect(decision).toMatchObject({ kind: "amend", by: "read review add", note: "as said", change: { act: "warning" } });
    const { statement, decisions } = await archive.get("/statements/{id}", { path: { id: unsure!.id } });
    expect([statement.act.main, statement.by.map(({ name }) => name), decisions.length]).toEqual(["warning", ["Mr. Tal", "The agency"], 1]);
    await archive.post("/decisions", { body: { kind: "undo", undoes: decision.id } });
    expect((await archive.get("/statements/{id}", { path: { id: unsure!.id } })).statement.act.main).toBe(unsure!.act.main);
    const { outcomes } = await archive.post("/add", { body: { text: "A program said so.", publisher: "Meridian Post" } });
    expect(outcomes).toMatchObject([{ known: false, statements: { sure: expect.any(Number) } }]);
    const checked = await archive.post("/cite-check", { body: { text: "She said: “has nothing to do with any break-in”." } });
    expect([checked.holds, checked.quotations[0]!.verdict]).toEqual([true, "stands"]);
    const csv = await archive.export({ format: "csv", act: ["denial"] });
    expect(await csv.text()).toMatch(/^[\w,]+\r?\n/);
    await expect(client(token("read")).post("/add", { body: { text: "x" } })).rejects.toMatchObject({ code: "not-allowed", status: 403 });
  });

  it("waits where the archive asks for time, and gives up in the end", async () => {
    const soon = { status: 503, headers: { "retry-after": "0.01" } };
    const busy = () => Response.json({ error: { code: "archive-busy", message: "Busy." } }, soon);
    const answers = [busy, () => Response.json({ sides: [] })];
    const fetching = async () => (answers.shift() ?? busy)();
    const archive = createClient({ base: "http://archive.example", fetch: fetching, tries: 2 });
    expect(await archive.get("/sides")).toEqual({ sides: [] });
    await expect(archive.get("/sides")).rejects.toMatchObject({ code: "archive-busy", message: "Busy.", status: 503 });
  });
});

describe("an answer", () => {
  it("has a tag by which it is not sent again while it is the same", async () => {
    const first = await ask("/api/articles");
    const tag = first.headers.get("etag")!;
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/);
    for (const sent of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await ask("/api/articles", { headers: { "if-none-match": sent } });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
      expect(again.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    expect((await ask("/api/articles", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    expect((await ask("/api/export?format=csl")).headers.get("etag")).toBeNull();
    expect((await ask("/api/nothing", { headers: { "if-none-match": "*" } })).status).toBe(404);
  });

  it("is the same below /api and behind .json, and keeps its shape where it leads on", async () => {
    for (const path of ["/articles", "/statements?act=denial", "/sides/Varenia"]) {
      const [route, query = ""] = path.split("?");
      expect(await (await ask(`/api${path}`)).json()).toEqual(await (await ask(`${route}.json?${query}`)).json());
    }
    expect((await ask("/api/statements.json")).status).toBe(404);
  });

  it("is refused for JSON that is none, and for what says otherwise than a call takes", async () => {
    for (const body of ["{", "[]", '"x"', '{"kind":{}}', '{"kind":"accept"}', "", '{"kind":"merge","one":["a"]}', `{"kind":"\u0000"}`]) {
      const response = await ask("/api/decisions", { method: "POST", body, headers: { "content-type": "application/json" } });
      expect([body, response.status]).toEqual([body, 400]);
      expect(await response.json()).toEqual({ error: { code: "bad-form", message: expect.any(String) } });
    }
  });
});

it("a program on this machine needs no token and no origin to send JSON; a page elsewhere cannot send any", async () => {
  const open = await openSite();
  const body = JSON.stringify({ text: "“No,” said Ann Roe." });
  const send = (headers: Record<string, string>) =>
    open.app.request("/api/add", { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
  expect((await send({})).status).toBe(200);
  for (const headers of [{ origin: "https://elsewhere.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])
    expect((await send(headers)).status).toBe(403);
  expect((await open.app.request("/api/add", { method: "POST", body, headers: { "content-type": "text/plain" } })).status).toBe(403);
  await open.close();
});
