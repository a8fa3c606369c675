import type { Act } from "../../record/acts.ts";
import type { Claim } from "../commitments/index.ts";
import { type Independence, independentOrigins, type Telling } from "../origins/index.ts";
import { relate, speaksFor } from "../relations/index.ts";
import { type AttributionType, type Attributor, attributionBasis, attributionType, type Basis, type Hit } from "./attributor.ts";

/** One who says, in one article, that somebody did it. */
export interface Attribution {
  /** What rows are one by: the attributor's key over articles, else its words; the same of the actor. */
  readonly key: string;
  readonly who: Attributor;
  readonly actor: { readonly key: string; readonly name: string; readonly side: string | null };
  /** The statement's id; null where the outlet says so in its own voice. */
  readonly statement: string | null;
  readonly act: Act | null;
  readonly channel: string | null;
  readonly claim: Claim;
  /** When it was said: EDTF, and its first day; null where that is not known. */
  readonly date: string | null;
  readonly hedge: { readonly words: string; readonly band: string | null } | null;
  /** On whose word: the chain from the outlet to the speaker. */
  readonly chain: readonly string[];
  readonly telling: Telling;
}

/** What somebody says against it, or does not say. */
export interface Answer {
  readonly statement: string;
  readonly name: string;
  readonly claim: Claim;
  readonly date: string | null;
}

/** A row of the ladder: one who attributes, and to whom. */
export interface Rung {
  readonly attributor: { readonly name: string; readonly named: boolean; readonly side: string | null };
  readonly actor: { readonly name: string; readonly side: string | null };
  /** When it was said first: EDTF, as exactly as it is known. */
  readonly first: string | null;
  readonly basis: Basis | null;
  readonly type: AttributionType;
  /** The hedge of the first telling that has one, with its band. */
  readonly hedge: Attribution["hedge"];
  readonly chain: readonly string[];
  readonly statements: readonly string[];
  readonly told: Independence;
  /** Denials by the actor's side that speak of it, each with why; `sure` where scope and actor meet. */
  readonly denials: readonly (Pick<Answer, "statement" | "name" | "date"> & { readonly why: string; readonly sure: boolean })[];
  /** Who of the actor's side declined to comment. */
  readonly declined: readonly Pick<Answer, "statement" | "name" | "date">[];
}

/** Of one row so many denials are shown at most. */
const MOST_ANSWERS = 50;

/** Who says that whom it was, earliest first, each with what stands against it. It says what was said, never who did it. */
export function ladderOf(attributions: readonly Attribution[], answers: readonly Answer[], victims: Hit): Rung[] {
  // An article says once what somebody is, "the cybersecurity firm Halden", and then only names him.
  const byWho = Map.groupBy(attributions, ({ key }) => key);
  const called = new Map([...byWho].map(([key, own]) => [key, [...new Set(own.map(({ who }) => who.words))].join("; ")]));
  const described = attributions.map((one) => ({ ...one, who: { ...one.who, words: called.get(one.key)! } }));
  const rows = Map.groupBy(described, ({ key, actor }) => JSON.stringify([key, actor.key]));
  const rungs = [...rows.entries()].map(([key, told]) => {
    const sorted = told.toSorted((one, other) => compare(orderOf(one), orderOf(other)));
    return { key: `${sorted[0]!.claim.day ?? "9999"} ${key}`, rung: rungOf(sorted, answers, victims) };
  });
  return rungs.sort((one, other) => compare(one.key, other.key)).map(({ rung }) => rung);
}

function rungOf(told: readonly Attribution[], answers: readonly Answer[], victims: Hit): Rung {
  const [first] = told as [Attribution];
  const basis = told.map(({ who, actor }) => attributionBasis(who, actor, victims)).find((one) => one !== null) ?? null;
  const { side } = first.actor;
  const against = side === null ? [] : answers.filter(({ claim }) => speaksFor(claim, side));
  return {
    attributor: { name: first.who.name, named: first.who.named, side: first.who.side },
    actor: { name: first.actor.name, side: first.actor.side },
    ...{ first: first.date, basis, type: attributionType(first.who, basis, actOf(told), first.channel) },
    hedge: told.find(({ hedge }) => hedge !== null)?.hedge ?? null,
    chain: first.chain,
    statements: [...new Set(told.flatMap(({ statement }) => statement ?? []))],
    told: independentOrigins(told.map(({ telling }) => telling)),
    denials: against
      .filter(({ claim }) => claim.act === "denial")
      .flatMap((answer) => denialOf(answer, told))
      .slice(0, MOST_ANSWERS),
    declined: against
      .filter(({ claim }) => claim.act === "no-comment")
      .map(shortOf)
      .slice(0, MOST_ANSWERS),
  };
}

/** A charge or a measure tells more of the form than the same words said again. */
function actOf(told: readonly Attribution[]): Act | null {
  return told.find(({ act }) => act === "charge" || act === "sanction")?.act ?? told[0]!.act;
}

function denialOf(answer: Answer, told: readonly Attribution[]): Rung["denials"][number][] {
  const related = told.map(({ claim }) => relate(answer.claim, claim)).filter((one) => one?.kind === "denies");
  const best = related.find((one) => one?.sure) ?? related[0];
  return best ? [{ ...shortOf(answer), why: best.why, sure: best.sure }] : [];
}

function shortOf({ statement, name, date }: Answer): Pick<Answer, "statement" | "name" | "date"> {
  return { statement, name, date };
}

function orderOf({ claim, statement, telling }: Attribution): string {
  return `${claim.day ?? "9999"} ${telling.article} ${statement ?? ""}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
