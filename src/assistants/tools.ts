import { z } from "zod";
import type { Archive, SearchQuery, StatementEntry } from "../archive/archive.ts";
import { captureBytes } from "../capture/index.ts";
import { allHold, checkDraft, readDraft } from "../citing/index.ts";
import { Act } from "../record/acts.ts";
import { OnrecordError } from "../record/error.ts";
import { Topic } from "../record/vocabulary.ts";
import { chainOf, cited } from "./cited.ts";

/** How much of an article is given at once, and how long a draft may be, in UTF-16 code units. */
const [LONGEST_PART, LONGEST_DRAFT] = [12_000, 100_000];
const MOST_FOUND = 25;

/** One thing that an assistant can ask of the record. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly input: Input;
  answer(archive: Archive, input: z.infer<Input>): Promise<object>;
}

const tool = <Input extends z.ZodObject>(one: Tool<Input>): Tool => one as unknown as Tool;
const id = (of: string) => z.string().min(1).max(100).describe(`The id of ${of}, as other answers give it`);
const date = z.string().max(20).describe("A day, month or year: 2031-04-09, 2031-04 or 2031");

/** Everything that can be asked. Nothing changes the archive. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: "search_statements",
    title: "Search statements",
    says: "Who said what: statements by words, speaker, state, act, topic and period, newest first, each with its exact words and where they stand. Counts by act and state come with it.",
    input: z.strictObject({
      words: z
        .string()
        .max(400)
        .optional()
        .describe('Words that must all stand in or beside the statement; "in quotes" next to each other'),
      speaker: z.string().max(200).optional().describe("Words of a speaker's name"),
      state: z.string().max(100).optional().describe("A state that the speaker speaks for"),
      acts: z.array(Act).max(26).optional().describe("What the statement does"),
      topic: Topic.optional(),
      party: id("a party").optional(),
      since: date.optional(),
      until: date.optional(),
      standing: z
        .enum(["sure", "unsure", "any"])
        .optional()
        .describe("sure (default): sure or decided by a person; unsure: waits for review"),
      limit: z.number().int().min(1).max(MOST_FOUND).optional(),
      after: z.string().max(500).optional().describe("`next` of the answer before, to go on"),
    }),
    async answer(archive, { limit = 10, ...asked }) {
      const query = Object.fromEntries(Object.entries({ ...asked, limit }).filter(([, value]) => value !== undefined)) as SearchQuery;
      const { entries, next, total, facets } = await archive.search(query);
      return { total, next, acts: facets.act, states: facets.state, statements: entries.map(cited) };
    },
  }),
  tool({
    name: "get_statement",
    title: "One statement",
    says: "One statement with the paragraph it stands in, on whose word it stands, why the program took it so, where else it is told, and what people decided on it.",
    input: z.strictObject({ id: id("a statement") }),
    async answer(archive, asked) {
      const statement = found(await archive.statement(asked.id), "a statement", asked.id);
      const [article, telling, decisions] = await Promise.all([
        archive.article(statement.capture),
        archive.telling(statement.id),
        archive.decisions({ statement: statement.id }),
      ]);
      return {
        ...cited(statement),
        ...{ passage: statement.passage, why: statement.why, actWhy: statement.act.why, basis: statement.basis },
        onWhoseWord: article ? chainOf(statement, article) : [],
        decisions: decisions.map(({ decision: { kind, by, at, note }, standing }) => ({ kind, by, at, note, standing })),
        appearances: telling?.appearances ?? [],
      };
    },
  }),
  tool({
    name: "read_article",
    title: "Read an article",
    says: "A part of an archived article's text, exactly as it was read, with its title, date and origin, and the statements in that part.",
    input: z.strictObject({
      capture: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe("SHA-256 of the capture, from a citation"),
      from: z.number().int().min(0).optional().describe("Where to begin, in UTF-16 code units"),
    }),
    async answer(archive, { capture, from = 0 }) {
      const stored = found(await archive.article(capture), "an article", capture);
      const end = Math.min(stored.text.length, from + LONGEST_PART);
      const { title, publisher, published, language, origins } = stored.article;
      const within = (statement: StatementEntry) =>
        [...statement.content, ...statement.cue].some(([start]) => start >= from && start < end);
      return {
        ...{ capture, title: title?.text ?? null, publisher: publisher?.name ?? null, published: published?.edtf ?? null, language },
        ...{ origins: origins.map(({ name, role }) => ({ name, role })), length: stored.text.length, from, to: end },
        text: stored.text.slice(from, end).toWellFormed(),
        statements: stored.statements
          .filter(({ decided }) => decided?.kind !== "rejected")
          .filter(within)
          .map(cited),
      };
    },
  }),
  tool({
    name: "find_party",
    title: "Find a party",
    says: "Persons in a public role, institutions, states and groups by words of their names. People without a public role are never among them.",
    input: z.strictObject({ words: z.string().min(1).max(200) }),
    async answer(archive, { words }) {
      const { entries, total } = await archive.parties({ words, limit: MOST_FOUND });
      return { total, parties: entries };
    },
  }),
  tool({
    name: "get_party",
    title: "One party",
    says: "One party: names, roles, why the mentions are held to be one, and its newest statements.",
    input: z.strictObject({ id: id("a party") }),
    async answer(archive, asked) {
      const dossier = found(await archive.dossier(asked.id), "a party with a page", asked.id);
      const { entries, total, facets } = await archive.search({ party: dossier.party.id, limit: MOST_FOUND });
      return { ...dossier, total, acts: facets.act, statements: entries.map(cited) };
    },
  }),
  tool({
    name: "get_side",
    title: "One state or organisation over the years",
    says: "What one state's officials, or one organisation, assured and denied over the years, what was laid to it meanwhile and by whom, which denials meet it, and who did not answer.",
    input: z.strictObject({ name: z.string().min(1).max(200).describe("The name of a state or organisation") }),
    async answer(archive, { name }) {
      const side = found(await archive.side(name), "a state or organisation on record", name);
      const rows = side.rows.map(({ role, statement, chain, denials }) => ({
        ...{ role, statement: cited(statement), onWhoseWord: chain, denials },
      }));
      return { name: side.name, more: side.more, rows };
    },
  }),
  tool({
    name: "list_commitments",
    title: "Commitments",
    says: "What was assured or agreed, by whom to whom, as far as it is sure, those given last first, with how much was said since within its scope. Never whether it was kept.",
    input: z.strictObject({ after: z.string().max(500).optional() }),
    async answer(archive, { after }) {
      return archive.commitments({ limit: MOST_FOUND, ...(after && { after }) });
    },
  }),
  tool({
    name: "get_commitment",
    title: "One commitment",
    says: "One commitment: every telling, its history, what was said since within, arguably within and outside its scope with the deciding words, and who did not answer.",
    input: z.strictObject({ id: id("a commitment") }),
    async answer(archive, asked) {
      const entry = found(await archive.commitment(asked.id), "a commitment", asked.id);
      const scoped = entry.claims.map(({ statement, ...rest }) => ({ ...rest, statement: cited(statement) }));
      const unanswered = entry.unanswered.map(({ statement, ...rest }) => ({ ...rest, statement: cited(statement) }));
      return { ...entry, claims: scoped, unanswered };
    },
  }),
  tool({
    name: "list_incidents",
    title: "Incidents",
    says: "Incidents gathered over articles: whom they hit and who is said to have done them, newest first.",
    input: z.strictObject({ after: z.string().max(500).optional() }),
    async answer(archive, { after }) {
      return archive.incidents({ limit: MOST_FOUND, ...(after && { after }) });
    },
  }),
  tool({
    name: "get_incident",
    title: "One incident",
    says: "One incident: what is said of victims, methods and dates, each value with who says it and contradicting ones side by side; who attributes it to whom and on whose word; positions of parties over time.",
    input: z.strictObject({ id: id("an incident") }),
    answer: async (archive, asked) => found(await archive.incident(asked.id), "an incident", asked.id),
  }),
  tool({
    name: "cite_check",
    title: "Check quotations",
    says: "Finds every quotation in a text and says whether these words stand on the record, by whom and where, and what was altered, cut or put in another mouth. Call it on what you wrote before you give it out.",
    input: z.strictObject({ text: z.string().min(1).max(LONGEST_DRAFT) }),
    async answer(archive, { text }) {
      const checked = await checkDraft(archive, readDraft(captureBytes(new TextEncoder().encode(text.toWellFormed()))));
      const { citations, unchecked, cut } = checked;
      return { allHold: allHold(checked), unchecked, cut, citations };
    },
  }),
];

function found<T>(value: T | null, what: string, asked: string): T {
  if (value !== null) return value;
  throw new OnrecordError("not-found", `Expected ${what} of this archive, not \`${asked.slice(0, 100)}\`. Search for it first.`, { asked });
}
