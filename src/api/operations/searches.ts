import { z } from "zod";
import type { Operation } from "../operation.ts";
import { filters, Search } from "./ask.ts";

const { act, ...terms } = filters;

/** A search that somebody keeps. */
export const SavedSearch = z
  .object({
    id: z.string().regex(/^q\d+$/),
    name: z.string(),
    query: z.object({ ...terms, acts: act, sort: Search.shape.sort }).describe("What is asked"),
    by: z.string().describe("Who kept it"),
    made: z.iso.datetime(),
    address: z.string().describe("The page of what it finds"),
  })
  .meta({ id: "SavedSearch" });

const name = z.string().min(1).max(120);

/** Searches that people keep under a name. */
export const searchOperations = {
  "GET /searches": {
    is: "List the searches that are kept, in the order they were kept",
    ...{ tag: "Saved searches", scope: "read", codes: [] },
    answer: z.object({ searches: z.array(SavedSearch) }).meta({ id: "SavedSearches" }),
  },
  "GET /searches/{id}": {
    is: "Read a search that is kept",
    ...{ tag: "Saved searches", scope: "read", codes: ["not-found"] },
    answer: z.object({ search: SavedSearch }),
  },
  "POST /searches": {
    is: "Keep a search under a name, give one another name, or remove it",
    ...{ tag: "Saved searches", scope: "review", codes: ["bad-search", "bad-query", "not-found"] },
    body: z
      .union([
        z.object({
          kind: z.literal("save"),
          name,
          query: z.string().describe("As the address of the search has it: act=denial&since=2031"),
        }),
        z.object({ kind: z.literal("rename"), id: z.string(), name }),
        z.object({ kind: z.literal("remove"), id: z.string() }),
      ])
      .meta({ id: "ChangeSearches" }),
    answer: z
      .object({ search: SavedSearch.nullable().describe("As it stands then; null where it was removed") })
      .meta({ id: "ChangedSearch" }),
  },
} as const satisfies Readonly<Record<string, Operation>>;
