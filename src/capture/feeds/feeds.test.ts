import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Met, Unchanged } from "../captured.ts";
import type { NotMet } from "../meet.ts";
import { meet } from "../meet.ts";
import { give, type Site, site } from "../testing/site.ts";
import { Web } from "../web/web.ts";
import { feedOf } from "./feed-of.ts";
import { Visited } from "./visited.ts";

const BASE = "https://post.example/feed";
const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;
const item = (path: string) =>
  `<item><title>Talks ${path}</title><link>${path}</link><pubDate>Fri, 31 Feb 2999 99:00:00 GMT</pubDate></item>`;

describe("feeds", () => {
  it.each([
    ["rss", rss(`${item("/a")}${item("/a")}${item("mailto:x@post.example")}<item><guid>https://post.example/b</guid></item>`)],
    [
      "atom",
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>T</title><link rel="self" href="/x"/><link href="/a"/></entry><entry><id>2</id><link rel="alternate" href="/b"/></entry></feed>',
    ],
    [
      "json",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "P",
        items: [
          { id: "1", url: "/a" },
          { id: "2", external_url: "https://post.example/b" },
        ],
      }),
    ],
    [
      "sitemap",
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> https://post.example/a </loc><lastmod>2031-04-09</lastmod></url><url><loc><![CDATA[/b]]></loc></url><url><loc>/cut',
    ],
  ])("%s: each address once, made whole", (kind, text) => {
    const feed = feedOf(Buffer.from(text), BASE);
    expect(feed?.kind).toBe(kind);
    expect(feed?.entries.map(({ address }) => address)).toEqual(["https://post.example/a", "https://post.example/b"]);
  });

  it("one that a server keeps packed is unpacked, up to a bound, and one that is cut gives what was whole", () => {
    const text = `<urlset>${"<url><loc>/a</loc></url>".repeat(400)}<url><loc>/b</loc></url></urlset>`;
    const packed = gzipSync(text);
    expect(feedOf(packed, BASE)?.entries.map(({ address }) => address)).toEqual(["https://post.example/a", "https://post.example/b"]);
    expect(feedOf(packed.subarray(0, packed.length - 20), BASE)?.entries[0]?.address).toBe("https://post.example/a");
    expect(feedOf(gzipSync(Buffer.concat([Buffer.from("<urlset>"), Buffer.alloc(70_000_000, " ")])), BASE)).toBeNull();
    expect(feedOf(gzipSync("<html><p>No</p></html>"), BASE)).toBeNull();
  });

  it("an Atom feed says what its addresses are relative to", () => {
    const text = `<feed xml:base="/news/" xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>T</title><link href="a"/></entry></feed>`;
    expect(feedOf(Buffer.from(text), BASE)?.entries[0]?.address).toBe("https://post.example/news/a");
  });

  it("an index of sitemaps names lists, and a page is no feed", () => {
    const index = "<sitemapindex><sitemap><loc>/one.xml</loc></sitemap><sitemap><loc>/two.xml</loc></sitemap></sitemapindex>";
    expect(feedOf(Buffer.from(index), BASE)).toMatchObject({
      entries: [],
      lists: ["https://post.example/one.xml", "https://post.example/two.xml"],
    });
    expect(feedOf(Buffer.from("<html><body><p>An <rss > element</p></body></html>"), BASE)).toBeNull();
    expect(feedOf(Buffer.from("<rss"), BASE)).toBeNull();
  });

  it("whatever is in one, it is read or is none, and nothing is thrown", () => {
    const whole = rss(item("/a") + item("/b"));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string({ maxLength: 20 }), (from, to, put) => {
        const feed = feedOf(Buffer.from(whole.slice(0, Math.min(from, to)) + put + whole.slice(Math.max(from, to))), BASE);
        expect(feed === null || feed.entries.every(({ address, text }) => (address === null ? text : URL.canParse(address)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the text that a feed itself has of an entry", () => {
  const content = "<p>The lights stayed on.</p>";
  it.each([
    [
      "rss",
      rss(
        `<item><title>T</title><guid isPermaLink="false">g</guid><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${content}]]></content:encoded></item>`,
      ),
      { id: "g", text: { type: "html", value: content } },
    ],
    [
      "rss, short",
      rss("<item><guid>g</guid><description>It held.</description></item>"),
      { id: "g", text: { type: "html", value: "It held." } },
    ],
    [
      "atom",
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>g</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It held.</p></div></content></entry></feed>',
      { id: "g", text: { type: "html", value: "<p>It held.</p>" } },
    ],
    [
      "json",
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ id: "g", content_text: "It held." }] }),
      { id: "g", text: { type: "text", value: "It held." } },
    ],
  ])("%s", (_, text, entry) => {
    expect(feedOf(Buffer.from(text), BASE)?.entries).toMatchObject([{ address: null, ...entry }]);
  });

  it("is no page where there is none, and a teaser is none beside a link", () => {
    expect(feedOf(Buffer.from(rss("<item><title>T</title></item>")), BASE)?.entries).toEqual([]);
    expect(
      feedOf(Buffer.from(rss("<item><link>/a</link><description>It held.</description></item>")), BASE)?.entries[0]?.text,
    ).toBeUndefined();
  });
});

describe("following", () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), "onrecord-visits-"));
    open.push({ close: async () => rmSync(path, { recursive: true }) });
    return path;
  };
  const state = { items: ["/a", "/b"], broken: new Set<string>() };

  async function post(): Promise<Site> {
    state.items = ["/a", "/b"];
    state.broken.clear();
    const one = await site((path, request, response) => {
      const etag = `"${state.items.length}"`;
      if (state.broken.has(path) || path === "/robots.txt") give(response, "", {}, path === "/broken" ? 500 : 404);
      else if (path !== "/feed") give(response, `<p>The page ${path}</p>`);
      else if (request.headers["if-none-match"] === etag) give(response, "", {}, 304);
      else give(response, rss(state.items.map(item).join("")), { etag });
    });
    open.push(one);
    return one;
  }

  async function round(address: string, place: string) {
    const web = new Web({ allowPrivate: true, delay: 0, tries: 1 });
    open.push(web);
    const pages: (Met | NotMet | Unchanged)[] = [];
    for await (const page of meet([address], { web: { context: async () => ({ web, visited: await Visited.load(place) }) } }))
      pages.push(page);
    return pages.map(({ place: at }) => new URL(at).pathname);
  }

  it("fetches each page once, new ones when they come, and nothing where nothing changed", async () => {
    const { address, asked } = await post();
    const place = join(folder(), "visits");
    expect(await round(`${address}/feed`, place)).toEqual(["/a", "/b"]);
    expect(await round(`${address}/feed`, place)).toEqual([]);
    state.items = ["/c", "/a", "/b"];
    expect(await round(`${address}/feed`, place)).toEqual(["/c"]);
    expect(asked.filter((path) => path !== "/robots.txt")).toEqual(["/feed", "/a", "/b", "/feed", "/feed", "/c"]);
    expect(readFileSync(place, "utf8")).toContain('"said":{"title":"Talks /a","date":"Fri, 31 Feb 2999');
  });

  it("tries again what failed, and leaves alone what is gone", async () => {
    const { address, asked } = await post();
    const place = join(folder(), "visits");
    state.items = ["/broken", "/gone", "/a"];
    state.broken = new Set(["/broken", "/gone"]);
    expect(await round(`${address}/feed`, place)).toEqual(["/broken", "/gone", "/a"]);
    state.broken.clear();
    expect(await round(`${address}/feed`, place)).toEqual(["/broken"]);
    expect(asked.filter((path) => path === "/a")).toHaveLength(1);
  });

  it("carries on where it was killed: a page that was not taken is fetched again, a line that was cut is left out", async () => {
    const { address } = await post();
    const place = join(folder(), "visits");
    const web = new Web({ allowPrivate: true, delay: 0 });
    open.push(web);
    for await (const page of meet([`${address}/feed`], { web: { context: async () => ({ web, visited: await Visited.load(place) }) } }))
      if (page.place.endsWith("/b")) break;
    appendFileSync(place, '{"address": "http://cut');
    expect(await round(`${address}/feed`, place)).toEqual(["/b"]);
  });

  it("asks hosts side by side, each of them one thing at a time", async () => {
    const under = new Map<string, number>();
    let busiest = 0;
    const slow = () =>
      site((path, request, response) => {
        if (path === "/robots.txt") return give(response, "", {}, 404);
        const host = request.headers.host!;
        under.set(host, (under.get(host) ?? 0) + 1);
        expect(under.get(host)).toBe(1);
        busiest = Math.max(busiest, [...under.values()].filter((count) => count > 0).length);
        setTimeout(() => {
          under.set(host, under.get(host)! - 1);
          give(response, `<p>The page ${path}</p>`);
        }, 60);
      });
    const sites = await Promise.all([slow(), slow(), slow()]);
    open.push(...sites);
    const links = [1, 2, 3].flatMap((number) => sites.map(({ address }) => `${address}/${number}`));
    const feed = await site((path, _, response) =>
      give(response, path === "/feed" ? rss(links.map(item).join("")) : "", {}, path === "/feed" ? 200 : 404),
    );
    open.push(feed);
    expect((await round(`${feed.address}/feed`, join(folder(), "visits"))).sort()).toEqual([
      "/1",
      "/1",
      "/1",
      "/2",
      "/2",
      "/2",
      "/3",
      "/3",
      "/3",
    ]);
    expect(busiest).toBe(3);
  });

  it("keeps what a feed itself has of an entry whose page is gone, or that points nowhere, and says so", async () => {
    const entry = (inner: string) =>
      `<item>${inner}<content:encoded><![CDATA[<p>The text of ${inner.length}</p>]]></content:encoded></item>`;
    const one = await site((path, _, response) => {
      if (path === "/feed")
        give(
          response,
          rss(
            `${entry("<title>Lights on</title><link>/gone</link><pubDate>Wed, 09 Apr 2031 23:30:00 +0200</pubDate>")}${entry("<link>/there</link>")}${entry('<guid isPermaLink="false">tag 3</guid>')}`,
          ),
        );
      else give(response, `<p>The page ${path}</p>`, {}, path === "/there" ? 200 : 404);
    });
    open.push(one);
    const place = join(folder(), "visits");
    const web = new Web({ allowPrivate: true, delay: 0, tries: 1 });
    open.push(web);
    const pages = [];
    for await (const page of meet([`${one.address}/feed`], { web: { context: async () => ({ web, visited: await Visited.load(place) }) } }))
      pages.push("captured" in page ? { ...page, captured: Buffer.from(page.captured.bytes).toString() } : page);
    expect(pages.sort((first, second) => (first.place < second.place ? -1 : 1))).toMatchObject([
      {
        place: `${one.address}/feed#${one.address}/gone`,
        captured: expect.stringContaining("<p>The text of"),
        given: { address: `${one.address}/gone`, title: "Lights on", published: "2031-04-09" },
      },
      { place: `${one.address}/feed#tag%203`, captured: expect.stringContaining("<p>The text of") },
      {
        place: `${one.address}/gone`,
        error: { code: "web-refused", message: expect.stringContaining("The text that the feed has of it is kept") },
      },
      { place: `${one.address}/there`, captured: "<p>The page /there</p>" },
    ]);
    expect(await round(`${one.address}/feed`, place)).toEqual([]);
  });

  it("reads each list once where sitemaps lead to each other", async () => {
    const asked: string[] = [];
    const index = (...lists: string[]) =>
      `<sitemapindex>${lists.map((list) => `<sitemap><loc>${list}</loc></sitemap>`).join("")}</sitemapindex>`;
    const one = await site((path, _, response) => {
      asked.push(path);
      if (path === "/robots.txt") give(response, "", {}, 404);
      else if (path === "/all.xml") give(response, index("/all.xml", "/more.xml", "/a.xml.gz"));
      else if (path === "/more.xml") give(response, index("/all.xml", "/a.xml.gz"));
      else if (path === "/a.xml.gz")
        give(response, gzipSync("<urlset><url><loc>/a</loc></url></urlset>"), { "content-type": "application/x-gzip" });
      else give(response, "<p>The page</p>");
    });
    open.push(one);
    const web = new Web({ allowPrivate: true, delay: 0, tries: 1 });
    open.push(web);
    const places: string[] = [];
    for await (const { place } of meet([`${one.address}/all.xml`], { web: { context: async () => ({ web, visited: null }) } }))
      places.push(new URL(place).pathname);
    expect(places).toEqual(["/a"]);
    expect(asked.filter((path) => path.includes("xml"))).toEqual(["/all.xml", "/more.xml", "/a.xml.gz"]);
  });

  it("reads the rest where pages lead in circles, never come, never end or unpack to too much", async () => {
    const one = await site((path, _, response) => {
      if (path === "/robots.txt") give(response, "", {}, 404);
      else if (path === "/feed") give(response, rss(["/circle", "/never", "/endless", "/bomb", "/cut", "/a"].map(item).join("")));
      else if (path === "/circle") give(response, "", { location: "/circle" }, 302);
      else if (path === "/endless") give(response, Buffer.alloc(300_000, "a"));
      else if (path === "/bomb") give(response, gzipSync(Buffer.alloc(3_000_000)), { "content-encoding": "gzip" });
      else if (path === "/cut") response.writeHead(200, { "content-length": "1000" }).write("<p>") && response.destroy();
      else if (path !== "/never") give(response, "<p>The page</p>");
    });
    open.push(one);
    const web = new Web({ allowPrivate: true, delay: 0, tries: 1, stalled: 0.5, total: 2, largest: 200_000 });
    open.push(web);
    const outcomes: string[] = [];
    for await (const page of meet([`${one.address}/feed`], { web: { context: async () => ({ web, visited: null }) } }))
      outcomes.push(`${new URL(page.place).pathname} ${"error" in page ? page.error.code : "met"}`);
    expect(outcomes).toEqual([
      "/circle redirects",
      "/never web-slow",
      "/endless too-large",
      "/bomb too-large",
      "/cut web-failed",
      "/a met",
    ]);
  });
});
