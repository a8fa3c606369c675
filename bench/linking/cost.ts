import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amount, type Row, table } from "../table.ts";
import { generatedArticle, type Kind } from "./cost/articles.ts";
import { type Field, openField } from "./cost/field.ts";
import type { Part } from "./part.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/** Articles that are added to each archive before what follows is counted, and in each round; the archives take turns, so that a slow moment hits all. */
const WARMING = 50;
const ROUND = 25;
const ROUNDS = 16;

const KINDS: readonly Kind[] = ["of its own", "copy", "with a stock phrase"];

/** What adding an article costs at the linking door, by how much the archive holds. */
export const cost: Part = {
  name: "cost",
  report: async ({ entries }) => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-linking-"));
    const sizes = SIZES.filter((size) => size <= entries);
    const fields: Field[] = [];
    try {
      for (const size of sizes) fields.push(await openField(join(folder, `${size}.db`), size));
      const rows = [];
      for (const kind of KINDS) rows.push(row(kind, await measured(fields, kind)));
      return [
        "Cost of adding an article at the linking door, ms of the processor (lower quartile of rounds), by the articles in the archive",
        table([["", ...sizes.map((size) => size.toLocaleString("en")), "largest to smallest"], ...rows]),
      ].join("\n\n");
    } finally {
      for (const field of fields) await field.close();
      rmSync(folder, { recursive: true });
    }
  },
};

async function measured(fields: readonly Field[], kind: Kind): Promise<number[]> {
  const times = fields.map((): number[] => []);
  for (let round = -Math.ceil(WARMING / ROUND); round < ROUNDS; round++)
    for (const [index, field] of fields.entries()) {
      const articles = Array.from({ length: ROUND }, (_, at) => generatedArticle(kind, round * ROUND + at));
      const took = await field.add(articles);
      if (round >= 0) times[index]!.push(took / ROUND);
    }
  return times.map(lowerQuartile);
}

function row(kind: Kind, times: readonly number[]): Row {
  return [kind, ...times.map(amount), (times[times.length - 1]! / times[0]!).toFixed(2)];
}

/** What a quarter of the rounds stayed below: what others do on the machine makes rounds dear, never cheap. */
function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 2]!;
}
