import { type Confusion, nominalAlpha } from "./alpha.ts";
import { ROLES, type Role } from "./attribution.ts";
import { LABELS } from "./labels.ts";
import { KINDS, type Kind } from "./marked.ts";
import { sourceRight } from "./matching.ts";
import type { DocumentScore, Pair } from "./score-document.ts";

/** A share, 0 to 1; null where there is nothing to take a share of. */
export type Share = number | null;

/** How many of the predicted are right (precision), how many of the gold are found (recall), and the harmonic mean of both. */
export interface Rates {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: Share;
}

/** All figures of a corpus. README.md says what each means. */
export interface Figures {
  readonly documents: number;
  readonly tokens: number;
  readonly token: Readonly<Record<Role, Rates>>;
  readonly alpha: number;
  readonly alphaOfWords: number;
  readonly lenient: Rates;
  readonly strict: Rates;
  readonly kinds: Readonly<Record<Kind, { readonly lenient: Rates; readonly strict: Rates }>>;
  readonly sourceRight: Share;
  readonly sure: Sure & { readonly statements: number };
  readonly sureByKind: Readonly<Record<Kind, Sure>>;
}

/** Which share of the predicted are sure, and which share of those are strictly right. */
export interface Sure {
  readonly share: Share;
  readonly precision: Share;
}

/** Adds up documents and takes the figures of all of them together. */
export function figuresOf(documents: readonly DocumentScore[]): Figures {
  const gold = documents.flatMap((one) => one.gold);
  const predicted = documents.flatMap((one) => one.predicted);
  const sure = documents.flatMap((one) => one.sure);
  const sureStrict = documents.flatMap((one) => one.sureStrict);
  const lenient = documents.flatMap((one) => one.lenient);
  const strict = documents.flatMap((one) => one.strict);
  const confusion = added(documents.map((one) => one.confusion));
  const kindRates = (kind: Kind, pairs: readonly Pair[]) =>
    rates({
      gold: gold.filter((one) => one.kind === kind).length,
      found: pairs.filter((pair) => pair.gold.kind === kind).length,
      predicted: predicted.filter((one) => one.kind === kind).length,
      right: pairs.filter((pair) => pair.predicted.kind === kind).length,
    });
  const sureOf = (kind: Kind): Sure => {
    const own = sure.filter((one) => one.kind === kind).length;
    return {
      share: share(own, predicted.filter((one) => one.kind === kind).length),
      precision: share(sureStrict.filter((pair) => pair.predicted.kind === kind).length, own),
    };
  };
  const allRates = (pairs: readonly Pair[]) =>
    rates({ gold: gold.length, found: pairs.length, predicted: predicted.length, right: pairs.length });
  return {
    documents: documents.length,
    tokens: documents.reduce((sum, { tokens }) => sum + tokens, 0),
    token: record(ROLES, (role) => tokenRates(confusion, role)),
    alpha: nominalAlpha(confusion),
    alphaOfWords: nominalAlpha(added(documents.map((one) => one.wordConfusion))),
    lenient: allRates(lenient),
    strict: allRates(strict),
    kinds: record(KINDS, (kind) => ({ lenient: kindRates(kind, lenient), strict: kindRates(kind, strict) })),
    sourceRight: share(lenient.filter((pair) => sourceRight(pair.gold, pair.predicted)).length, lenient.length),
    sure: { statements: sure.length, share: share(sure.length, predicted.length), precision: share(sureStrict.length, sure.length) },
    sureByKind: record(KINDS, (kind) => sureOf(kind)),
  };
}

function added(confusions: readonly Confusion[]): Confusion {
  return LABELS.map((_, one) => LABELS.map((_, other) => confusions.reduce((sum, confusion) => sum + confusion[one]![other]!, 0)));
}

function tokenRates(confusion: Confusion, role: Role): Rates {
  const label = LABELS.indexOf(role);
  const right = confusion[label]![label]!;
  const gold = confusion[label]!.reduce((sum, count) => sum + count, 0);
  const predicted = confusion.reduce((sum, row) => sum + row[label]!, 0);
  return rates({ gold, found: right, predicted, right });
}

/** `found` of the gold are found, `right` of the predicted are right: by kind the two differ, since a pair may have two kinds. */
function rates({ gold, found, predicted, right }: { gold: number; found: number; predicted: number; right: number }): Rates {
  const precision = share(right, predicted);
  const recall = share(found, gold);
  const both = (precision ?? 0) + (recall ?? 0);
  const nothing = precision === null && recall === null;
  return { gold, predicted, precision, recall, f1: nothing ? null : both === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / both };
}

function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}

function record<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
