import { z } from "zod";
import { Act } from "../../record/acts.ts";
import { Form, Topic } from "../../record/vocabulary.ts";

/** Which part of a list. */
export const paging = {
  limit: z.int().min(1).max(200).optional().describe("How many entries at most"),
  after: z.string().optional().describe("The `next` of the page before"),
};

const date = (is: string) => z.string().optional().describe(`${is} this day, month or year: 2031-04-09, 2031-04 or 2031`);

/** From when to when. */
export const period = { since: date("From"), until: date("To") };

/** What may be asked of statements. */
export const filters = {
  words: z.string().optional().describe('Words that must all stand in the statement or its paragraph; "in quotes" next to each other'),
  speaker: z.string().optional().describe("Words of a speaker's name"),
  act: z.array(Act).optional().describe("Any of these acts; repeated in the address"),
  party: z.string().optional().describe("A party's id"),
  capture: z.string().optional().describe("An article's hash"),
  state: z.string().optional().describe("A state that a speaker speaks for, by name"),
  topic: Topic.optional(),
  ...period,
  form: Form.optional(),
  named: z.boolean().optional().describe("Whether a speaker is named"),
  decided: z.boolean().optional().describe("Whether a person decided on it"),
  origin: z.string().optional().describe("An origin's id, or the hash of any of its articles"),
  standing: z
    .enum(["sure", "unsure", "any"])
    .optional()
    .describe("sure (the default): sure or decided by a person; unsure: what waits for review; any: both"),
};

/** Which page of a list is asked for. */
export const Paging = z.object(paging);
/** A search for statements. */
export const Search = z.object({
  ...filters,
  sort: z
    .enum(["said", "published", "arrived"])
    .optional()
    .describe("By when it was said (the default), published, or came into the archive"),
  ...paging,
});
/** A list whose unsure entries are shown where they are asked for. */
export const Standing = z.object({ standing: filters.standing, ...paging });
