import type { Act } from "../../record/acts.ts";
import type { Statement } from "../../record/statement.ts";

/** Nouns that take up what was said before, with the acts that they name. */
const NAMES_OF: readonly (readonly [RegExp, readonly Act[]])[] = [
  [/^(?:promises?|pledges?|assurances?|commitments?|vows?|guarantees?|word|undertakings?)$/, ["assurance", "agreement"]],
  [/^(?:agreements?|deals?|pacts?|accords?|understandings?)$/, ["agreement", "assurance"]],
  [/^(?:denials?|protestations?)$/, ["denial"]],
  [/^(?:accusations?|allegations?|charges?|insinuations?|attributions?)$/, ["accusation", "attribution", "charge", "condemnation"]],
  [/^indictments?$/, ["charge", "accusation"]],
  [
    /^(?:claims?|findings?|assertions?|reports?)$/,
    ["accusation", "attribution", "charge", "condemnation", "claim", "assessment", "disclosure"],
  ],
  [/^(?:warnings?)$/, ["warning", "threat"]],
  [/^(?:threats?|ultimatums?)$/, ["threat"]],
  [/^(?:offers?|proposals?|invitations?|appeals?|requests?|calls?|suggestions?)$/, ["appeal", "demand"]],
  [/^(?:demands?)$/, ["demand", "appeal"]],
  [/^(?:admissions?|confessions?)$/, ["admission"]],
  [/^(?:confirmations?)$/, ["confirmation"]],
  [/^(?:announcements?|plans?|decisions?)$/, ["announcement", "sanction"]],
  [/^(?:criticisms?|condemnations?)$/, ["condemnation", "accusation"]],
  [/^(?:assessments?|judge?ments?|conclusions?|estimates?|predictions?)$/, ["assessment", "attribution"]],
];

const TAKES_UP =
  /\b(?:this|that|these|those|the(?: same)?|such an?|his|her|its|their)(?: (?:earlier|previous|own|original|public|private|latest|[\p{L}]+ian|\d+))* ([\p{L}-]+)\b/giu;

/** How many statements back the one taken up is looked for. */
const REACH = 48;

/** What a statement takes up: an earlier statement, and the words that say so. */
export interface Back {
  readonly to: number;
  readonly words: string;
}

/**
 * For each statement the earlier one that its words take up: "this promise", "the denial", "reaffirmed the pledge". The nearest of the act that the noun names, whose own
 * telling is neither around it nor inside it; null where none is. `words` are those of cue and content, up to the inner tellings.
 */
export function backOf(statements: readonly Statement[], words: readonly string[]): (Back | null)[] {
  const byId = new Map(statements.map(({ id }, index) => [id, index]));
  return statements.map((statement, index) => {
    for (const match of words[index]!.matchAll(TAKES_UP)) {
      const acts = NAMES_OF.find(([noun]) => noun.test(match[1]!.toLowerCase()))?.[1];
      if (!acts) continue;
      const to = nearest(statements, byId, index, acts, /^(?:his|her|its|their)\b/i.test(match[0]));
      if (to >= 0) return { to, words: match[0] };
    }
    return null;

    function nearest(
      all: readonly Statement[],
      ids: ReadonlyMap<string, number>,
      from: number,
      acts: readonly Act[],
      owned: boolean,
    ): number {
      for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
        const other = all[at]!;
        if (!acts.includes(other.act.main) || isAround(all, ids, at, from) || isAround(all, ids, from, at)) continue;
        if (owned && statement.act.main === other.act.main && !shares(statement, other)) continue;
        return at;
      }
      return -1;
    }
  });
}

function shares(one: Statement, other: Statement): boolean {
  return one.speakers.some((id) => other.speakers.includes(id));
}

/** Whether one statement stands inside another. */
function isAround(all: readonly Statement[], ids: ReadonlyMap<string, number>, outer: number, inner: number): boolean {
  let at: string | null = all[inner]!.within;
  for (let steps = 0; at !== null && steps < REACH; steps++) {
    const index: number = ids.get(at)!;
    if (index === outer) return true;
    at = all[index]!.within;
  }
  return false;
}
