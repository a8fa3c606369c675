import type { Archive, PageRequest, SearchQuery, StatementEntry } from "../archive/archive.ts";
import { daysOf } from "../record/date.ts";
import { OnrecordError } from "../record/error.ts";
import { Form, Topic } from "../record/vocabulary.ts";
import { actNamed, isAct } from "./acts.ts";
import { words } from "./words.ts";

/** How many matches have the values that a search itself does not count. */
export interface ExtraFacets {
  readonly named: number;
  readonly unnamed: number;
  readonly sure: number;
  readonly unsure: number;
  readonly any: number;
}

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
  const named = text("named");
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
    named: named === undefined ? undefined : named === "true" || (named === "false" ? false : bad("named", "true or false", named)),
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

/** Counts what a search does not: each value as if it alone were not chosen. */
export async function extraFacets(archive: Archive, query: SearchQuery): Promise<ExtraFacets> {
  const { after: _, ...whole } = query;
  const { named: __, ...anyone } = whole;
  const count = async (choice: SearchQuery) => (await archive.search({ ...choice, limit: 1 })).total;
  const [named, unnamed, sure, unsure, any] = await Promise.all([
    count({ ...anyone, named: true }),
    count({ ...anyone, named: false }),
    count({ ...whole, standing: "sure" }),
    count({ ...whole, standing: "unsure" }),
    count({ ...whole, standing: "any" }),
  ]);
  return { named, unnamed, sure, unsure, any };
}

/** A statement as data outside its article: its speakers by their names, since ids of an article mean nothing there. */
export function asData(statement: StatementEntry): object {
  return { ...statement, speakers: statement.by.map(({ name }) => name) };
}

function day(name: string, came: string | undefined): string | undefined {
  return came === undefined || daysOf(came) ? came : bad(name, "a day, month or year such as 2031-04-09, 2031-04 or 2031", came);
}

function bad(name: string, expected: string, came: string): never {
  throw new OnrecordError("bad-query", words.search.bad(name, expected, came), { name, came });
}
