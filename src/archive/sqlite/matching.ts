import { type RawBuilder, type SqlBool, sql } from "kysely";
import { stateSide } from "../../linking/index.ts";
import { ACT_NAMES } from "../../record/acts.ts";
import { OnrecordError } from "../../record/error.ts";
import { Form, Topic } from "../../record/vocabulary.ts";
import type { SearchQuery } from "../archive.ts";
import { dayOf } from "../dates.ts";
import { type Phrases, readQuery } from "../words.ts";
import { holdPhrases } from "./party-pages.ts";

/** A condition on a statement, which the query around it calls `s`. */
type Condition = RawBuilder<SqlBool>;

/** What a query asks for beside the facets: words, in FTS5's own language, and conditions. */
export interface Fixed {
  readonly match: string | null;
  readonly conditions: readonly Condition[];
}

/** The facets, each with what a query chooses of it. */
export type Chosen = Readonly<Record<"act" | "speaker" | "form" | "year" | "state" | "topic", readonly Condition[]>>;

const STANDINGS = { sure: ["sure"], unsure: ["unsure"], any: ["sure", "unsure"] } as const;

/** What a query asks for beside the facets. Throws `bad-query`. */
export function fixedIn({ words, speaker, capture, named, standing = "sure" }: SearchQuery): Fixed {
  if (!(standing in STANDINGS)) throw refused("standing", Object.keys(STANDINGS), standing);
  const conditions: Condition[] = [sql`s.standing in (${sql.join(STANDINGS[standing])})`];
  const matches: string[] = [];
  if (words !== undefined) matches.push(match("words", readQuery(words)));
  if (speaker !== undefined) {
    const phrases = readQuery(speaker);
    matches.push(match("speakers", phrases));
    if (phrases.length > 1) conditions.push(oneSpeaker(phrases));
  }
  if (capture !== undefined) conditions.push(sql`s.capture = (select seq from captures where sha256 = ${capture})`);
  if (named !== undefined) conditions.push(sql`s.named = ${named ? 1 : 0}`);
  return { match: matches.length === 0 ? null : matches.join(" AND "), conditions };
}

/** What a query chooses of each facet. Throws `bad-query`. */
export function chosenIn({ acts = [], party, form, since, until, state, topic }: SearchQuery): Chosen {
  for (const act of acts) if (!ACT_NAMES.includes(act)) throw refused("act", ACT_NAMES, act);
  if (topic !== undefined && !Topic.options.includes(topic)) throw refused("topic", Topic.options, topic);
  if (form !== undefined && !Form.options.includes(form)) throw refused("form", Form.options, form);
  const year: Condition[] = [];
  if (since !== undefined) year.push(sql`s.date_key >= ${dayOf(since, "earliest")}`);
  if (until !== undefined) year.push(sql`s.date_key <= ${dayOf(until, "latest")}`, sql`s.date_key <> ''`);
  return {
    act: acts.length === 0 ? [] : [sql`s.bucket in (select seq from buckets where act in (${sql.join(acts)}))`],
    speaker:
      party === undefined
        ? []
        : [
            sql`s.speaking in (select k.speaking from party_nodes asked join parties p on p.id = asked.party and p.paged = 1
              join party_nodes n on n.party = p.id join speaking_parties k on k.party = n.id where asked.id = ${party})`,
          ],
    form: form === undefined ? [] : [sql`s.bucket in (select seq from buckets where form = ${form})`],
    year,
    state: state === undefined ? [] : [about(stateSide(state))],
    topic: topic === undefined ? [] : [about(`topic ${topic}`)],
  };
}

/** The statements that match, as the end of a query from `from` on. Where there are words, the index of words leads: it knows the fewest. */
export function matching({ match, conditions }: Fixed, chosen: Chosen): RawBuilder<unknown> {
  const all = sql.join([...conditions, ...Object.values(chosen).flat()], sql` and `);
  if (match === null) return sql`statements s where ${all}`;
  return sql`statement_words w cross join statements s on s.seq = w.rowid where statement_words match ${match} and ${all}`;
}

/** That a statement is about something, see `StatementDraft`. */
const about = (value: string): Condition => sql`s.about in (select about from about_values where value = ${value})`;

/** Words are letters and digits only, and each phrase is quoted: nothing of FTS5's own language comes through. */
function match(column: "words" | "speakers", phrases: Phrases): string {
  return `${column} : (${phrases.map((phrase) => `"${phrase.join(" ")}"`).join(" AND ")})`;
}

/** The index finds those whose speakers have the words between them; this, those of whom one has them all. */
function oneSpeaker(phrases: Phrases): Condition {
  return sql`exists (select 1 from speakers k where k.statement = s.seq and ${sql.join(holdPhrases(sql`k.words`, phrases), sql` and `)})`;
}

function refused(what: string, known: readonly string[], given: unknown): OnrecordError {
  return new OnrecordError("bad-query", `Expected as ${what} one of ${known.join(", ")}, not \`${String(given)}\`. Choose one of them.`, {
    [what]: given,
  });
}
