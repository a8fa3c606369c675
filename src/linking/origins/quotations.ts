import type { Findings } from "../../record/contract.ts";
import { slice } from "../../record/span.ts";
import { piecesOf } from "./pieces.ts";
import { wordsOf } from "./story-words.ts";

/** From how many words on a quotation is long: shorter ones ("he will not go") are chosen by two writers independently. */
export const LONG_QUOTATION = 8;

/** How long the pieces are by which a quotation is known, so that one that was cut at its ends is still found most times. */
const PIECE = 6;

/** A quotation that can be met again word for word. */
export interface Quoted {
  /** The smallest hash of its pieces. */
  readonly piece: number;
  /** Which of the people whom the article quotes said it, numbered as they come; 0 where it is not known, and for a body, whose words its people may have said. */
  readonly speaker: number;
}

/** The long direct quotations of an article, each once, smallest first: what two articles sample of these is the same. */
export function longQuotations(
  text: string,
  { quotations, statements, parties }: Pick<Findings, "quotations" | "statements" | "parties">,
): Quoted[] {
  const bodies = new Set(parties.flatMap(({ id, kind }) => (kind === "person" ? [] : [id])));
  const speakers = new Map(statements.map(({ id, speakers }) => [id, speakers.some((by) => bodies.has(by)) ? "" : speakers.join(" ")]));
  const numbers = new Map<string, number>();
  const found = new Map<number, Quoted>();
  for (const { span, role, statement } of quotations) {
    if (role !== "speech") continue;
    const words = wordsOf(slice(text, span));
    if (words.length < LONG_QUOTATION) continue;
    const piece = piecesOf(words, PIECE)[0]!;
    const speaker = (statement && speakers.get(statement)) || "";
    if (speaker !== "" && !numbers.has(speaker)) numbers.set(speaker, numbers.size + 1);
    found.set(piece, { piece, speaker: numbers.get(speaker) ?? 0 });
  }
  return [...found.values()].sort((one, other) => one.piece - other.piece);
}

/** What two articles quote alike. */
export interface QuotedAlike {
  /** How many long quotations are in both. */
  readonly quotations: number;
  /** Of how many speakers at least. */
  readonly speakers: number;
  /** How many the one with fewer has, and the one with more. */
  readonly of: number;
  readonly ofMore: number;
}

/** Compares the long quotations of two articles. Who said them counts by the article's own numbers, never by name. */
export function quotedAlike(one: readonly Quoted[], other: readonly Quoted[]): QuotedAlike {
  const known = new Map(other.map((quoted) => [quoted.piece, quoted]));
  const same = one.flatMap((quoted) => {
    const again = known.get(quoted.piece);
    return again ? [[quoted.speaker, again.speaker] as const] : [];
  });
  const speakers = Math.min(atLeast(same.map(([speaker]) => speaker)), atLeast(same.map(([, speaker]) => speaker)));
  const [of, ofMore] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  return { quotations: same.length, speakers, of, ofMore };
}

/** How many speakers there are at least: one who is not known may be any of the others. */
function atLeast(speakers: readonly number[]): number {
  return Math.max(Math.min(1, speakers.length), new Set(speakers.filter((speaker) => speaker !== 0)).size);
}
