import type { PageRequest, PeriodQuery, SearchQuery, SearchResult, StatementEntry } from "../archive/archive.ts";
import { SORTS } from "../archive/index.ts";
import { daysOf } from "../record/date.ts";
import { OnrecordError } from "../record/error.ts";
import { Form, Topic } from "../record/vocabulary.ts";
import { actNamed, isAct } from "./acts.ts";
import { words } from "./words.ts";

const MOST = 200;
const STANDINGS = ["sure", "unsure", "any"] as const;

/** An address's query with acts by their names, whichever of their words it uses; what names no act stays for `readSearch` to refuse. */
export function withActNames(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].map(([name, value]) => [name, name === "act" ? (actNamed(value) ?? value) : value]));
}

/** Reads a search out of an address. Throws `bad-query` naming the field, what it takes and what came. */
export function readSearch(query: URLSearchParams): SearchQuery {
  const text = (name: string) => query.get(name)?.trim() || undefined;
  const acts = query.getAll("act").map((act) => (isAct(act) ? act : bad("act", "an act of the codebook", act)));
  const form = text("form");
  const sort = text("sort");
  const topic = text("topic");
  const standing = text("standing");
  const found = {
    words: text("words"),
    speaker: text("speaker"),
    acts: acts.length > 0 ? acts : undefined,
    party: text("party"),
    capture: text("capture"),
    state: text("state"),
    topic: topic === undefined ? undefined : (Topic.options.find((one) => one === topic) ?? bad("topic", Topic.options.join(", "), topic)),
    since: day("since", text("since")),
    until: day("until", text("until")),
    form: form === undefined ? undefined : (Form.options.find((one) => one === form) ?? bad("form", Form.options.join(", "), form)),
    named: yesOrNo("named", text("named")),
    decided: yesOrNo("decided", text("decided")),
    origin: text("origin"),
    sort: sort === undefined ? undefined : (SORTS.find((one) => one === sort) ?? bad("sort", SORTS.join(", "), sort)),
    standing:
      standing === undefined ? undefined : (STANDINGS.find((one) => one === standing) ?? bad("standing", STANDINGS.join(", "), standing)),
    ...readPage(query),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as SearchQuery;
}

/** Reads which page of a list is asked for. */
export function readPage(query: URLSearchParams): PageRequest {
  const limit = query.get("limit");
  const after = query.get("after");
  if (limit !== null && !(/^\d{1,4}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= MOST))
    bad("limit", `a number from 1 to ${MOST}`, limit);
  return { ...(limit !== null && { limit: Number(limit) }), ...(after && { after }) };
}

/** Reads from when to when an address asks; nothing where its fields are empty. Throws `bad-query`. */
export function readPeriod(query: URLSearchParams): PeriodQuery {
  const { since, until } = readSearch(new URLSearchParams([...query].filter(([name]) => name === "since" || name === "until")));
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/** The address at which the page of a search is: what `readSearch` reads again. */
export function addressOf({ acts = [], limit: _, after: __, facets: ___, ...terms }: SearchQuery): string {
  const query = new URLSearchParams(Object.entries(terms).map(([name, value]) => [name, String(value)]));
  for (const act of acts) query.append("act", act);
  return query.size === 0 ? "/statements" : `/statements?${query}`;
}

/** How many statements a search finds of each standing, as if that alone were not chosen. */
export function tallyOf({ facets }: SearchResult): { readonly sure: number; readonly waiting: number } {
  const count = (standing: "sure" | "unsure") => facets.standing.find(({ value }) => value === standing)?.count ?? 0;
  return { sure: count("sure"), waiting: count("unsure") };
}

/** A statement as data outside its article: its speakers by their names, since ids of an article mean nothing there. */
export function asData(statement: StatementEntry): object {
  return { ...statement, speakers: statement.by.map(({ name }) => name) };
}

function yesOrNo(name: string, came: string | undefined): boolean | undefined {
  return came === undefined ? undefined : came === "true" || (came === "false" ? false : bad(name, "true or false", came));
}

function day(name: string, came: string | undefined): string | undefined {
  return came === undefined || daysOf(came) ? came : bad(name, "a day, month or year such as 2031-04-09, 2031-04 or 2031", came);
}

function bad(name: string, expected: string, came: string): never {
  throw new OnrecordError("bad-query", words.search.bad(name, expected, came), { name, came });
}
