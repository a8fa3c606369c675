import { type RawBuilder, type SqlBool, sql } from "kysely";
import { ACT_NAMES } from "../../record/acts.ts";
import { OnrecordError } from "../../record/error.ts";
import { Form } from "../../record/vocabulary.ts";
import type { SearchQuery } from "../archive.ts";
import { dayOf } from "../dates.ts";
import { type Phrases, readQuery } from "../words.ts";
import { holdPhrases } from "./party-pages.ts";

/** A condition on a statement, which the query around it calls `s`. */
export type Condition = RawBuilder<SqlBool>;

/** The facets, each with what a query chooses of it. */
export type Chosen = Readonly<Record<"act" | "speaker" | "form" | "year", readonly Condition[]>>;

const STANDINGS = { sure: ["sure"], unsure: ["unsure"], any: ["sure", "unsure"] } as const;

/** The conditions of a query that are no facet's. Throws `bad-query`. */
export function fixedIn({ words, speaker, capture, named, standing = "sure" }: SearchQuery): Condition[] {
  if (!(standing in STANDINGS)) throw refused("standing", Object.keys(STANDINGS), standing);
  const conditions = [sql<SqlBool>`s.standing in (${sql.join(STANDINGS[standing])})`];
  if (words !== undefined) conditions.push(matches("words", readQuery(words)));
  if (speaker !== undefined) conditions.push(...saidBy(readQuery(speaker)));
  if (capture !== undefined) conditions.push(sql`s.capture = (select seq from captures where sha256 = ${capture})`);
  if (named !== undefined) conditions.push(sql`s.named = ${named ? 1 : 0}`);
  return conditions;
}

/** What a query chooses of each facet. Throws `bad-query`. */
export function chosenIn({ acts = [], party, form, since, until }: SearchQuery): Chosen {
  for (const act of acts) if (!ACT_NAMES.includes(act)) throw refused("act", ACT_NAMES, act);
  if (form !== undefined && !Form.options.includes(form)) throw refused("form", Form.options, form);
  const year: Condition[] = [];
  if (since !== undefined) year.push(sql`s.date_key >= ${dayOf(since, "earliest")}`);
  if (until !== undefined) year.push(sql`s.date_key <= ${dayOf(until, "latest")}`, sql`s.date_key <> ''`);
  return {
    act: acts.length === 0 ? [] : [sql`s.act in (${sql.join(acts)})`],
    speaker:
      party === undefined
        ? []
        : [sql`s.seq in (select k.statement from speakers k join parties p on p.id = k.party where k.party = ${party} and p.paged = 1)`],
    form: form === undefined ? [] : [sql`s.form = ${form}`],
    year,
  };
}

/** Words are letters and digits only, and each phrase is quoted: nothing of FTS5's own language comes through. */
function matches(column: "words" | "speakers", phrases: Phrases): Condition {
  const asked = phrases.map((phrase) => `"${phrase.join(" ")}"`).join(" AND ");
  return sql`s.seq in (select rowid from statement_words where statement_words match ${`${column} : (${asked})`})`;
}

/** All words must be of one speaker's name: the index finds those that have them between them, the names decide. */
function saidBy(phrases: Phrases): Condition[] {
  const held = sql.join(holdPhrases(sql`k.words`, phrases), sql` and `);
  return [matches("speakers", phrases), sql`exists (select 1 from speakers k where k.statement = s.seq and ${held})`];
}

function refused(what: string, known: readonly string[], given: unknown): OnrecordError {
  return new OnrecordError("bad-query", `Expected as ${what} one of ${known.join(", ")}, not \`${String(given)}\`. Choose one of them.`, {
    [what]: given,
  });
}
