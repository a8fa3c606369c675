import { readFileSync } from "node:fs";
import { join } from "node:path";
import { captureBytes } from "../../src/capture/index.ts";
import { extractObject } from "../../src/pipeline/index.ts";
import type { ExtractObject, Party, Span } from "../../src/record/index.ts";

/** Whom the source of a statement means: for each speaker the places where the text calls him so, of which one is enough. None: nobody whom the text names or describes. */
interface Labelled {
  readonly document: string;
  readonly source: Span;
  /** Why it was drawn for labelling. */
  readonly drawn: string;
  readonly means: readonly (readonly { readonly span: Span; readonly named: boolean }[])[];
}

interface Tally {
  right: number;
  all: number;
}

/** How many are right, of those that are sure and of the others. */
interface Tallies {
  readonly sure: Tally;
  readonly open: Tally;
}

/** Who speaks in labelled statements, against the labels. `missing` are those whose source is no statement's any more. */
export function scoreSpeakers(data: string, file: string): { missing: number; byReason: ReadonlyMap<string, Tallies> } {
  const labels = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled);
  const byReason = new Map<string, Tallies>();
  let missing = 0;
  for (const [document, own] of Map.groupBy(labels, ({ document }) => document)) {
    const path = join(data, document);
    const found = extractObject({ captured: captureBytes(readFileSync(path)), place: path, given: {} });
    for (const label of own) {
      const statement = found.statements.find(
        ({ source }) => source.length === 1 && source[0]![0] === label.source[0] && source[0]![1] === label.source[1],
      );
      if (!statement) {
        missing++;
        continue;
      }
      const tallies = byReason.get(label.drawn) ?? { sure: { right: 0, all: 0 }, open: { right: 0, all: 0 } };
      byReason.set(label.drawn, tallies);
      const tally = statement.sure ? tallies.sure : tallies.open;
      tally.all++;
      if (isRight(label, statement.speakers, found)) tally.right++;
    }
  }
  return { missing, byReason };
}

/** Whether the speakers are those whom the label means, no more and no fewer. */
function isRight({ means }: Labelled, speakers: readonly string[], { parties }: ExtractObject): boolean {
  const said = speakers.map((id) => parties.find((party) => party.id === id)!);
  const meets = (party: Party, places: Labelled["means"][number]) =>
    places.some(({ span }) => party.mentions.some((mention) => mention.span[0] < span[1] && span[0] < mention.span[1]));
  return (
    means.length === said.length &&
    means.every((places) => said.some((party) => meets(party, places))) &&
    said.every((party) => means.some((places) => meets(party, places)))
  );
}
