import type { ScoredToken } from "./tokens.ts";

/** Words behind which a noun phrase goes on about its head: prepositions, relative pronouns, conjunctions, participles. */
const GOES_ON = new Set(
  (
    "about after against among as at before behind between by during for from in inside into like near of on over since than through to " +
    "under while with within without who whom whose which that where when and but nor or called close familiar including named speaking working"
  ).split(" "),
);

const GENERATION = new Set(["jr", "sr", "ii", "iii", "iv"]);

/**
 * Index of the token that a source is about, guessed from the words alone so that both sides are treated alike: the last word
 * before a comma, colon, bracket, dash or word of `GOES_ON` that follows some word. "A spokesman for Oru": spokesman; "Envoy Ann
 * Roe, who left": Roe. Null for no source.
 */
export function sourceHead(text: string, tokens: readonly ScoredToken[], source: readonly number[]): number | null {
  let head: number | null = null;
  for (const index of source) {
    const { start, end, word } = tokens[index]!;
    const form = text.slice(start, end).toLowerCase();
    const ends = word ? GOES_ON.has(form) : /^[,;:([{—–-]$/.test(form);
    if (ends && head !== null) break;
    if (word && !(head !== null && GENERATION.has(form))) head = index;
  }
  return head ?? source.at(-1) ?? null;
}
