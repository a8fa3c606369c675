import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AT, add, all, captureOf, DENIAL, ENGINE, type Page, quote } from "../../testing/fixtures.ts";
import { openSqlite } from "../open.ts";

/** Words that stand nowhere else, as they are and as indexes have them. */
const SECRET: Page = {
  text: `Quillfen Brasswick, minister\n“We buried the zirconate ledgers,” Quillfen Brasswick said. ${"The murkwell stays shut. ".repeat(400)}`,
  place: "https://post.example/hushpool",
  given: { title: "Glimmerdeep", publisher: "Fogmarsh Gazette" },
  publisher: "Fogmarsh Gazette",
  parties: [{ id: "p1", name: "Quillfen Brasswick", role: "minister" }],
  statements: [{ source: "Quillfen Brasswick", cue: "said", content: "We buried the zirconate ledgers", speakers: ["p1"], form: "direct" }],
};
const WORDS = /quillfen|brasswick|zirconate|murkwell|hushpool|glimmerdeep|fogmarsh/i;

test("no word of a removed page is left in any file of the archive", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const archive = await openSqlite(join(folder, "a.db"), { create: true });
  await add(archive, DENIAL);
  const hash = await add(archive, SECRET);
  // Read anew with other words, and decided on: what stood there before is gone, too.
  const [statement] = (await archive.article(hash))!.statements;
  await archive.decide({
    by: "Ada",
    at: AT,
    kind: "amend",
    statement: statement!.id,
    change: { content: [quote(SECRET, "the zirconate ledgers")] },
  });
  for (let number = 0; number < 20; number++) await add(archive, { text: `page ${number}` });
  const files = async () => (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "latin1")))).join("\n");
  expect(await files()).toMatch(WORDS);
  const { clean } = await archive.remove({ capture: captureOf(SECRET).captured.sha256, by: "Ada", at: AT, reason: "asked to" });
  expect(clean).toBe(true);
  expect(WORDS.exec(await files())).toBeNull();
  await archive.seal({ engine: ENGINE, at: AT });
  expect(await all(archive.damage())).toEqual([]);
  await archive.close();
  expect(WORDS.exec(await files())).toBeNull();
  await rm(folder, { recursive: true });
});
