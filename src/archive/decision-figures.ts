import type { Act } from "../record/acts.ts";
import type { Archive, StatementEntry, StoredArticle } from "./archive.ts";
import { draft, type StatementDraft } from "./draft.ts";

/** How the program did against what people decided, of all that they decided on or of a part of it. Counts of statements. */
export interface Figures {
  /** Of what the program found, what people accepted, amended and rejected. */
  readonly accepted: number;
  readonly amended: number;
  readonly rejected: number;
  /** Of what was amended, where the program's act, speakers and words were kept. */
  readonly actKept: number;
  readonly speakersKept: number;
  readonly wordsKept: number;
  /** Of what the program was sure of, how many were decided on and how many accepted. */
  readonly sure: number;
  readonly sureAccepted: number;
  /** What people added in all; and in articles in which they decided on everything, what they added and what they let stand. */
  readonly added: number;
  readonly addedWhereAll: number;
  readonly stoodWhereAll: number;
}

/** Figures of all decisions, by act (the program's; of what was added the person's) and by site. */
export interface DecisionFigures {
  readonly articles: number;
  /** Articles in which every statement was decided on: only these tell what the program missed. */
  readonly articlesWhereAll: number;
  readonly total: Figures;
  readonly acts: ReadonlyMap<Act, Figures>;
  readonly sites: ReadonlyMap<string, Figures>;
}

const NONE: Figures = {
  ...{ accepted: 0, amended: 0, rejected: 0, actKept: 0, speakersKept: 0, wordsKept: 0 },
  ...{ sure: 0, sureAccepted: 0, added: 0, addedWhereAll: 0, stoodWhereAll: 0 },
};

/**
 * Holds what the program found against what people decided on it: the only true figures for a person's own material. Decisions that were taken back or whose
 * words are not found any more do not count. `onArticle` is called after each article that was looked at.
 */
export async function decisionFigures(archive: Archive, onArticle: () => void = () => {}): Promise<DecisionFigures> {
  const decisions = await archive.decisions();
  const captures = new Set(
    decisions.flatMap(({ decision, anchor, standing }) =>
      standing === "stands" && "statement" in decision && anchor ? [anchor.capture] : [],
    ),
  );
  const acts = new Map<Act, Figures>();
  const sites = new Map<string, Figures>();
  let [total, articles, articlesWhereAll] = [NONE, 0, 0];
  for (const capture of captures) {
    const stored = await archive.article(capture);
    onArticle();
    if (!stored?.statements.some(({ decided }) => decided)) continue;
    articles++;
    const all = stored.statements.every(({ decided }) => decided);
    if (all) articlesWhereAll++;
    for (const { act, figures } of judged(stored, all)) {
      total = sum(total, figures);
      acts.set(act, sum(acts.get(act) ?? NONE, figures));
      sites.set(siteOf(stored), sum(sites.get(siteOf(stored)) ?? NONE, figures));
    }
  }
  return { articles, articlesWhereAll, total, acts, sites };
}

/** What each decided statement of an article adds to the figures. */
function* judged(stored: StoredArticle, all: boolean): Generator<{ act: Act; figures: Figures }> {
  const found = new Map(draft(stored, []).statements.map((one) => [one.entry.id, one]));
  for (const after of stored.statements) {
    const { decided } = after;
    if (!decided) continue;
    const before = found.get(after.id);
    if (!before) {
      yield { act: after.act.main, figures: { ...NONE, added: 1, addedWhereAll: all ? 1 : 0 } };
      continue;
    }
    const accepted = decided.kind === "accepted";
    const amended = decided.kind === "amended";
    yield {
      act: before.entry.act.main,
      figures: {
        ...NONE,
        ...{ accepted: one(accepted), amended: one(amended), rejected: one(decided.kind === "rejected") },
        actKept: one(amended && before.entry.act.main === after.act.main),
        speakersKept: one(amended && speakersOf(before) === after.by.map(({ name }) => name).join("\n")),
        wordsKept: one(amended && wordsOf(before.entry) === wordsOf(after)),
        ...{ sure: one(before.entry.sure), sureAccepted: one(before.entry.sure && accepted) },
        stoodWhereAll: one(all && decided.kind !== "rejected"),
      },
    };
  }
}

const one = (holds: boolean): number => (holds ? 1 : 0);
const speakersOf = ({ speakers }: StatementDraft): string => speakers.map(({ name }) => name).join("\n");
const wordsOf = ({ source, cue, content }: Pick<StatementEntry, "source" | "cue" | "content">): string =>
  JSON.stringify([source, cue, content]);

/** Where an article stands: the host of its address, else its publisher. */
function siteOf({ article: { address, publisher } }: StoredArticle): string {
  if (address && URL.canParse(address)) return new URL(address).host;
  return publisher?.name ?? "";
}

function sum(one: Figures, other: Figures): Figures {
  const keys = Object.keys(NONE) as (keyof Figures)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Figures;
}
