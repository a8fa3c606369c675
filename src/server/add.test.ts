import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../record/id.ts";
import { OWN, openSite, type Site, send } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite({ empty: true });
});
afterAll(() => site.close());

function files(names: readonly string[], more: Record<string, string> = {}): Promise<Response> {
  const form = new FormData();
  for (const name of names) form.append("files", new File([`words of ${name}`], name));
  for (const [field, value] of Object.entries(more)) form.append(field, value);
  return Promise.resolve(site.app.request("/add.json", { method: "POST", body: form, headers: OWN }));
}

describe("reading what is handed in", () => {
  it("keeps pasted text with the line ends it was pasted with, and leads to its article", async () => {
    const answer = await send(site.app, "/add", { text: "One line.\r\nAnother." });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/articles/${sha256("One line.\nAnother.")}`]);
  });

  it("says that a page is already known, among several and alone", async () => {
    await send(site.app, "/add", { text: "met before" });
    const { outcomes } = (await (await files(["new.txt"], { text: "met before" })).json()) as { outcomes: { known: boolean }[] };
    expect(outcomes.map(({ known }) => known)).toEqual([true, false]);
    const alone = await send(site.app, "/add", { text: "met before" });
    expect(alone.status).toBe(200);
    expect(await alone.text()).toMatch(/Already known.*/);
  });

  it("counts what each page gave, and sets what an error quotes apart", async () => {
    const form = new FormData();
    for (const [name, words] of [
      ["good.txt", "good"],
      ["bad.txt", "bad"],
    ] as const)
      form.append("files", new File([words], name));
    const refusing = await openSite({ empty: true, refuses: "bad" });
    const page = await (await refusing.app.request("/add", { method: "POST", body: form, headers: OWN })).text();
    expect(page).toMatch(/good\.txt.*>3 statements<.*>1 more waits for review</);
    expect(page).toMatch(/bad\.txt<\/bdi><\/p><p class="remark">Not read\. <bdi>Expected text, not <code class="break">bad<\/code>\./);
    await refusing.close();
  });

  it("lists several files with what became of each", async () => {
    const { outcomes } = (await (await files(["a.txt", "b.html"], { text: "and text" })).json()) as {
      outcomes: { place: string; capture: string }[];
    };
    expect(outcomes.map(({ place }) => place)).toEqual(["pasted text", "a.txt", "b.html"]);
    expect(outcomes[1]?.capture).toBe(sha256("words of a.txt"));
  });

  it.each([
    ["nothing", [], {}, 400, "nothing-given"],
    ["too many files", Array.from({ length: 201 }, (_, at) => `${at}.txt`), {}, 400, "too-many-files"],
    ["a date that is none", ["a.txt"], { published: "soon" }, 400, "bad-form"],
    ["an address that is none", ["a.txt"], { address: "javascript:x" }, 400, "bad-form"],
    ["more than 20 MB", [], { text: "x".repeat(20_300_000) }, 413, "too-large"],
  ] as const)("refuses %s", async (_, names, fields, status, code) => {
    const answer = await files(names, fields as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/^Expected /) } });
  });

  it("takes nothing into the invented world", async () => {
    const sample = await openSite({ world: "sample" });
    const answer = await send(sample.app, "/add", { text: "words" });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("npm start -- FOLDER");
    await sample.close();
  });
});

describe("reading as a job", () => {
  const follow = async (other: Site, path: string) => {
    const told = await (await other.app.request(`${path}/events`)).text();
    return [...told.matchAll(/^data: (.*)$/gm)].map(
      ([, data]) => JSON.parse(data!) as { items: { place: string; stage: string }[]; done: boolean },
    );
  };
  const begin = async (other: Site, fields: Record<string, string>) => {
    const answer = await send(other.app, "/add", fields);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, expect.stringMatching(/^\/add\/jobs\/[0-9a-f-]{36}/)]);
    return answer.headers.get("location")!.split("?")[0]!;
  };

  it("tells how far it is until it is done, and then what became of each", async () => {
    const path = await begin(site, { text: "told while it is read", live: "yes" });
    const told = await follow(site, path);
    expect(told.at(-1)).toEqual({ items: [{ place: "pasted text", stage: "done" }], done: true });
    const page = await site.app.request(path);
    expect([page.status, page.headers.get("location")]).toEqual([303, `/articles/${sha256("told while it is read")}`]);
    expect(await (await site.app.request(`${path}.json`)).json()).toMatchObject({
      done: true,
      by: "Ilka Sorrel",
      items: [{ outcome: { known: false } }],
    });
    expect((await site.app.request("/add/jobs/none")).status).toBe(404);
  });

  it("fetches addresses, a feed as what it lists, with errors by place; without scripts the page looks again by itself", async () => {
    let go = () => {};
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    const fetching = await openSite({
      async *addFrom(address) {
        await waits;
        if (address.endsWith("feed")) {
          yield { place: `${address}#1`, capture: fetching.capture, known: true };
          yield { place: `${address}#2`, error: { code: "web-refused", message: "Expected a page, not `403`." } };
        }
      },
    });
    const path = await begin(fetching, { addresses: "https://post.example/feed\nhttps://post.example/same" });
    const before = await fetching.app.request(path);
    expect([before.headers.get("refresh"), await before.text()]).toEqual(["3", expect.stringContaining("is fetched")]);
    go();
    expect((await follow(fetching, path)).at(-1)!.items.map(({ place }) => place)).toEqual([
      "https://post.example/feed#1",
      "https://post.example/same",
      "https://post.example/feed#2",
    ]);
    expect(await (await fetching.app.request(path)).text()).toMatch(/Already known.*nothing there is new.*not <code[^>]*>403/s);
    await fetching.close();
  });

  it.each([
    ["addresses where none are fetched", { addresses: "https://post.example/" }],
    ["what is no address", { addresses: "file:///etc/passwd" }],
  ])("refuses %s", async (_, fields) => {
    const answer = await send(site.app, "/add.json", fields);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { code: "bad-form", message: expect.stringMatching(/^Expected /) } },
    ]);
  });
});

it("asks for what a page does not tell, keeps it as given, and says when it is no date", async () => {
  const { outcomes } = (await (await files(["untold.txt"])).json()) as { outcomes: { capture: string; missing: string[] }[] };
  const { capture, missing } = outcomes[0]!;
  expect(missing).toEqual([]);
  const answer = await send(site.app, "/add/given", { capture, published: "2031-04", publisher: "", back: "/articles" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/articles"]);
  expect((await site.archive.given(capture)).published).toBe("2031-04");
  for (const [fields, status] of [
    [{ capture, published: "soon" }, 400],
    [{ capture }, 400],
    [{ capture: "0".repeat(64), published: "2031" }, 404],
  ] as const)
    expect((await send(site.app, "/add/given.json", fields)).status).toBe(status);
});
