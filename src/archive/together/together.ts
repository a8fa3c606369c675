import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import type { Archive, DecisionOrder, Facet, SearchQuery, StatementEntry } from "../archive.ts";
import { everyMatch } from "../every.ts";

/** The most statements that are decided together: each is a decision of its own, and a person answers for all of them. */
export const MOST_TOGETHER = 2000;

/** What can be decided on many statements at once. */
export type TogetherKind = "accept" | "reject";

/** What deciding on all that a search finds would do. */
export interface Preview {
  /** Of all that are found those that would be decided on, in the order of the search, and how many are decided so already. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly already: number;
  /** How many are left out since several are to read them independently. */
  readonly shared: number;
  /** Of those to be decided on, how many have each act, most first. */
  readonly acts: readonly Facet[];
  /** Some of them, from all over the list. */
  readonly sample: readonly StatementEntry[];
  /** Stands for these very statements: what is decided on is what was looked at, or nothing. */
  readonly mark: string;
}

const SAMPLE = 10;
const DECIDED = { accept: "accepted", reject: "rejected" } as const;

/** Looks at what deciding on all that a search finds would do, and changes nothing. Throws `bad-query` where it finds too many. */
export async function previewOf(archive: Archive, query: SearchQuery, kind: TogetherKind): Promise<Preview> {
  const { limit: _, after: __, ...asked } = query;
  const { total } = await archive.search({ ...asked, limit: 1, facets: false });
  if (total > MOST_TOGETHER)
    throw new OnrecordError(
      "bad-query",
      `Expected at most ${MOST_TOGETHER} statements to decide on at once, not ${total}. Narrow the search.`,
      {
        total,
      },
    );
  const found: StatementEntry[] = [];
  for await (const entry of everyMatch(archive, asked)) found.push(entry);
  const elsewhere = await archive.sharedOut();
  const free = found.filter(({ id }) => !elsewhere.has(id));
  const open = free.filter(({ decided }) => decided?.kind !== DECIDED[kind]);
  const ids = open.map(({ id }) => id);
  const counts = Map.groupBy(open, ({ act }) => act.main);
  const acts = [...counts].map(([value, some]) => ({ value, count: some.length }));
  acts.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  const every = Math.max(1, open.length / SAMPLE);
  const sample = Array.from({ length: Math.min(SAMPLE, open.length) }, (___, at) => open[Math.floor(at * every)]!);
  return {
    ids,
    total,
    already: free.length - open.length,
    shared: found.length - free.length,
    acts,
    sample,
    mark: sha256([kind, ...ids].join("\n")).slice(0, 16),
  };
}

/** Who decides, when, and why. */
export type Who = Pick<DecisionOrder, "by" | "at" | "note">;

/** What came of deciding together. */
export interface Together {
  /** By which all of it is listed, and taken back. */
  readonly batch: string;
  readonly decided: number;
  /** What could not be decided, and why. */
  readonly refused: readonly { readonly id: string; readonly code: string; readonly message: string }[];
}

/**
 * Decides on statements one after another, each a decision of its own under one batch; what was stored stays stored where this is interrupted. `onDecided` is
 * called after each.
 */
export async function decideTogether(
  archive: Archive,
  kind: TogetherKind,
  { ids, mark }: Pick<Preview, "ids" | "mark">,
  who: Who,
  onDecided: () => void = () => {},
): Promise<Together> {
  const batch = batchOf(mark, who);
  return allOf(batch, ids, onDecided, (statement) => archive.decide({ ...who, kind, statement, batch }));
}

/** Takes all decisions of a batch back that stand, the last first, under a batch of their own, which can be taken back itself. Throws `not-found`. */
export async function undoTogether(archive: Archive, batch: string, who: Who, onDecided: () => void = () => {}): Promise<Together> {
  const all = await archive.decisions({ batch });
  if (all.length === 0)
    throw new OnrecordError(
      "not-found",
      `Expected decisions that were made together, not \`${batch}\`. \`onrecord decisions\` shows them.`,
      { batch },
    );
  const standing = all.filter(({ standing: how }) => how !== "undone").map(({ decision }) => decision.id);
  const undoing = batchOf(batch, who);
  return allOf(undoing, standing.toReversed(), onDecided, (undoes) => archive.decide({ ...who, kind: "undo", undoes, batch: undoing }));
}

/** Whether words are the name of a batch. */
export const isBatch = (words: string): boolean => /^b[0-9a-f]{12}$/.test(words);

function batchOf(what: string, { by, at }: Who): string {
  return `b${sha256([what, by, at].join("\n")).slice(0, 12)}`;
}

async function allOf(
  batch: string,
  ids: readonly string[],
  onDecided: () => void,
  decide: (id: string) => Promise<unknown>,
): Promise<Together> {
  const refused: { id: string; code: string; message: string }[] = [];
  for (const id of ids) {
    try {
      await decide(id);
    } catch (error) {
      if (!(error instanceof OnrecordError) || !REFUSALS.has(error.code)) throw error;
      refused.push({ id, code: error.code, message: error.message });
    }
    onDecided();
  }
  return { batch, decided: ids.length - refused.length, refused };
}

/** What is refused of one statement says nothing of the next. */
const REFUSALS: ReadonlySet<string> = new Set(["bad-decision", "not-found"]);
