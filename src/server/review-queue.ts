import type { Archive, SearchQuery, StatementEntry } from "../archive/archive.ts";
import { ACT_NAMES, type Act } from "../record/acts.ts";
import { OnrecordError } from "../record/error.ts";
import { reviewWords } from "./review-words.ts";

/** What weighs most is looked at first: who is said to have done what, who denies it, what was promised; then what answers to these; then the rest. */
const WEIGHTS: readonly (readonly Act[])[] = [
  ["attribution", "accusation", "charge", "sanction", "admission"],
  ["denial", "rejection", "non-denial", "no-comment"],
  ["assurance", "agreement", "threat", "demand"],
  ["confirmation", "negative-finding", "assessment", "warning", "disclosure"],
];

/** Acts of one weight each, heaviest first; every act of the codebook is in one. */
const GROUPS: readonly (readonly Act[])[] = [...WEIGHTS, ACT_NAMES.filter((act) => !WEIGHTS.flat().includes(act))];

/** A part of the queue. */
export interface Queue {
  readonly entries: readonly StatementEntry[];
  /** Where the rest begins, null where there is none. */
  readonly next: string | null;
  /** How many statements wait, those before this part included. */
  readonly total: number;
}

/**
 * The statements that wait for review, by weight of their act and then newest first, out of those that a search finds. `after` of the query is the `next` of a
 * part before. Throws `bad-query`.
 */
export async function queueOf(archive: Archive, { after, limit = 12, ...asked }: SearchQuery): Promise<Queue> {
  const query = { ...asked, standing: "unsure" } as const;
  const groups = GROUPS.map((acts) => acts.filter((act) => !asked.acts || asked.acts.includes(act)));
  const { total } = await archive.search({ ...query, limit: 1 });
  const entries: StatementEntry[] = [];
  let { group, from } = placeIn(after);
  for (; group < groups.length; group++, from = undefined) {
    if (groups[group]!.length === 0) continue;
    const room = limit - entries.length;
    if (room === 0) return { entries, next: `${group}~`, total };
    const found = await archive.search({ ...query, acts: groups[group]!, limit: room, ...(from && { after: from }) });
    entries.push(...found.entries);
    if (found.next !== null) return { entries, next: `${group}~${found.next}`, total };
  }
  return { entries, next: null, total };
}

/** The group of acts that a cursor stands in, and the cursor within that group. */
function placeIn(after: string | undefined): { group: number; from: string | undefined } {
  if (after === undefined) return { group: 0, from: undefined };
  const [, group, from] = /^(\d)~([\w-]*)$/.exec(after) ?? [];
  if (group === undefined || Number(group) >= GROUPS.length) throw new OnrecordError("bad-query", reviewWords.badPlace(after), { after });
  return { group: Number(group), from: from || undefined };
}
