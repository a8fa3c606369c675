import type { Relation, Statement } from "../../record/statement.ts";
import { NOT_BEFORE } from "../dates/not-before.ts";
import type { Back } from "../references/back.ts";

type Kind = Relation["kind"];

/** Acts that lay something against somebody, so that he can deny it. */
const CHARGING = /^(?:accusation|attribution|charge|condemnation)$/;
/** How many statements back a denial without words that point there may answer. */
const REACH = 12;

/** What a statement needs for its relations: whom its content names, by entity, and its cue's lemma. */
export interface Told {
  readonly statement: Statement;
  readonly lemma: string;
  /** Parties named in the content. */
  readonly names: ReadonlySet<string>;
  /** Of these, those to whom its words say a deed was done. */
  readonly hit: readonly string[];
}

/**
 * What statements of one article do to each other. Sure only where the words take the other up ("denied the accusation") and both statements are sure; a denial that
 * follows a charge against the one who denies is given, not sure.
 */
export function relationsOf(told: readonly Told[], back: readonly (Back | null)[]): Relation[] {
  return told.flatMap((one, index): Relation[] => {
    const taken = back[index];
    if (taken) {
      const other = told[taken.to]!;
      const kind = kindOf(one, other);
      return kind ? [relation(one, other, kind, `"${taken.words}" takes it up`, one.statement.sure && other.statement.sure)] : [];
    }
    const charged = one.statement.act.main === "denial" ? lastCharge(told, index) : undefined;
    return charged ? [relation(one, charged, "denies", "a denial by the one whom it charges, after it", false)] : [];
  });
}

function relation({ statement: from }: Told, { statement: to }: Told, kind: Kind, why: string, sure: boolean): Relation {
  return { from: from.id, to: to.id, kind, why, sure };
}

/** What taking up an earlier statement does to it, by the act and the cue; null where that is not plain. */
function kindOf({ statement, lemma }: Told, { statement: other }: Told): Kind | null {
  const same = statement.speakers.some((id) => other.speakers.includes(id));
  if (/^(?:withdraw|retract|renounce|revoke|renege|abandon)$/.test(lemma)) return same ? "withdraws" : null;
  if (/^(?:reaffirm|reiterate|repeat|renew|recommit|restate|stand)$/.test(lemma)) return "reaffirms";
  if (/^(?:narrow|clarify|qualify|limit|soften)$/.test(lemma)) return same ? "narrows" : null;
  switch (statement.act.main) {
    case "denial":
      return CHARGING.test(other.act.main) || other.act.main === "claim" || other.act.main === "assessment" ? "denies" : null;
    case "confirmation":
      return "confirms";
    case "no-comment":
      return "declines";
    case "skepticism":
    case "rejection":
      return same ? null : "contradicts";
    case "assurance":
      // "Gave the undertaking", "the assurance": that it was given, told again.
      return other.act.main === "assurance" && !/^(?:give|make|offer|issue|extend|undertaking|assurance|commitment)$/.test(lemma)
        ? "reaffirms"
        : null;
    default:
      return /^(?:reply|respond|answer|counter|retort)$/.test(lemma) && !same ? "answers" : null;
  }
}

/**
 * The last charge before a denial whose words name the one who denies, by somebody else: none of a deed done to others than those of whom the denial speaks, and for what is
 * denied of an older case none of this one.
 */
function lastCharge(told: readonly Told[], index: number): Told | undefined {
  const { statement: denial, hit } = told[index]!;
  const { speakers, said } = denial;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { statement, names } = told[at]!;
    if (
      CHARGING.test(statement.act.main) &&
      speakers.some((id) => names.has(id)) &&
      !statement.speakers.some((id) => speakers.includes(id)) &&
      (hit.length === 0 || hit.some((id) => names.has(id))) &&
      (said?.why !== NOT_BEFORE || (statement.said?.latest ?? "9") <= said.latest!)
    )
      return told[at];
  }
  return undefined;
}
