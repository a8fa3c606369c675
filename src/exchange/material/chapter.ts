import type { Archive, ExportEntry, StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { entriesWithin, type Found, type Within } from "../../archive/export.ts";
import { statementIds } from "../../record/id.ts";
import type { Chapter } from "./material.ts";

/** What is chosen of an article: ids of statements and of entries inside it (`SHA256/i1`), or all that there is. */
export type Chosen = ReadonlySet<string> | "all";

/** What was chosen of an article. Of what stands inside it: what names a chosen statement, or everything where all was chosen. */
export async function chapterOf(archive: Archive, stored: StoredArticle, all: boolean, chosen: Chosen): Promise<Chapter> {
  const { statements: met, quotations: _, ...rest } = stored;
  const shown = met.filter(({ decided, sure }) => decided?.kind !== "rejected" && (all || sure));
  const statements = chosen === "all" ? shown : shown.filter(({ id }) => chosen.has(id));
  const found: Found = { capture: stored.capture, findings: stored.findings, statements: await placesOf(archive, stored) };
  const entriesAsked = chosen === "all" ? [] : [...chosen].filter((id) => id.includes("/"));
  const ids = new Set([...statements.map(({ id }) => id), ...entriesAsked]);
  const entries = new Map<Within, readonly ExportEntry[]>();
  const entriesOf = (type: Within) => entriesWithin(type, found, all).filter((entry) => chosen === "all" || belongs(entry, ids));
  return {
    ...rest,
    statements,
    within: (type) => {
      const before = entries.get(type) ?? entriesOf(type);
      entries.set(type, before);
      return before;
    },
  };
}

/** A relation goes with both its statements, everything else with any. */
function belongs(entry: ExportEntry, ids: ReadonlySet<string>): boolean {
  return entry.type === "relation" ? ids.has(entry.from as string) && ids.has(entry.to as string) : names(entry, ids);
}

/** Whether an entry names one of these ids anywhere in its values. */
export function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === "string") return ids.has(value);
  return value !== null && typeof value === "object" && Object.values(value).some((part) => names(part, ids));
}

/** Which statement of the archive each of the article's own is, and how it stands. A decision may have left it under another id. */
async function placesOf(archive: Archive, { capture, text, findings, statements }: StoredArticle): Promise<Found["statements"]> {
  const standing = new Map(statements.map((entry) => [entry.id, standingOf(entry)]));
  const ids = statementIds(capture, text, findings.statements);
  const places: Found["statements"][number][] = [];
  for (const [index, id] of ids.entries()) {
    const now = standing.has(id) ? id : (await archive.statement(id))?.id;
    if (now !== undefined) places.push({ id: now, local: findings.statements[index]!.id, standing: standing.get(now) ?? "unsure" });
  }
  return places;
}

function standingOf({ decided, sure }: StatementEntry): string {
  if (decided?.kind === "rejected") return "rejected";
  return sure ? "sure" : "unsure";
}
