import type { Figure } from "../record/figure.ts";
import type { Span } from "../record/span.ts";
import type { Archive, StatementEntry, StoredArticle } from "./archive.ts";

/** How many articles are looked through, newest first, and how many at a time; the answer then says that there are more. */
const LOOKED = { through: 500, atOnce: 100 };

/** How much around a number is shown, in UTF-16 code units. */
const AROUND = { before: 60, after: 80 };

/** Which numbers are asked for; what is left out asks nothing. */
export interface FiguresQuery {
  /** What is counted, in the singular or plural and in either spelling: "organisations". */
  readonly unit?: string;
  /** Words that must stand in a statement of the article, as a search takes them. */
  readonly words?: string;
}

/** A number that an article tells, with its unit, by whose word. */
export interface ToldFigure extends Pick<Figure, "min" | "max" | "approximate" | "bound" | "unit" | "span"> {
  /** Who states it, by name; null where the article does not tell. `outlet`: the article itself does. */
  readonly by: string | null;
  readonly outlet: boolean;
  /** The id of the statement that it stands in; null where it stands in none. */
  readonly statement: string | null;
  readonly capture: string;
  readonly publisher: string | null;
  /** EDTF: of the statement, else of the article. */
  readonly date: string | null;
  /** The article's words around it. */
  readonly words: string;
}

/** Numbers of one unit over articles, as each article tells them: what differs stands side by side. */
export interface FigureGroup {
  readonly unit: string;
  readonly figures: readonly ToldFigure[];
}

/** Numbers over articles by what they count, those counted most often first; of one unit by day. Throws `bad-query`. */
export async function figuresIn(
  archive: Pick<Archive, "articles" | "article" | "search">,
  query: FiguresQuery,
): Promise<{ readonly groups: readonly FigureGroup[]; readonly more: boolean }> {
  const { captures, more } = await capturesOf(archive, query);
  const told: ToldFigure[] = [];
  for (const capture of captures) told.push(...toldIn((await archive.article(capture))!));
  const wanted = query.unit === undefined ? told : told.filter(({ unit }) => unitKey(unit) === unitKey(query.unit!));
  const sorted = wanted.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const groups = [...Map.groupBy(sorted, ({ unit }) => unitKey(unit)).values()].map((figures) => ({ unit: figures[0]!.unit, figures }));
  return { more, groups: groups.sort((one, other) => other.figures.length - one.figures.length || (one.unit < other.unit ? -1 : 1)) };
}

async function capturesOf(
  archive: Pick<Archive, "articles" | "search">,
  { words }: FiguresQuery,
): Promise<{ readonly captures: readonly string[]; readonly more: boolean }> {
  const captures = new Set<string>();
  let next: string | null = null;
  do {
    const page = { limit: LOOKED.atOnce, ...(next !== null && { after: next }) };
    const found: { entries: readonly { capture: string }[]; next: string | null } =
      words === undefined ? await archive.articles(page) : await archive.search({ ...page, words, standing: "any", facets: false });
    for (const { capture } of found.entries) captures.add(capture);
    next = found.next;
  } while (next !== null && captures.size < LOOKED.through);
  return { captures: [...captures].sort(), more: next !== null };
}

function toldIn({ capture, text, article, findings, parties, statements }: StoredArticle): ToldFigure[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const entries = new Map(statements.map((entry) => [wordsOf(entry), entry]));
  const locals = new Map(findings.statements.map((statement) => [statement.id, entries.get(wordsOf(statement))]));
  return findings.figures.map(({ min, max, approximate, bound, unit, by, span, statement }) => {
    const said = locals.get(statement ?? "");
    return {
      ...{ min, max, approximate, ...(bound && { bound }), unit, span, capture, outlet: by === "article" },
      by: by === "article" ? (article.publisher?.name ?? null) : (names.get(by ?? "") ?? null),
      ...{ statement: said?.id ?? null, publisher: article.publisher?.name ?? null },
      date: said?.date ?? article.published?.edtf ?? null,
      words: around(text, span),
    };
  });
}

function wordsOf({ source, cue, content }: Pick<StatementEntry, "source" | "cue" | "content">): string {
  return JSON.stringify([source, cue, content]);
}

function around(text: string, [start, end]: Span): string {
  return text
    .slice(Math.max(0, start - AROUND.before), end + AROUND.after)
    .toWellFormed()
    .replace(/\s+/g, " ")
    .trim();
}

/** What is counted, whichever way it is written: "organisation", "organizations". */
function unitKey(unit: string): string {
  const bare = unit.trim().toLowerCase().replaceAll("isation", "ization");
  return bare
    .replace(/ies$/, "y")
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, "")
    .replace(/(?<=[^s])s$/, "");
}

function orderOf({ date, capture, span }: ToldFigure): string {
  return `${date ?? "9999"} ${capture} ${String(span[0]).padStart(9, "0")}`;
}
