import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
let paths: Record<string, string>;

beforeAll(async () => {
  site = await openSite();
  const [said] = (await site.archive.search({ acts: ["denial"] })).entries;
  paths = {
    front: "/",
    articles: "/articles",
    reader: `/articles/${site.capture}`,
    capture: `/captures/${site.capture}`,
    search: "/statements?standing=any&words=break-in",
    statement: `/statements/${said?.id}`,
    parties: "/parties",
    party: `/parties/${said?.by[0]?.party}`,
    commitments: "/commitments",
    sides: "/sides",
    origins: "/origins",
    origin: `/origins/${site.capture}`,
    citeCheck: "/cite-check",
    decisions: "/decisions",
    export: "/export?act=denial",
    about: "/about",
    compare: "/compare?a.state=Varenia&b.since=2031",
    positions: "/positions",
    changes: "/changes",
    searches: "/searches",
    model: "/about/models/statements",
  };
});
afterAll(() => site.close());

const NAMES = [
  "front",
  "articles",
  "reader",
  "capture",
  "search",
  "statement",
  "parties",
  "party",
  "commitments",
  "sides",
  "origins",
  "origin",
  "citeCheck",
  "decisions",
  "about",
  "compare",
  "positions",
  "changes",
  "searches",
  "model",
];
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

describe.each(NAMES)("the page %s", (name) => {
  it("is shown safely, with one heading and no words of an article as markup", async () => {
    const answer = await site.app.request(paths[name]!);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toBe(POLICY);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/<script>|<script(?! type="module" src="\/assets\/app\.js")| style=|<[a-z]+ on[a-z]+=/);
  });

  it("has a twin that is data", async () => {
    const address = new URL(paths[name]!, "http://localhost");
    const twin = `${address.pathname === "/" ? "/index" : address.pathname}.json${address.search}`;
    const page = await (await site.app.request(paths[name]!)).text();
    const answer = await site.app.request(twin);
    expect(page).toContain(`href="${twin.replaceAll("&", "&amp;")}"`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(answer.headers.get("content-security-policy")).toBe(POLICY);
    expect(await answer.json()).toBeTypeOf("object");
  });
});

describe("data", () => {
  const data = async (path: string) => (await site.app.request(path)).json() as Promise<Record<string, never>>;

  it("gives the search with its counts and speakers by name", async () => {
    const { statements, total, facets } = (await data("/statements.json?standing=any")) as unknown as {
      statements: { speakers: string[]; act: { main: string } }[];
      total: number;
      facets: Record<string, { value: string; count: number }[]>;
    };
    expect(total).toBe(4);
    expect(statements.find(({ act }) => act.main === "denial")?.speakers).toEqual(["Ann Roe"]);
    expect(facets.named).toEqual([
      { value: "true", count: 2 },
      { value: "false", count: 2 },
    ]);
    expect(facets.standing).toEqual([
      { value: "sure", count: 3 },
      { value: "unsure", count: 1 },
      { value: "any", count: 4 },
    ]);
  });

  it("gives the article with its text, and the same front under both its names", async () => {
    const article = await data(`/articles/${site.capture}.json`);
    expect(article.text).toContain("<script>alert(2)</script>");
    expect(await data("/.json")).toEqual(await data("/index.json"));
  });
});

describe("counts of statements", () => {
  const text = async (path: string) => (await site.app.request(path)).text();

  it.each(["/", "/articles", "reader"])("say on %s what is sure and what waits, each a link", async (path) => {
    const page = await text(path === "reader" ? paths.reader! : path);
    expect(page).toMatch(
      /<a href="\/statements[^"]*">3 statements<\/a>, <a href="\/statements[^"]*standing=unsure">1 more waits for review</,
    );
  });

  it("lead from a search to what waits under the same filters", async () => {
    expect(await text("/statements?named=true")).toContain(
      '<a href="/statements?named=true&amp;standing=unsure">1 more waits for review</a>',
    );
    expect(await text("/statements?named=true&standing=unsure")).toContain('<a href="/statements?named=true">1 more is sure</a>');
    expect(await text("/statements?standing=any")).toContain("4 statements: ");
  });

  it("know an act by the pages' word for it, and a speaker by name", async () => {
    expect(await text("/statements?act=not-seen-so-far")).toContain("0 statements");
    expect(await text("/statements?act=denial&speaker=roe")).toMatch(/1 statement<.*/);
  });
});

describe("what is not there", () => {
  const missing = ["/nothing", "/articles/0000", "/statements/s0", "/parties/p0", "/assets/none.css", "/assets/..%2f..%2fpackage.json"];

  it.each(missing)("%s is not found, and says what to do", async (path) => {
    const answer = await site.app.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/Expected .*, not .*\./);
  });

  it.each(["/nothing.json", "/articles/0000.json", "/statements/s0.json", "/parties/p0.json"])(
    "%s has the one shape of an error",
    async (path) => {
      const answer = await site.app.request(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error: { code: "not-found", message: expect.stringMatching(/^Expected /) } });
    },
  );

  it.each(["act=lie", "since=soon", "form=x", "named=maybe", "standing=x", "limit=0", "limit=9999", "after=x"])(
    "a search for %s is a bad query",
    async (query) => {
      const answer = await site.app.request(`/statements.json?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ error: { code: "bad-query", message: expect.any(String) } });
    },
  );
});

describe("the world", () => {
  it("is said to be invented on every page of a sample archive, and only there", async () => {
    const sample = await openSite({ world: "sample" });
    for (const path of ["/", "/articles", `/articles/${sample.capture}`, "/statements", "/parties", "/decisions", "/about", "/nothing"]) {
      expect(await (await sample.app.request(path)).text()).toContain("An invented world.");
      expect(await (await site.app.request(path.replace(sample.capture, site.capture))).text()).not.toContain("An invented world.");
    }
    await sample.close();
  });

  it("says what to do next where nothing is on record", async () => {
    const empty = await openSite({ empty: true });
    for (const [path, says] of [
      ["/", "Nothing is on record yet"],
      ["/articles", "No article has been read yet"],
      ["/statements", "No statement matches"],
      ["/parties", "Nobody has spoken yet"],
      ["/decisions", "Nobody has decided anything yet"],
    ] as const)
      expect(await (await empty.app.request(path)).text()).toContain(says);
    await empty.close();
  });
});

describe("dates and numbers", () => {
  it("are written as the person who asks writes them", async () => {
    const page = async (language: string) => (await site.app.request("/articles", { headers: { "accept-language": language } })).text();
    expect(await page("en-GB")).toContain(">9 Apr 2031<");
    expect(await page("*, not a tag;q=2")).toContain(">Apr 9, 2031<");
  });
});

describe("a very long article", () => {
  it("is shown a page at a time, quickly, with the notes of that page only", async () => {
    const long = await openSite();
    const stored = (await long.archive.article(long.capture))!;
    const line = "word ".repeat(1_000_000);
    const text = `${stored.text}\n\n${line}`;
    const start = stored.text.length + 2;
    const block = { span: [start, text.length] as [number, number], kind: "body" as const, why: "paragraph" };
    await long.archive.derive(
      long.capture,
      stored.engine,
      { text, article: { ...stored.article, blocks: [...stored.article.blocks, block] } },
      stored.findings,
    );
    const before = performance.now();
    const page = await (await long.app.request(`/articles/${long.capture}`)).text();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(page.length).toBeLessThan(200_000);
    const rest = /href="(\/articles\/[0-9a-f]+\?from=\d+)" rel="next"/.exec(page)?.[1];
    const second = await (await long.app.request(rest!)).text();
    expect(second).toContain("Back to the start of the article");
    expect(second).not.toContain('class="note ');
    await long.close();
  });
});
