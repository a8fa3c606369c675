import { afterAll, beforeAll, expect, it } from "vitest";
import { ASSURANCE, act, add } from "../archive/testing/fixtures.ts";
import { addresseesOf } from "./addressees.ts";
import { layOutTree, TREE } from "./origin-tree.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite({ empty: true });
  await add(site.archive, ASSURANCE);
  await add(site.archive, {
    ...ASSURANCE,
    text: `${ASSURANCE.text}\nA line <b>of its own</b>.`,
    publisher: "Lorvane Ledger",
    published: "2031-04-12",
  });
});
afterAll(() => site.close());

const page = async (path: string) => (await site.app.request(path)).text();

it("draws the articles of an origin under what they lead back to, each a link with its name", async () => {
  const { entries } = await site.archive.origins({});
  const shown = await page(`/origins/${entries[0]!.id}`);
  const [tree] = /<figure class="origin-tree">.*?<\/figure>/s.exec(shown)!;
  expect(tree.match(/<a href="\/articles\/[0-9a-f]{64}" aria-label="[^"]+, Apr (9|12), 2031">/g)).toHaveLength(2);
  expect(tree).toContain("told first");
});

it("keeps every node of a drawing within it, whatever the days", () => {
  const article = { title: null, publisher: null, lineage: "copy" as const, why: "", changed: null };
  const days = ["2031-04-09", "0001", "9999-12-31", null, "not a day", "2031"];
  const entries = days.map((published, at) => ({ ...article, capture: String(at), published }));
  for (const root of ["0", null]) {
    const { nodes, height } = layOutTree({ root, members: { entries, next: null, total: entries.length } });
    expect(nodes).toHaveLength(root === null ? 6 : 5);
    for (const { x, y } of nodes) expect([x >= TREE.left && x <= TREE.width - TREE.right, y > 0 && y < height]).toEqual([true, true]);
  }
});

it("tells beside an article where else its story is told, and what each changed", async () => {
  const capture = (await site.archive.articles({})).entries.find(({ publisher }) => publisher === "Meridian Post")!.capture;
  const shown = await page(`/articles/${capture}`);
  expect(shown).toContain("Told elsewhere, too (1)");
  expect(shown).toContain("A line &lt;b&gt;of its own&lt;/b&gt;.");
});

it("counts to whom something was said by the articles' own words", async () => {
  const text = "The minister told the president that all is well.\nThe minister told The President that it stays so.";
  const at = (words: string) => ({ party: null, span: [text.indexOf(words), text.indexOf(words) + words.length] as [number, number] });
  await add(site.archive, {
    text,
    statements: [
      { cue: "told", source: "The minister", content: "all is well", addressees: [at("the president")], act: act("assurance") },
      { cue: "told", source: "The minister", content: "it stays so", addressees: [at("The President")], act: act("assurance") },
    ],
  });
  const { entries } = await site.archive.search({ acts: ["assurance"] });
  expect(addresseesOf(entries).map(({ name, statements }) => [name.toLowerCase(), statements.length])).toEqual([["the president", 2]]);
});
