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
