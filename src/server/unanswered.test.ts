import { afterAll, beforeAll, expect, it } from "vitest";
import { COMMITMENT_PAGES } from "../archive/testing/commitments.ts";
import { ASSURANCE, add } from "../archive/testing/fixtures.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  for (const page of [...COMMITMENT_PAGES, ASSURANCE]) await add(site.archive, page);
});
afterAll(() => site.close());

const text = async (path: string) => (await site.app.request(path)).text();

it("what has not been answered stands on one page, with who did not", async () => {
  const page = await text("/unanswered");
  expect(page).toMatch(/Laid to <bdi>Varenia<\/bdi>[\s\S]*hackers of Varenia stole trade secrets/);
  expect(page).toMatch(/No answer<[\s\S]*The Ministry of Ports/);
  expect(page).not.toContain("agents of Varenia meddled in the vote");
  expect(await text("/unanswered?state=Caldora")).toContain("Nothing is on record");
  expect((await site.app.request("/unanswered.json?limit=x")).status).toBe(400);
});

it("what rests on unnamed sources only stands on another", async () => {
  expect(await text("/unnamed?topic=trade")).toContain("none rests on unnamed sources only");
  expect(await text("/unnamed")).toContain("two officials briefed on the call");
  expect(await text("/unnamed?standing=any")).toContain("the minister had been asked twice");
});

it("what several articles tell in the same few words stands once, and says in how many", async () => {
  const told = (publisher: string) => ({
    ...{ text: `The talks would fail, a minister told the ${publisher}.`, published: "2033-02-16", publisher },
    parties: [{ id: "p1", name: "a minister", named: false }],
    statements: [{ source: "a minister", cue: "told", content: "The talks would fail", speakers: ["p1"] }],
  });
  for (const publisher of ["Meridian Post", "Lorvane Ledger"]) await add(site.archive, told(publisher));
  const page = await text("/unnamed");
  expect(page.match(/<bdi>The talks would fail<\/bdi>/g)).toHaveLength(1);
  expect(page).toMatch(/told in 2 articles/);
  const { statements } = await (await site.app.request("/unnamed.json")).json();
  const said = statements.filter((one: { words: { content: string } }) => one.words.content === "The talks would fail");
  expect(said).toHaveLength(1);
  expect(said[0].also).toHaveLength(1);
});
