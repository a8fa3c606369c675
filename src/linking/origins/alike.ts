import { daysBetween } from "../days.ts";
import type { Alike, Likeness } from "../node.ts";
import { remembered } from "../remembered.ts";
import { outletKey } from "./outlet.ts";
import { fromBase64, type Sample, type Shared, sharedOf } from "./pieces.ts";
import { LONG_QUOTATION, type Quoted, type QuotedAlike, quotedAlike } from "./quotations.ts";
import { type ArticleSketch, PIECE, quotedIn } from "./sketch.ts";

/** How one article leads to another. */
export type Way = "copy" | "near-copy" | "rewrite" | "credit";

/** Stories of fewer words say too little to be known by all of them ("Page not found"), or by most of them. */
const LEAST_WORDS = { copy: 8, nearCopy: 30 };

/** Which share of the pieces of the shorter story makes a near copy, and which makes one worth a person's look. */
const NEAR = { sure: 0.4, suggested: 0.2 };

/** Pieces that two stories must share at the least: few may be names and set phrases. */
const LEAST_SHARED = 8;

/** Which share makes an article a telling of the one whose outlet it credits. */
const CREDITED = { share: 0.03, pieces: 3 };

/** Days between a report and what is made of it, where both are dated. Copies have no such bound. */
const MOST_DAYS = { rewrite: 14, credit: 7 };

/**
 * Whether two articles are one report, by the plainest evidence that holds: the same words, most of the same words, the credit of one to the
 * other's outlet with words of it, the same quotations of several speakers.
 */
export const articlesAlike: Alike<ArticleSketch> = (one, other) => {
  if (one.words >= LEAST_WORDS.copy && one.story === other.story) return found("copy", `the same story word for word, ${one.words} words`);
  const shared = sharedOf(sampled(one), sampled(other));
  const same = quotedAlike(quotationsOf(one), quotationsOf(other));
  const apart = daysBetween(one.day, other.day);
  return nearCopy(one, other, shared) ?? credit(one, other, shared, same, apart) ?? rewrite(same, apart) ?? partly(one, other, shared);
};

function nearCopy(one: ArticleSketch, other: ArticleSketch, shared: Shared): Likeness | null {
  return comparable(one, other, shared) && shared.both >= NEAR.sure * shared.of ? found("near-copy", piecesSame(shared)) : null;
}

/** What a credit alone would only hint at, a credit with a quotation or with several pieces of the wording shows. */
function credit(one: ArticleSketch, other: ArticleSketch, shared: Shared, quoted: QuotedAlike, apart: number | null): Likeness | null {
  const outlet = creditedBetween(one, other);
  if (outlet === null || (apart !== null && apart > MOST_DAYS.credit)) return null;
  if (quoted.quotations > 0) return found("credit", `${outlet}; ${quotationsSame(quoted)}`);
  const enough = shared.both >= CREDITED.pieces && shared.both >= CREDITED.share * shared.of;
  return enough ? found("credit", `${outlet}; ${piecesSame(shared)}`) : null;
}

/**
 * Two reporters at one news conference quote the same speaker in part; that two articles quote the same words of several speakers, or nearly
 * all the same words, is no chance.
 */
function rewrite(quoted: QuotedAlike, apart: number | null): Likeness | null {
  const { quotations, speakers, of, ofMore } = quoted;
  if (quotations === 0 || (apart !== null && apart > MOST_DAYS.rewrite)) return null;
  const several = quotations >= 2 && speakers >= 2 && 2 * quotations >= of;
  const nearlyAll = quotations >= 3 && 4 * quotations >= 3 * ofMore;
  return { ...found("rewrite", quotationsSame(quoted)), sure: several || nearlyAll };
}

function partly(one: ArticleSketch, other: ArticleSketch, shared: Shared): Likeness | null {
  const worth = comparable(one, other, shared) && shared.both >= NEAR.suggested * shared.of;
  return worth ? { ...found("near-copy", piecesSame(shared)), sure: false } : null;
}

/**
 * Which outlet ties two articles, in words: one credits the other's publisher, or both are told from a third. That both only cite a third says
 * nothing: real reports of one speech do.
 */
function creditedBetween(one: ArticleSketch, other: ArticleSketch): string | null {
  const [here, there] = [creditedIn(one), creditedIn(other)];
  const ties = [...[...here].filter(([key]) => key === publisherOf(other)), ...[...there].filter(([key]) => key === publisherOf(one))].map(
    ([, name]) => `${name}, which publishes one, is credited by the other`,
  );
  const third = [...behindIn(one)].filter(([key]) => behindIn(other).has(key)).map(([, name]) => `both credit ${name}`);
  return ties.sort()[0] ?? third.sort()[0] ?? null;
}

const creditedIn: (sketch: ArticleSketch) => ReadonlyMap<string, string> = remembered(({ credits }) => byKey(credits));

/** Those whose reporting an article is as a whole: what two articles are both told from. */
const behindIn: (sketch: ArticleSketch) => ReadonlyMap<string, string> = remembered(({ credits }) =>
  byKey(credits.filter(({ behind }) => behind !== null)),
);

function byKey(credits: ArticleSketch["credits"]): ReadonlyMap<string, string> {
  return new Map(credits.map(({ name }) => [outletKey(name), name]));
}

const publisherOf: (sketch: ArticleSketch) => string | null = remembered(({ publisher }) =>
  publisher === null ? null : outletKey(publisher),
);

function comparable(one: ArticleSketch, other: ArticleSketch, { both }: Shared): boolean {
  return Math.min(one.words, other.words) >= LEAST_WORDS.nearCopy && both >= LEAST_SHARED;
}

const sampled: (sketch: ArticleSketch) => Sample = remembered(({ pieces, whole }) => ({ least: fromBase64(pieces), whole }));

const quotationsOf: (sketch: ArticleSketch) => readonly Quoted[] = remembered(quotedIn);

function quotationsSame({ quotations, of, speakers }: QuotedAlike): string {
  const by = speakers > 1 ? `, by ${speakers} speakers` : "";
  return `${quotations} of ${of} quotations of ${LONG_QUOTATION} words or more are the same${by}`;
}

function piecesSame({ both, of }: Shared): string {
  return `${both} of ${of} ${NUMBERS[PIECE]}-word pieces are the same`;
}

const NUMBERS: Readonly<Record<number, string>> = { 4: "four", 5: "five", 6: "six" };

function found(how: Way, why: string): Likeness {
  return { how, why, sure: true };
}
