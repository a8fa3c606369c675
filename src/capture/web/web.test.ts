import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { give, type Site, site } from "../testing/site.ts";
import { Web } from "./web.ts";
import type { WebOptions } from "./web-options.ts";

const PAGE = "<html><body><p>Ann Roe said no.</p></body></html>";
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function served(answer: Parameters<typeof site>[0]): Promise<Site> {
  const one = await site((path, request, response) =>
    path === "/robots.txt" ? give(response, "", {}, 404) : answer(path, request, response),
  );
  open.push(one);
  return one;
}

function web(options: Partial<WebOptions> = {}): Web {
  const one = new Web({ allowPrivate: true, delay: 0, total: 3, stalled: 1, connect: 1, ...options });
  open.push(one);
  return one;
}

const pages = ({ asked }: Site) => asked.filter((path) => path !== "/robots.txt");

describe("fetching", () => {
  it("follows redirects and gives the last address, the time, and the bytes unpacked", async () => {
    const { address } = await served((path, _, response) =>
      path === "/a" ? give(response, "", { location: "/b#part" }, 302) : give(response, gzipSync(PAGE), { "content-encoding": "gzip" }),
    );
    const answer = await web({ now: () => new Date("2031-04-09T10:00:00Z") }).get(`${address}/a`);
    expect(answer).toMatchObject({ address: `${address}/b`, at: "2031-04-09T10:00:00.000Z", status: 200 });
    expect(Buffer.from(answer.bytes).toString()).toBe(PAGE);
  });

  it("follows a page that does nothing but lead on, and no other", async () => {
    const refresh = (url: string, text = "Go on") =>
      `<html><head><meta http-equiv="refresh" content="0; url=${url}"><title>Redirecting</title></head><body><a href="${url}">${text}</a></body></html>`;
    const { address } = await served((path, _, response) => {
      const bodies: Readonly<Record<string, string>> = {
        "/a": refresh("/b?x=1&amp;y=2#top"),
        "/self": refresh("/self"),
        "/one": refresh("/two"),
        "/two": refresh("/one"),
        "/story": refresh("/b", "Ann Roe said no, and said it again. ".repeat(40)),
        "/quiet": `<html><head><noscript><meta http-equiv="refresh" content="0; url=/b"></noscript></head><body>Roe</body></html>`,
        "/slow": refresh("/b").replace('"0;', '"300;'),
      };
      give(response, bodies[path] ?? PAGE);
    });
    const ends = async (path: string) => (await web().get(`${address}${path}`)).address.slice(address.length);
    expect(await ends("/a")).toBe("/b?x=1&y=2");
    for (const path of ["/self", "/story", "/quiet", "/slow"]) expect(await ends(path)).toBe(path);
    expect(await ends("/one")).toBe("/two");
    await expect(web({ allowPrivate: false }).get("http://127.0.0.1/")).rejects.toMatchObject({ code: "private-address" });
  });

  it.each([
    ["br", brotliCompressSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
    ["gzip", Buffer.from(PAGE)],
  ])("undoes %s, also where servers do it wrong", async (coding, body) => {
    const { address } = await served((_, __, response) => give(response, body, { "content-encoding": coding }));
    expect(Buffer.from((await web().get(address)).bytes).toString()).toBe(PAGE);
  });

  it("says who asks, and asks whether something changed", async () => {
    const { address } = await served((_, { headers }, response) =>
      headers["if-none-match"] === '"1"' ? give(response, "", {}, 304) : give(response, String(headers["user-agent"]), { etag: '"1"' }),
    );
    expect(Buffer.from((await web({ userAgent: "onrecord/1" }).get(address)).bytes).toString()).toBe("onrecord/1");
    expect((await web().get(address, { etag: '"1"' })).status).toBe(304);
  });

  it("tries again where a server asks for that, not where the page is not there", async () => {
    let count = 0;
    const some = await served((path, _, response) => {
      if (path === "/gone") give(response, "", {}, 404);
      else if (path === "/later") give(response, "", { "retry-after": "86400" }, 503);
      else if (++count < 3) give(response, "", { "retry-after": "0" }, 503);
      else give(response, PAGE);
    });
    expect((await web().get(some.address)).status).toBe(200);
    await expect(web().get(`${some.address}/gone`)).rejects.toMatchObject({ code: "web-refused", data: { status: 404 } });
    await expect(web().get(`${some.address}/later`)).rejects.toMatchObject({ code: "web-refused", data: { status: 503 } });
    expect(pages(some)).toEqual(["/", "/", "/", "/gone", "/later"]);
  });

  it("asks a host once after another, with a delay between", async () => {
    const times: number[] = [];
    const { address } = await served((_, __, response) => {
      times.push(performance.now());
      give(response, PAGE);
    });
    const slow = web({ delay: 0.2 });
    await Promise.all(["/a", "/b", "/c"].map((path) => slow.get(address + path)));
    expect(times[1]! - times[0]!).toBeGreaterThan(150);
    expect(times[2]! - times[1]!).toBeGreaterThan(150);
  });
});

describe("what never ends is ended", () => {
  it.each([
    ["a redirect to itself", "redirects", (_: string, response: Parameters<typeof give>[0]) => give(response, "", { location: "/" }, 301)],
    [
      "redirects without end",
      "redirects",
      (path: string, response: Parameters<typeof give>[0]) => give(response, "", { location: `${path}x` }, 302),
    ],
    ["an answer that never comes", "web-slow", () => {}],
    [
      "a byte now and then",
      "web-slow",
      (_: string, response: Parameters<typeof give>[0]) => void setInterval(() => response.write("x"), 300).unref(),
    ],
    ["a page without end", "too-large", (_: string, response: Parameters<typeof give>[0]) => give(response, Buffer.alloc(2_000_000))],
    [
      "a bomb",
      "too-large",
      (_: string, response: Parameters<typeof give>[0]) =>
        give(response, gzipSync(Buffer.alloc(5_000_000)), { "content-encoding": "gzip" }),
    ],
    ["a connection that breaks off", "web-failed", (_: string, response: Parameters<typeof give>[0]) => void response.destroy()],
  ])("%s", async (_, code, answer) => {
    const { address } = await served((path, __, response) => answer(path, response));
    const started = performance.now();
    await expect(web({ largest: 1_000_000, tries: 1 }).get(address)).rejects.toMatchObject({ code });
    expect(performance.now() - started).toBeLessThan(6_000);
  });

  it("when somebody stops it", async () => {
    const { address } = await served(() => {});
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await expect(web({ stalled: 30, total: 30 }).get(address, {}, stop.signal)).rejects.toThrow();
  });
});

describe("robots.txt", () => {
  const rules = "User-agent: *\nDisallow: /private\n\nUser-agent: onrecord\nDisallow: /own\nCrawl-delay: 0.1\n";
  const withRules = async () => {
    const one = await site((path, _, response) =>
      path === "/robots.txt" ? give(response, rules, { "content-type": "text/plain" }) : give(response, PAGE),
    );
    open.push(one);
    return one;
  };

  it("is obeyed, asked for once, and can be ignored", async () => {
    const one = await withRules();
    const polite = web();
    await expect(polite.get(`${one.address}/own/a`)).rejects.toMatchObject({ code: "robots" });
    expect((await polite.get(`${one.address}/private`)).status).toBe(200);
    expect(one.asked).toEqual(["/robots.txt", "/private"]);
    expect((await web({ ignoreRobots: true }).get(`${one.address}/own/a`)).status).toBe(200);
  });

  it("that cannot be had keeps everything away", async () => {
    const one = await site((_, __, response) => give(response, "", {}, 500));
    open.push(one);
    await expect(web().get(`${one.address}/a`)).rejects.toMatchObject({ code: "robots" });
  });

  it("holds for where redirects lead", async () => {
    const target = await withRules();
    const { address } = await served((_, __, response) => give(response, "", { location: `${target.address}/own` }, 302));
    await expect(web().get(address)).rejects.toMatchObject({ code: "robots" });
    expect(target.asked).toEqual(["/robots.txt"]);
  });
});

describe("private addresses", () => {
  it.each(["http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/", "http://169.254.169.254/latest", "http://0x7f000001/"])(
    "%s is refused",
    async (address) => {
      await expect(web({ allowPrivate: false }).get(address)).rejects.toMatchObject({ code: "private-address" });
    },
  );

  it("are refused where a name or a redirect leads to one, one good answer notwithstanding", async () => {
    const one = await served((path, _, response) =>
      give(response, PAGE, path === "/a" ? { location: "http://127.0.0.1/" } : {}, path === "/a" ? 302 : 200),
    );
    const answering = (...addresses: string[]) =>
      web({
        allowPrivate: false,
        resolve: (_, __, answer) =>
          answer(
            null,
            addresses.map((address) => ({ address, family: 4 })),
          ),
      });
    await expect(answering("127.0.0.1").get(`http://post.example:${new URL(one.address).port}/`)).rejects.toMatchObject({
      code: "private-address",
    });
    await expect(answering("93.184.216.34", "10.0.0.1").get("http://post.example/")).rejects.toMatchObject({ code: "private-address" });
    expect(one.asked).toEqual([]);
  });

  it("a connection is made to the very address that was checked", async () => {
    const one = await served((_, __, response) => give(response, PAGE));
    let count = 0;
    const named = web({
      resolve: (_, __, answer) => {
        count++;
        answer(null, [{ address: "127.0.0.1", family: 4 }]);
      },
    });
    expect((await named.get(`http://post.example:${new URL(one.address).port}/`)).status).toBe(200);
    expect(count).toBeGreaterThan(0);
  });

  it.each(["file:///etc/passwd", "ftp://post.example/a", "http://", "javascript:alert(1)"])(
    "%s is no address of the web",
    async (address) => {
      await expect(web().get(address)).rejects.toMatchObject({ code: "bad-address" });
    },
  );
});
