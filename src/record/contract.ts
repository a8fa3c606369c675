import { z } from "zod";
import { Article } from "./article.ts";
import { Sha256 } from "./capture.ts";
import { Commitment } from "./commitment.ts";
import { DateValue } from "./date.ts";
import { Event } from "./event.ts";
import { Figure } from "./figure.ts";
import { Incident } from "./incident.ts";
import { Party } from "./party.ts";
import { Quotation, Relation, Statement } from "./statement.ts";

/** The version of the JSON that the commands print. Within it fields are only added. */
export const CONTRACT = 1;

/** What made a derived entry: the version of the program and of each set of weights in it. */
export const Engine = z.object({ version: z.string(), models: z.record(z.string(), z.string()) }).meta({ id: "Engine" });
export type Engine = Readonly<z.infer<typeof Engine>>;

/** What `onrecord read` prints of a document. `text` is there where the media type is not text/plain, or where no file has that text: of a mail, of a line in a list. */
export const ReadObject = z
  .object({
    contract: z.literal(CONTRACT),
    document: z.object({ path: z.string(), sha256: Sha256, mediaType: z.string() }),
    engine: Engine,
    text: z.string().optional(),
    article: Article,
  })
  .meta({ id: "ReadObject" });
export type ReadObject = Readonly<z.infer<typeof ReadObject>>;

/** What is found in one article. Ids (`s1`, `p1`, …) hold inside it. */
export const Findings = z
  .object({
    parties: z.array(Party),
    statements: z.array(Statement),
    quotations: z.array(Quotation),
    relations: z.array(Relation),
    commitments: z.array(Commitment),
    incidents: z.array(Incident),
    events: z.array(Event),
    figures: z.array(Figure),
    dates: z.array(DateValue),
  })
  .meta({ id: "Findings" });
export type Findings = Readonly<z.infer<typeof Findings>>;

/** Nothing found: what an article in another language has. */
export const NO_FINDINGS: Findings = Object.freeze({
  parties: [],
  statements: [],
  quotations: [],
  relations: [],
  commitments: [],
  incidents: [],
  events: [],
  figures: [],
  dates: [],
});

/** What `onrecord extract` prints of a document. */
export const ExtractObject = ReadObject.extend(Findings.shape).meta({ id: "ExtractObject" });
export type ExtractObject = Readonly<z.infer<typeof ExtractObject>>;
