import type { Archive, SearchQuery, StatementEntry, Suggested } from "../archive/archive.ts";
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

/** After so many weights of acts it is asked who may be one with whom: a merge changes what stands on a party's page. */
const SUGGESTED = 3;

/** What is looked at together: acts of one weight, heaviest first, with every act of the codebook in one; or two that may be one. */
const GROUPS: readonly (readonly Act[] | "suggested")[] = [
  ...WEIGHTS.slice(0, SUGGESTED),
  "suggested",
  ...WEIGHTS.slice(SUGGESTED),
  ACT_NAMES.filter((act) => !WEIGHTS.flat().includes(act)),
];

/** Something that waits for a person. */
export type Waiting =
  | { readonly kind: "statement"; readonly statement: StatementEntry }
  | { readonly kind: "suggestion"; readonly suggestion: Suggested };

/** A part of the queue. */
export interface Queue {
  readonly entries: readonly Waiting[];
  /** Where the rest begins, null where there is none. */
  readonly next: string | null;
  /** How many statements wait, those before this part included. */
  readonly total: number;
}

/** The most statements that are shared out at once. */
export const MOST_SHARED = 20_000;

/** How many things stand on one page, and how often is looked for more where those found are read elsewhere. */
const PART = 12;
const MOST_LOOKED = 40;

/**
 * What waits for review, by weight and then newest first, out of the statements that a search finds; where nothing narrows it, parties that may be one are
 * among it. `after` of the query is the `next` of a part before. Throws `bad-query`.
 */
export async function queueOf(archive: Archive, { after, limit = PART, ...asked }: SearchQuery): Promise<Queue> {
  const query = { ...asked, standing: "unsure" } as const;
  const isWhole = Object.keys(asked).every((name) => name === "standing" || name === "sort");
  const { total } = await archive.search({ ...query, limit: 1, facets: false });
  const shared = await archive.sharedOut();
  const entries: Waiting[] = [];
  let { group, from } = placeIn(after);
  for (; group < GROUPS.length; group++, from = undefined) {
    const asks = GROUPS[group]!;
    const acts = asks === "suggested" ? [] : asks.filter((act) => !asked.acts || asked.acts.includes(act));
    if (asks === "suggested" ? !isWhole : acts.length === 0) continue;
    for (let looked = 0; ; looked++) {
      const room = limit - entries.length;
      if (room === 0 || looked === MOST_LOOKED) return { entries, next: `${group}~${from ?? ""}`, total };
      const page = { limit: room, ...(from && { after: from }) };
      const found = asks === "suggested" ? await suggestedIn(archive, page) : await foundIn(archive, { ...query, acts, ...page }, shared);
      entries.push(...found.entries);
      if (found.next === null) break;
      from = found.next;
    }
  }
  return { entries, next: null, total };
}

type Part = Pick<Queue, "entries" | "next">;

/** What several are to read independently is read in its round, so that nobody decides it here by the way. */
async function foundIn(archive: Archive, query: SearchQuery, shared: ReadonlySet<string>): Promise<Part> {
  const { entries, next } = await archive.search({ ...query, facets: false });
  const open = entries.filter(({ id }) => !shared.has(id));
  return { entries: open.map((statement) => ({ kind: "statement" as const, statement })), next };
}

async function suggestedIn(archive: Archive, page: { readonly limit: number; readonly after?: string }): Promise<Part> {
  const { entries, next } = await archive.suggestions(page);
  return { entries: entries.map((suggestion) => ({ kind: "suggestion" as const, suggestion })), next };
}

/** What somebody has still to read in a round, in the order in which it was shared out. Throws `bad-query` and `not-found`. */
export async function roundQueueOf(archive: Archive, round: string, reader: string, { after, limit = PART }: SearchQuery): Promise<Queue> {
  const { entries, next, total } = await archive.assigned(round, reader, { limit, ...(after && { after }) });
  return { entries: entries.map((statement) => ({ kind: "statement", statement })), next, total };
}

/** The ids of all statements that wait out of those that a search finds, in the order of the queue; at most as many as are asked for. */
export async function waitingIds(archive: Archive, query: SearchQuery, most: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const { entries, next } = await queueOf(archive, { ...query, limit: 200, ...(after && { after }) });
    for (const entry of entries) if (entry.kind === "statement") ids.push(entry.statement.id);
    after = next ?? undefined;
  } while (after !== undefined && ids.length < most);
  return ids.slice(0, most);
}

/** The group that a cursor stands in, and the cursor within that group. */
function placeIn(after: string | undefined): { group: number; from: string | undefined } {
  if (after === undefined) return { group: 0, from: undefined };
  const [, group, from] = /^(\d)~([\w-]*)$/.exec(after) ?? [];
  if (group === undefined || Number(group) >= GROUPS.length) throw new OnrecordError("bad-query", reviewWords.badPlace(after), { after });
  return { group: Number(group), from: from || undefined };
}
