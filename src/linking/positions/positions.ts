import type { Stance } from "./stance.ts";

/** A stance that somebody took, once. */
export interface Taken {
  /** What the party is one by over articles; those of no key stand for themselves. */
  readonly key: string;
  readonly name: string;
  readonly party: string | null;
  readonly side: string | null;
  readonly named: boolean;
  readonly stance: Stance;
  /** Whom it attributes to, where it does. */
  readonly to: readonly string[];
  readonly statement: string;
  /** EDTF, and the day by which it is ordered; empty where that is not known. */
  readonly date: string | null;
  readonly day: string;
  /** What orders those of one day: the article, and where in it. Sorts as text. */
  readonly place: string;
  readonly sure: boolean;
  /** What it is about, in kinds; left out where all that is laid beside it is about the same. */
  readonly matter?: readonly string[];
}

/** A stance in a party's row: the same one taken again is told once, with every statement. */
export interface Stand {
  readonly stance: Stance;
  readonly to: readonly string[];
  readonly statements: readonly { readonly id: string; readonly date: string | null }[];
  /** Whether it is another than the one before it on the same matter, of another day: a change is marked, never judged. */
  readonly changed: boolean;
  readonly sure: boolean;
}

/** A party with the stances it took, in the order of time. */
export interface Position {
  readonly name: string;
  readonly party: string | null;
  readonly side: string | null;
  readonly named: boolean;
  readonly stands: readonly Stand[];
}

/** How stances follow each other, party by party: those who said something first come first. */
export function positionsOf(taken: readonly Taken[]): Position[] {
  const parties = [...Map.groupBy(inOrder(taken), ({ key }) => key).values()];
  return parties.map((own) => {
    const [{ name, party, side, named }] = own as [Taken];
    return {
      name,
      party: own.find((one) => one.party !== null)?.party ?? party,
      side: own.find((one) => one.side !== null)?.side ?? side,
      named,
      stands: standsOf(own),
    };
  });
}

function standsOf(own: readonly Taken[]): Stand[] {
  const stands: Stand[] = [];
  for (const [at, { stance, to, statement, date, day, sure, matter }] of own.entries()) {
    const last = stands.at(-1);
    if (last && takesAgain(last, stance, to))
      stands[stands.length - 1] = {
        ...last,
        to: [...new Set([...last.to, ...to])],
        statements: [...last.statements, { id: statement, date }],
        sure: last.sure || sure,
      };
    else {
      const before = lastOfMatter(own, at, matter);
      const changed = before !== undefined && before.day !== day && !takesAgain(before, stance, to);
      stands.push({ stance, to: [...to], statements: [{ id: statement, date }], changed, sure });
    }
  }
  return stands;
}

/** The last one before a place that is of one matter with another. */
function lastOfMatter(own: readonly Taken[], at: number, matter: Taken["matter"]): Taken | undefined {
  for (let before = at - 1; before >= 0; before--) if (areOfOneMatter(own[before]!.matter, matter)) return own[before];
  return undefined;
}

function takesAgain(before: Pick<Stand, "stance" | "to">, stance: Stance, to: readonly string[]): boolean {
  return before.stance === stance && (to.length === 0 || before.to.length === 0 || to.some((one) => before.to.includes(one)));
}

function areOfOneMatter(one: Taken["matter"], other: Taken["matter"]): boolean {
  return one === undefined || other === undefined || one.some((kind) => other.includes(kind));
}

/** Stances by day, those of one day by where they stand. */
export function inOrder<One extends Taken>(taken: readonly One[]): One[] {
  return taken
    .map((one) => ({ one, order: `${one.day || "9999-99-99"} ${one.place} ${one.statement}` }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ one }) => one);
}
