import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { figuresIn } from "./figures.ts";
import { openArchive } from "./index.ts";
import { add, type Page, spanOf } from "./testing/fixtures.ts";

/** A page that counts whom it hit, by somebody's word or its own. */
function counting(text: string, number: string, by: string | null, published: string): Page {
  const [start] = spanOf(text, number);
  const unit = text.slice(start + number.length + 1).split(/[ .,]/)[0]!;
  const figure = {
    span: spanOf(text, `${number} ${unit}`),
    min: Number(number),
    max: Number(number),
    approximate: false,
    unit,
    by,
    statement: by === "p1" ? "s1" : null,
  };
  return {
    ...{ text, published, publisher: "Meridian Post", parties: [{ id: "p1", name: "Halden Security", kind: "organization" }] },
    statements:
      by === "p1"
        ? [{ source: "Halden Security", cue: "said", content: text.split(" said ")[1]!.replace(/\.$/, ""), speakers: ["p1"] }]
        : [],
    findings: { figures: [figure] },
  };
}

it("numbers of one unit stand side by side, by whose word", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-figures-"));
  const archive = await openArchive(join(folder, "a.db"), { create: true });
  onTestFinished(async () => {
    await archive.close();
    rmSync(folder, { recursive: true });
  });
  await add(archive, counting("Halden Security said 31 organizations were read.", "31", "p1", "2031-06-15"));
  await add(archive, counting("It hit 24 organisations.", "24", "article", "2031-07-08"));
  await add(archive, counting("It hit 9 offices.", "9", null, "2031-07-09"));
  const { groups, more } = await figuresIn(archive, {});
  expect(more).toBe(false);
  expect(groups.map(({ unit, figures }) => [unit, figures.map(({ min, by, outlet }) => [min, by, outlet])])).toEqual([
    [
      "organizations",
      [
        [31, "Halden Security", false],
        [24, "Meridian Post", true],
      ],
    ],
    ["offices", [[9, null, false]]],
  ]);
  expect(groups[0]!.figures[0]!.statement).toBe((await archive.search({})).entries[0]!.id);
  expect((await figuresIn(archive, { unit: "office" })).groups).toHaveLength(1);
  expect((await figuresIn(archive, { unit: "officers" })).groups).toEqual([]);
  expect((await figuresIn(archive, { words: "read" })).groups.flatMap(({ figures }) => figures.map(({ min }) => min))).toEqual([31]);
});
