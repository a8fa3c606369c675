import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { Commitment } from "../../record/commitment.ts";
import { Event } from "../../record/event.ts";
import { Likeness } from "./independence.ts";
import { Edtf, listing } from "./list.ts";
import { StatementEntry } from "./statement.ts";

const { polarity, domain, given, history } = Commitment.shape;
const CommitmentParty = z.object({ name: z.string(), party: z.string().nullable(), state: z.string().nullable() });

/** One link of the chain on whose word something rests, from the outlet to the speaker. */
export const ChainLink = z.object({ name: z.string().nullable(), named: z.boolean(), count: z.int().nullable() }).meta({ id: "ChainLink" });

/** A commitment in a list. */
export const CommitmentSummary = z
  .object({
    id: z.string(),
    words: z.string().describe("What is to be done, or not, in the words of the first telling"),
    ...{ by: z.array(CommitmentParty), to: z.array(CommitmentParty), polarity, domain },
    ...{ exclusions: z.array(z.string()), until: z.string().nullable() },
    given: z.object({ said: z.int(), reported: z.int(), denied: z.int() }).describe("How many tellings have it so"),
    ...{ first: Edtf.nullable(), articles: z.int(), sure: z.boolean(), review: z.boolean() },
    since: z
      .object({ within: z.int(), arguably: z.int(), outside: z.int(), unsure: z.int() })
      .describe("What was said since, by how it stands to the scope"),
  })
  .meta({ id: "CommitmentSummary" });

/** A part of the list of commitments. */
export const CommitmentList = z.object({ commitments: z.array(CommitmentSummary), ...listing }).meta({ id: "CommitmentList" });

const telling = {
  ...{ id: z.string(), capture: Sha256, title: z.string().nullable(), publisher: z.string().nullable(), published: Edtf.nullable() },
  ...{ words: z.string(), given, by: z.array(CommitmentParty), to: z.array(CommitmentParty), sure: z.boolean() },
};

const CommitmentStep = z.object({
  ...{ kind: history.element.shape.kind, date: Edtf.nullable(), day: z.string().nullable(), telling: z.string(), capture: Sha256, given },
  statement: StatementEntry.nullable(),
  event: z.object({ kind: Event.shape.kind, place: z.string().nullable(), date: Edtf.nullable() }).nullable(),
  chain: z.array(ChainLink),
});

/** A statement with how it stands to the scope of a commitment. */
export const ScopedStatement = z
  .object({
    scope: z.enum(["within", "arguably", "outside"]),
    deciding: z.array(z.object({ words: z.string(), of: z.enum(["commitment", "claim"]), says: z.string() })),
    ...{ why: z.string(), chain: z.array(ChainLink), statement: StatementEntry },
  })
  .meta({ id: "ScopedStatement" });

/** A commitment with its history and what was said since. */
export const CommitmentEntry = CommitmentSummary.extend({
  tellings: z.array(z.object({ ...telling, likeness: Likeness.nullable() })),
  history: z.array(CommitmentStep),
  claims: z.array(ScopedStatement),
  unanswered: z.array(ScopedStatement),
  more: z.boolean().describe("Whether more was said than is looked at"),
  maybe: z.array(z.object({ id: z.string(), words: z.string(), how: z.string(), why: z.string() })),
}).meta({ id: "CommitmentEntry" });

/** What one side said of itself, and what was laid to it. */
export const SideEntry = z
  .object({
    name: z.string(),
    rows: z.array(
      z.object({
        role: z.enum(["bound", "denied", "owned", "open", "laid", "unanswered"]),
        ...{ statement: StatementEntry, chain: z.array(ChainLink) },
        elsewhere: z.string().nullable().describe("The article by which whoever says it is of this side, where its own does not tell"),
        denials: z.array(z.object({ statement: z.string(), why: z.string(), sure: z.boolean() })),
        answers: z
          .array(z.object({ statement: z.string(), why: z.string() }))
          .describe("Of a silence of the side: what it said since on the same matter"),
        also: z
          .array(z.string())
          .optional()
          .describe("The ids of statements of other articles, in the very same few words, that stand behind it"),
      }),
    ),
    more: z.boolean(),
  })
  .meta({ id: "SideEntry" });

/** The names of the states that say something, or of which something is said. */
export const SideList = z.object({ sides: z.array(z.string()) }).meta({ id: "SideList" });
