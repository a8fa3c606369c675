import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMITMENT_PAGES } from "../archive/testing/commitments.ts";
import { add } from "../archive/testing/fixtures.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
let id: string;

beforeAll(async () => {
  site = await openSite();
  for (const page of COMMITMENT_PAGES) await add(site.archive, page);
  id = (await site.archive.commitments({})).entries.at(-1)!.id;
});
afterAll(() => site.close());

const text = async (path: string) => (await site.app.request(path)).text();

describe("what a side said, and what was said of it", () => {
  it("stands on one page, with the denials that meet it and who did not answer", async () => {
    expect(await text("/sides")).toContain('href="/sides/Varenia"');
    const page = await text("/sides/Varenia");
    expect(page).toMatch(/Binds itself[\s\S]*Said of it[\s\S]*agents of Varenia meddled in the vote[\s\S]*Denied[\s\S]*its denial/);
    expect(page).toContain("No answer");
    expect((await site.app.request("/sides/Nowhere")).status).toBe(404);
  });

  it("stands on the page of each statement as what others do to it", async () => {
    const [denial] = (await site.archive.search({ words: "interfere in elections" })).entries;
    const page = await text(`/statements/${denial!.id}`);
    expect(page).toMatch(/What it does to other statements[\s\S]*Denies[\s\S]*agents of Varenia meddled in the vote/);
  });
});

describe("commitments", () => {
  it("open the front page, with what was said since in their scope", async () => {
    const page = await text("/");
    const [before, after] = page.split("front-commitments") as [string, string];
    expect(before).not.toContain("<textarea");
    expect(after).toContain("agents of Varenia meddled in the vote");
    expect(after.indexOf("since then 2 within its scope")).toBeLessThan(after.indexOf("<textarea"));
  });

  it("are listed, those given last first", async () => {
    const page = await text("/commitments");
    expect(page.indexOf("2035 vote")).toBeLessThan(page.indexOf("2031 vote"));
    expect(page).toContain("said not to have been given");
  });

  it("are listed of one party page by page, all that its own page counts", async () => {
    const party = (await site.archive.parties({ words: "Varenia", kind: "state" })).entries[0]!;
    const { commitments } = (await site.archive.dossier(party.id))!;
    expect(commitments.length).toBeGreaterThan(1);
    expect(await text(`/parties/${party.id}`)).toContain(`href="/commitments?party=${party.id}&amp;standing=any"`);
    const ids: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const path: string = `/commitments.json?party=${party.id}&standing=any&limit=1${after && `&after=${after}`}`;
      const page = JSON.parse(await text(path));
      expect(page.total).toBe(commitments.length);
      ids.push(...page.commitments.map((one: { id: string }) => one.id));
      after = page.next;
    }
    expect(ids.toSorted()).toEqual(commitments.map((one) => one.id).sort());
    expect(ids).toHaveLength(new Set(ids).size);
    expect(await text(`/commitments?party=${party.id}`)).toContain(`href="/parties/${party.id}"`);
    expect(JSON.parse(await text("/commitments.json?party=p00000000000000000000")).total).toBe(0);
  });

  it("tell their history, the words that decide on the scope, and who did not answer", async () => {
    const page = await text(`/commitments/${id}`);
    expect(page).toContain("Assured, reported by others");
    expect(page).toContain("Reaffirmed, said by those who gave it");
    expect(page).toMatch(/Within<\/strong>[\s\S]*agents of Varenia meddled in the vote[\s\S]*meddling, as the commitment says/);
    expect(page).toContain("about commercial secrets, not vote");
    expect(page).toContain("the meddling in the vote");
    expect(page).toContain("2 statements since, outside of it");
    expect(page).not.toMatch(/\bbroken\b|\bbroke\b|violat/);
  });

  it("are data as well", async () => {
    const data = (await (await site.app.request(`/commitments/${id}.json`)).json()) as { claims: { scope: string }[] };
    expect(data.claims.map(({ scope }) => scope)).toEqual(["within", "outside", "within", "outside"]);
  });

  it("that are not there are not found", async () => {
    expect((await site.app.request("/commitments/c0")).status).toBe(404);
    expect((await site.app.request("/commitments/c0.json")).status).toBe(404);
  });
});
