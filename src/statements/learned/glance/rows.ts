import { FIRST_ID, type PlainSight } from "../sight.ts";

/** How many numbers each thing seen of a token may be, beside its word, which comes first: as powers of two. Their order is part of the format of the weights. */
const REGIONS = [8, 8, 4, 5, 5, 5, 4, 8, 6, 8, 8, 8, 2, 6] as const;

/** How many rows of the table stand for one token. */
export const SEEN = REGIONS.length + 1;

/** How many rows the table has for a lexicon of so many lemmas: the first stands for a word that is hidden while the net learns. */
export const tableRows = (lemmas: number): number => 1 + wordRows(lemmas) + REGIONS.reduce((sum, bits) => sum + 2 ** bits, 0);

const wordRows = (lemmas: number): number => FIRST_ID + lemmas + 1;

/** How far up a tree is climbed. */
const HIGHEST = 12;
const NEAR_ABOVE = 8;

/** The first row of each region, behind those of words. */
const STARTS = REGIONS.map((_, region) => REGIONS.slice(0, region).reduce((sum, bits) => sum + 2 ** bits, 0));

/**
 * The rows of the table whose sum stands for a token: its word or what stands for it, its tag and relation, how it stands to quotation marks, what the lexicon says of it, how far
 * away what it hangs on is, the best rate of a cue above it, and which clauses begin and end with it. Names are seen by their class, as in all that is learnt.
 * They are written from `from` on.
 */
export function glanceRows(sight: PlainSight, lemmas: number, at: number, into: Int32Array, from = 0): void {
  const { view, word, upos, xpos, relation, ending, cue, rate, source, attitude, name, quoted, mark } = sight;
  const { tree, sentenceAt, blockOf, doc } = view;
  const { heads, firsts, lasts } = tree;
  const head = heads[at]!;
  const sentence = sentenceAt[at]!;
  const opens = doc.sentences[sentence]!.first === at ? (blockOf[sentence] === blockOf[sentence - 1] ? 1 : 2) : 0;
  into[from] = 1 + word[at]!;
  into[from + 1] = mixed(xpos[at]!, 8);
  into[from + 2] = mixed(relation[at]!, 8);
  into[from + 3] = quoted[at]! * 2 + mark[at]!;
  into[from + 4] = cue[at]!;
  into[from + 5] = source[at]!;
  into[from + 6] = attitude[at]!;
  into[from + 7] = name[at]!;
  into[from + 8] = head < 0 ? 255 : (head < at ? 1 : 0) * 40 + distance(Math.abs(head - at)) * 5 + (rate[head]! >> 1);
  into[from + 9] = bestAbove(heads, rate, at);
  into[from + 10] = ending[at] === 0 ? 0 : mixed(ending[at]!, 8);
  into[from + 11] = mixed(relation[highest(at, heads, firsts, at)]!, 8);
  into[from + 12] = mixed(relation[highest(at, heads, lasts, at + 1)]!, 8);
  into[from + 13] = opens;
  into[from + 14] = head < 0 ? 63 : mixed(upos[head]!, 5) + (quoted[head] === 1 ? 32 : 0);
  const first = 1 + wordRows(lemmas);
  for (let region = 0; region < REGIONS.length; region++)
    into[from + region + 1] = first + STARTS[region]! + Math.min(into[from + region + 1]!, 2 ** REGIONS[region]! - 1);
}

const mixed = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/** A distance in eight steps that grow. */
function distance(away: number): number {
  return away < 4 ? away - 1 : away < 6 ? 3 : away < 9 ? 4 : away < 14 ? 5 : away < 24 ? 6 : 7;
}

/** The best rate of a cue among what a token hangs on, and how many steps up it is, as one number. */
function bestAbove(heads: Int32Array, rate: Uint8Array, at: number): number {
  let best = 0;
  let steps = 0;
  let above = heads[at]!;
  for (let step = 1; above >= 0 && step < NEAR_ABOVE; step++) {
    if (rate[above]! > best) {
      best = rate[above]!;
      steps = step;
    }
    above = heads[above]!;
  }
  return best * 4 + Math.min(3, steps);
}

/** The highest token above one whose subtree has the same edge. */
function highest(at: number, heads: Int32Array, edges: Int32Array, edge: number): number {
  let high = at;
  for (let step = 0; step < HIGHEST; step++) {
    const head = heads[high]!;
    if (head < 0 || edges[head] !== edge) break;
    high = head;
  }
  return high;
}
