import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { About, Counts, Front } from "../answers/archive.ts";
import type { Operation } from "../operation.ts";
import { filters } from "./ask.ts";

const Export = z.object({
  format: z.string().optional().describe("One of the formats; without it the list of them"),
  id: z.array(z.string()).optional().describe("What is to be in it; repeated in the address"),
  ...filters,
  table: z.string().optional().describe("csv, parquet: which table"),
  tlp: z.string().optional().describe("stix, misp: who may see it"),
  "left-out": z.string().optional().describe("Say what the format leaves out, and write nothing"),
});

const Users = z.object({
  users: z.array(z.looseObject({ name: z.string(), role: z.string(), kind: z.enum(["user", "token"]) })),
  log: z.array(z.object({ at: z.iso.datetime(), who: z.string(), what: z.string(), from: z.string() })),
});

/** The archive as a whole: what it holds, who may use it, and the record in other formats. */
export const archiveOperations = {
  "GET /": {
    is: "Read what was assured last, what came in last, and what the archive holds",
    tag: "Archive",
    scope: "read",
    answer: Front,
    codes: [],
  },
  "GET /counts": {
    is: "Count what is on record: statements that match by what they do, for whom and when; articles, incidents and parties by month and kind",
    ...{ tag: "Archive", scope: "read", query: z.object(filters), answer: Counts, codes: [] },
  },
  "GET /about": { is: "Read the version, the models and what the archive holds", tag: "Archive", scope: "read", answer: About, codes: [] },
  "GET /about/models/{name}": {
    is: "Read the card of a model: what it learnt from, and how good it is",
    ...{ tag: "Archive", scope: "read", codes: ["not-found"] },
    answer: z.object({ name: z.string(), sha256: Sha256.or(z.string()), card: z.string() }).meta({ id: "ModelCard" }),
  },
  "GET /export": {
    is: "Write the record, or what is chosen of it, in a format of other tools",
    ...{ tag: "Archive", scope: "read", query: Export, codes: ["not-found"] },
    answer: z
      .object({
        formats: z.array(z.object({ name: z.string(), is: z.string(), mediaType: z.string() })),
        lost: z.array(z.looseObject({})).nullable().describe("What the format has no place for, where that was asked"),
      })
      .meta({ id: "Formats", description: "Without a format; with one, the file itself is sent in the format's media type" }),
  },
  "GET /users": {
    is: "List who is let in, and who did what",
    tag: "Archive",
    scope: "admin",
    answer: Users.meta({ id: "Users" }),
    codes: ["not-found"],
  },
} as const satisfies Readonly<Record<string, Operation>>;
