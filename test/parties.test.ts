import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, onrecord } from "./support/onrecord.ts";

const PAGES = {
  "one.txt": "Talks in Tarsk\n\n“We will not touch the vote,” Foreign Minister Ann Roe said on Monday.\n",
  "two.txt": "Talks go on in Tarsk\n\n“Nothing was signed,” Foreign Minister Anna Roe said on Tuesday.\n",
  "three.txt": "A second round in Tarsk\n\n“We will be back,” Foreign Minister Ann Roe said on Friday.\n",
  "private.txt": "Rain in Tarsk\n\n“It was loud,” Bo Tal, a baker, said on Friday.\n",
};

async function withPages() {
  const cwd = folder();
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(cwd, name), text);
  expect((await onrecord(cwd, ["add", ...Object.keys(PAGES)])).code).toBe(0);
  const parties = async () =>
    JSON.parse((await onrecord(cwd, ["parties", "roe", "--json"])).out).parties as { id: string; name: string; articles: number }[];
  const named = async (name: string) => (await parties()).find((party) => party.name === name)!.id;
  return { cwd, parties, named };
}

it("lists parties by words and kind, tells one with what it rests on, and nobody without a public role", async () => {
  const { cwd, named } = await withPages();
  expect((await onrecord(cwd, ["parties", "--kind", "person"])).out).toContain("Ann Roe · person · Foreign Minister");
  expect((await onrecord(cwd, ["parties", "tal"])).out).toBe("");
  const told = await onrecord(cwd, ["parties", await named("Ann Roe")]);
  expect(told.out).toMatch(/called {4}Ann Roe \(2 articles\)/);
  expect(told.out).toMatch(/roles {5}Foreign Minister \(2 articles/);
  expect(await onrecord(cwd, ["parties", `p${"0".repeat(20)}`])).toMatchObject({ code: 1, out: "" });
});

it("merges, says where a former id leads, splits by article, and undoes", async () => {
  const { cwd, parties, named } = await withPages();
  const [one, other] = [await named("Ann Roe"), await named("Anna Roe")];
  const merged = await onrecord(cwd, ["merge", one, other, "--by", "Ada", "--note", "one spelling"]);
  expect(merged.out).toMatch(/^d1: merge “Ann Roe” \([0-9a-f]{8}\) and “Anna Roe” \([0-9a-f]{8}\) by Ada\n$/);
  expect(await parties()).toMatchObject([{ articles: 3 }]);
  const former = (await parties())[0]!.id === one ? other : one;
  expect((await onrecord(cwd, ["parties", former])).err).toContain(`${former} is now `);
  expect((await onrecord(cwd, ["show", former])).err).toContain(`${former} is now `);

  expect((await onrecord(cwd, ["split", one, "three.txt", "--by", "Ada"])).out).toMatch(/^d2: split “Ann Roe” /);
  expect((await parties()).map(({ articles }) => articles)).toEqual([2, 1]);
  await onrecord(cwd, ["undo", "d2"]);
  await onrecord(cwd, ["undo", "d1"]);
  expect((await parties()).map(({ name, articles }) => [name, articles])).toEqual([
    ["Ann Roe", 2],
    ["Anna Roe", 1],
  ]);
  const { decisions } = JSON.parse((await onrecord(cwd, ["decisions", "--json"])).out);
  expect(decisions.map((decision: { kind: string; standing: string }) => `${decision.kind} ${decision.standing}`)).toEqual([
    "merge undone",
    "split undone",
    "undo stands",
    "undo stands",
  ]);
  expect(await onrecord(cwd, ["merge", one, "page.txt"])).toMatchObject({ code: 2, out: "" });
  expect(await onrecord(cwd, ["split", one, "one.txt", "three.txt"])).toMatchObject({ code: 2, out: "" });
});
