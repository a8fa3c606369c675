import { type Found, findQuotation, independentOrigins, type Sought, soughtIn, type Telling } from "../../../linking/index.ts";
import type { Article } from "../../../record/article.ts";
import { overlap, type Span } from "../../../record/span.ts";
import type { StatementEntry, WordingFound, WordingPlace } from "../../archive.ts";
import { passageOf } from "../../passage.ts";
import type { Db } from "../connection.ts";
import { entriesOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import { outletsOf } from "../telling/outlets.ts";
import { tellingsOf } from "../telling/told.ts";
import { articlesWithAll, articlesWithMost } from "./candidates.ts";
import { LONGEST_TEXT } from "./grams.ts";

/** How many articles are looked into for the very words, how many for words that are nearly those, and how many places are shown. */
const MOST = { whole: 100, near: 24, shown: 20, shownNear: 5 };

/** How far before a quotation a statement that holds it may begin, in UTF-16 code units, and how many statements are looked at. */
const STATEMENTS = { before: 20_000, most: 200 };

/** An article in which words were found. */
interface Place {
  readonly seq: number;
  readonly capture: string;
  readonly text: string;
  readonly article: Article;
  readonly found: Found;
}

/** Where the words of a quotation stand in the articles, as whole as they do in any of them. */
export async function wordingOf(db: Db, quotation: string): Promise<WordingFound> {
  const sought = soughtIn(quotation);
  const all = await articlesWithAll(db, sought, MOST.whole + 1);
  const whole = (await placesIn(db, all.slice(0, MOST.whole), sought)).filter(({ found }) => found.exact);
  const near = whole.length > 0 ? [] : nearest(await placesIn(db, await articlesWithMost(db, sought, MOST.near), sought));
  const places: WordingPlace[] = [];
  for (const place of whole.length > 0 ? whole : near) places.push(await shown(db, place));
  const tellings = await tellingsIn(db, places);
  return { ...independentOrigins(tellings), more: whole.length > 0 && all.length > MOST.whole, places: places.slice(0, MOST.shown) };
}

/** Whose reporting the places are: what the statement there says of it, else the article. Words of which no source is recorded at all rest on no unnamed one. */
async function tellingsIn(db: Db, places: readonly WordingPlace[]): Promise<Telling[]> {
  const said = await tellingsOf(
    db,
    places.flatMap(({ statements: [first] }) => first?.id ?? []),
  );
  const outlets = await outletsOf(
    db,
    places.map(({ capture }) => capture),
  );
  return places.map(({ capture, address, statements: [first] }) => {
    const telling = first && said.get(first.id);
    return telling ?? { article: address ?? capture, outlet: outlets.get(capture) ?? null, unnamedOnly: false };
  });
}

async function placesIn(db: Db, captures: readonly string[], sought: Sought): Promise<Place[]> {
  const places: Place[] = [];
  for (const capture of captures) {
    const row = await db
      .selectFrom("articles as a")
      .innerJoin("texts as t", "t.capture", "a.capture")
      .select(["a.capture", "a.article_json", "t.text_json"])
      .where("a.sha256", "=", capture)
      .executeTakeFirstOrThrow();
    const text = fromJson<string>(row.text_json);
    const found = findQuotation(text.slice(0, LONGEST_TEXT), sought);
    if (found) places.push({ seq: row.capture, capture, text, article: fromJson(row.article_json), found });
  }
  return places;
}

/** The places that hold the most of the words with the least that differs, and those that hold nearly as many: words that differ may be anybody's. */
function nearest(places: readonly Place[]): Place[] {
  const rank = ({ found }: Place) => 4 * found.matched - found.changes.length - (found.joined ? 2 : 0);
  const sorted = places.toSorted((one, other) => rank(other) - rank(one));
  return sorted.filter(({ found }) => 10 * found.matched >= 9 * sorted[0]!.found.matched).slice(0, MOST.shownNear);
}

async function shown(db: Db, { seq, capture, text, article, found }: Place): Promise<WordingPlace> {
  return {
    ...{ capture, found, title: article.title?.text ?? null, publisher: article.publisher?.name ?? null },
    ...{ published: article.published?.edtf ?? null, address: article.address },
    passage: passageOf(text, article.blocks, { source: [], cue: [], content: found.spans.map(([start, end]) => [start, end]) }),
    statements: await statementsAt(db, seq, found.spans),
  };
}

/**
 * The statements that hold at least half of one of the pieces, or a quarter of one that holds most of them: two sentences with the article's "she said" between
 * are two of these. What else was said in the same breath and is quoted, too, comes with them. Those that hold the most first, of these the innermost.
 */
async function statementsAt(db: Db, capture: number, spans: readonly Span[]): Promise<StatementEntry[]> {
  const end = Math.max(...spans.map((span) => span[1]));
  const start = Math.min(...spans.map((span) => span[0]));
  const rows = await db
    .selectFrom("statements as s")
    .innerJoin("entries as e", "e.statement", "s.seq")
    .select(["s.seq", "e.entry_json"])
    .where("s.capture", "=", capture)
    .where("s.standing", "!=", "rejected")
    .where("s.start", "<", end)
    .where("s.start", ">", start - STATEMENTS.before)
    .orderBy("s.start", "desc")
    .orderBy("s.id")
    .limit(STATEMENTS.most)
    .execute();
  const near = rows
    .map(({ seq, entry_json }) => ({ seq, ...fromJson<Pick<StatementEntry, "content" | "utterance">>(entry_json) }))
    .map((row) => ({ ...row, size: lengthOf(row.content), held: common(spans, row.content) }));
  const there = near.filter(({ content, size }) => spans.some((span) => isThere(span, common([span], content), size)));
  const uttered = new Set(there.map(({ utterance }) => utterance));
  const held = near
    .filter((one) => there.includes(one) || (uttered.has(one.utterance) && 2 * one.held >= one.size && one.size > 0))
    .sort((one, other) => other.held - one.held || one.size - other.size);
  return entriesOf(
    db,
    held.map(({ seq }) => seq),
  );
}

function isThere([start, end]: Span, shared: number, size: number): boolean {
  return 2 * shared >= end - start || (4 * shared >= end - start && 2 * shared >= size);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** How many characters two lists of spans share. */
function common(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0;
  for (const first of one)
    for (const second of other) if (overlap(first, second)) sum += Math.min(first[1], second[1]) - Math.max(first[0], second[0]);
  return sum;
}
