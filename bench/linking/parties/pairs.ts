import { readFileSync } from "node:fs";
import { join } from "node:path";
import { captureBytes } from "../../../src/capture/index.ts";
import { parse } from "../../../src/english/index.ts";
import { partyAt } from "../../../src/linking/index.ts";
import { readCapture } from "../../../src/pipeline/index.ts";
import { storyOf } from "../../../src/pipeline/story.ts";
import { trained } from "../../../src/pipeline/weights.ts";
import { select } from "../../../src/record/selector.ts";
import { withInstitutions } from "../../../src/statements/speakers/institutions.ts";
import { PartyBook } from "../../../src/statements/speakers/party-book.ts";
import { withStates } from "../../../src/statements/speakers/states-of.ts";
import { viewOf } from "../../../src/statements/view.ts";
import { percent, type Row, table } from "../../table.ts";
import { gathered, keyOf, type Told } from "./gathered.ts";

/** Words in two documents, offsets in UTF-16 code units, and whether a person held them to name one party. */
interface Pair {
  readonly a: Place;
  readonly b: Place;
  readonly same: boolean;
}

interface Place {
  readonly document: string;
  readonly span: readonly [number, number];
}

const GOLD = new URL("../../gold/parties/pairs.dev.jsonl", import.meta.url);

/** Pairs of names in PolNeAR's dev part: which the program holds to be one, beside what a person says. */
export function pairsReport(data: string): string {
  const pairs = readFileSync(GOLD, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Pair => JSON.parse(line));
  const names = [...new Set(pairs.flatMap(({ a, b }) => [a.document, b.document]))].sort();
  const file = (name: string) => join(data, "attributions/polnear/dev/text", `${name}.txt`);
  const all = judge(pairs, new Map(names.map((name) => [name, named(file(name), name)])));
  const speaking = judge(pairs, new Map(names.map((name) => [name, read(file(name), name)])));
  const rows: Row[] = [
    ["", "all names", "those that speak or are spoken to"],
    ["pairs, same by a person's eyes", ...[all, speaking].map(({ met, same }) => `${met}, ${same}`)],
    ["precision", ...[all, speaking].map(({ right, together }) => percent(together === 0 ? null : right / together))],
    ["recall", ...[all, speaking].map(({ right, same }) => percent(same === 0 ? null : right / same))],
    ["  missed: one stays inside its article", ...[all, speaking].map(({ inside }) => String(inside))],
    ["  missed: two parties", ...[all, speaking].map(({ same, right, inside }) => String(same - right - inside))],
    ["pairs with a name that is not found", ...[all, speaking].map(({ met }) => String(pairs.length - met))],
  ];
  return [
    `Parties over articles: ${pairs.length} pairs of names of PolNeAR's dev part`,
    table(rows),
    ...[all, speaking].map(({ wrong }) => `wrongly one: ${wrong}`),
  ].join("\n\n");
}

/** The names that a person is asked of: every party that the text names. */
function named(path: string, name: string): Told {
  const { reading } = readCapture(captureBytes(readFileSync(path)), {});
  const view = viewOf(reading, parse(reading.text, { blocks: storyOf(reading).spans, ...trained() }));
  const book = new PartyBook(view);
  for (const entity of view.doc.entities.keys()) book.named(entity);
  return { name, text: reading.text, parties: withInstitutions(withStates(view, book)) };
}

/** The parties as the record has them. */
function read(path: string, name: string): Told {
  const { reading, findings } = readCapture(captureBytes(readFileSync(path)), {});
  return { name, text: reading.text, parties: findings.parties };
}

function judge(pairs: readonly Pair[], told: ReadonlyMap<string, Told>) {
  const parties = gathered([...told.values()]);
  const met = pairs
    .map((pair) => ({ ...pair, places: [pair.a, pair.b].map((place) => partyOf(place, told, parties)) }))
    .filter(({ places }) => places.every((party) => party !== undefined));
  const together = met.filter(({ places: [one, other] }) => one !== null && one === other);
  const same = met.filter((pair) => pair.same);
  return {
    ...{ met: met.length, same: same.length, together: together.length, right: together.filter((pair) => pair.same).length },
    inside: same.filter(({ places }) => places.some((party) => party === null)).length,
    wrong: placesOf(together.filter((pair) => !pair.same)),
  };
}

/** The party over articles that a place names; null where it stays inside its article, undefined where it is no party there. */
function partyOf(
  { document, span }: Place,
  told: ReadonlyMap<string, Told>,
  parties: ReadonlyMap<string, string | null>,
): string | null | undefined {
  const { text, parties: here } = told.get(document)!;
  const party = partyAt(text, select("", text, span), here);
  return party === null ? undefined : parties.get(keyOf(document, party.id));
}

/** Documents and offsets, so that a pair can be looked up. */
function placesOf(pairs: readonly Pair[]): string {
  const at = ({ document, span }: Place) => `${document} ${span.join("-")}`;
  return pairs.map(({ a, b }) => `${at(a)} / ${at(b)}`).join("; ") || "none";
}
