import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { captureBytes } from "../../src/capture/index.ts";
import { parse } from "../../src/english/index.ts";
import { trained } from "../../src/pipeline/weights.ts";
import { read } from "../../src/reading/index.ts";
import { OnrecordError, Span, type Statement } from "../../src/record/index.ts";
import { findingsOf } from "../../src/statements/findings.ts";
import { draftsOf } from "../../src/statements/testing/marks.ts";
import { viewOf } from "../../src/statements/view.ts";

/** A statement that people labelled: where it stands, without its words. */
const Place = z.object({
  id: z.string(),
  corpus: z.enum(["polnear-dev", "casie"]),
  document: z.string(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
});
type Place = z.infer<typeof Place>;

/** What a labeller says of a statement. Fields that are not named are passed over. */
const Label = z.object({
  id: z.string(),
  act: z.string(),
  kind: z.string().nullish(),
  named: z.boolean().nullish(),
  sourceKind: z.string().nullish(),
  groundRule: z.string().nullish(),
  channel: z.string().nullish(),
  hedge: z.unknown().optional(),
  addressee: z.unknown().optional(),
  occasion: z.unknown().optional(),
});
type Label = z.infer<typeof Label>;

/** What is compared, each as a word, so that all fields are scored alike. */
export const FIELDS = ["act", "kind", "named", "sourceKind", "groundRule", "channel", "hedge", "addressee", "occasion"] as const;
export type Field = (typeof FIELDS)[number];
/** One coder's labels: for each statement its fields in words. */
export type Coder = ReadonlyMap<string, Readonly<Record<Field, string>>>;

/** Where the texts of a corpus lie under the folder of corpora. */
const TEXTS: Readonly<Record<Place["corpus"], string>> = { "polnear-dev": "attributions/polnear/dev/text", casie: "cyber/casie/source" };

/** Reads a labeller's file, a label a line. */
export function coderOf(path: string): Coder {
  return new Map(jsonl(path, Label).map((label) => [label.id, fieldsOf(label)]));
}

/** What the program says of the places of a sheet, given the spans that people marked. */
export function programOf(sheet: string, data: string): Coder {
  const labels = new Map<string, Readonly<Record<Field, string>>>();
  const byDocument = Map.groupBy(jsonl(sheet, Place), ({ corpus, document }) =>
    join(data, TEXTS[corpus], `${document.replace(/\.txt$/, "")}.txt`),
  );
  for (const [path, unsorted] of byDocument) {
    const places = unsorted.toSorted((one, other) => startOf(one) - startOf(other));
    for (const [index, statement] of statementsOf(path, places).entries()) labels.set(places[index]!.id, judged(statement));
  }
  return labels;
}

/** Pronouns look back at what was said before, so places are read in the order of the text. */
function startOf({ cue, content }: Place): number {
  return cue[0]?.[0] ?? content[0]?.[0] ?? 0;
}

function statementsOf(path: string, places: readonly Place[]): Statement[] {
  // CASIE's files are plain text with a head that looks like markup.
  const reading = read({ ...captureBytes(readFileSync(path)), mediaType: "text/plain" }, {});
  const story = reading.article.blocks.filter(({ kind }) => kind === "body" || kind === "subhead").map(({ span }) => span);
  const view = viewOf(reading, parse(reading.text, { blocks: story, ...trained() }));
  return findingsOf(view, draftsOf(view, places)).statements;
}

function judged({ act, kind, sourcing, hedge, addressees, occasion }: Statement): Readonly<Record<Field, string>> {
  const speaker = sourcing.at(-1);
  return fieldsOf({
    id: "",
    act: act.main,
    kind,
    named: speaker?.named ?? null,
    sourceKind: speaker?.kind ?? null,
    groundRule: speaker?.groundRule ?? null,
    channel: speaker?.channel ?? null,
    hedge,
    addressee: addressees[0] ?? null,
    occasion,
  });
}

function fieldsOf(label: Label): Readonly<Record<Field, string>> {
  const there = (value: unknown) =>
    value === null || value === undefined || value === false || value === "" || (Array.isArray(value) && value.length === 0)
      ? "none"
      : "some";
  return {
    act: label.act,
    kind: label.kind ?? "none",
    named: String(label.named ?? "none"),
    sourceKind: label.sourceKind ?? "none",
    groundRule: label.groundRule ?? "not-stated",
    channel: label.channel ?? "none",
    hedge: there(label.hedge),
    addressee: there(label.addressee),
    occasion: there(label.occasion),
  };
}

/** Reads a file of JSON values, one a line. Errors: `bad-gold` where a line is not as expected. */
export function jsonl<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      throw new OnrecordError("bad-gold", `Expected a line of the bench's gold in ${path}:${index + 1}: ${z.prettifyError(parsed.error)}`, {
        path,
      });
    });
}
