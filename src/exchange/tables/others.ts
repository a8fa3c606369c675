import type { ExportEntry } from "../../archive/archive.ts";
import { tableOf } from "./make.ts";
import type { Cell, Field, Table } from "./table.ts";

/** A column that says one value of an entry as it is. */
function plain(name: string, is: string, from = name, type: Field<ExportEntry>["type"] = "text"): Field<ExportEntry> {
  return { name, is, type, cell: (entry) => (entry[from] ?? null) as Cell, says: [from] };
}

const ID = plain("id", "The entry's id");
const SURE = plain("sure", "Whether the program is sure", "sure", "yes-no");
const STATEMENT = plain("statement", "The statement that says so");

/** Tables whose entries are simple, or are seldom looked at alone: their own values, the rest in `more`. */
export const OTHERS: readonly Table[] = [
  tableOf({ name: "captures", is: "the archived pages: type, size, addresses", of: "capture" }, [
    ID,
    plain("media_type", "By its content", "mediaType"),
    plain("size", "In bytes", "size", "whole"),
  ]),
  tableOf({ name: "commitments", is: "assurances and agreements as one article tells them", of: "commitment" }, [
    ID,
    plain("polarity", "do, or refrain"),
    plain("domain", "What it is about"),
    plain("given", "said, reported or denied"),
    SURE,
  ]),
  tableOf(
    {
      name: "commitments-over-articles",
      is: "commitments over articles, with what was said since in their scope",
      of: "commitment-telling",
    },
    [
      ID,
      plain("words", "What is to be done, or not"),
      plain("polarity", "do, or refrain"),
      plain("domain", "What it is about"),
      plain("first", "The earliest day on which it is told to have been given"),
      plain("until", "The last day for which it was given"),
      plain("articles", "In how many articles it is told", "articles", "whole"),
      SURE,
    ],
  ),
  tableOf({ name: "decisions", is: "what people decided", of: "decision" }, [
    ID,
    plain("kind", "accept, reject, amend, add, merge, split, flag, grade, reading or undo"),
    plain("by", "Who decided"),
    plain("note", "What they noted"),
    plain("statement", "The statement it is about"),
  ]),
  tableOf({ name: "events", is: "meetings, calls, visits, hearings", of: "event" }, [
    ID,
    plain("kind", "meeting, call, visit, summit, hearing, briefing, forum or other"),
  ]),
  tableOf({ name: "events-over-articles", is: "meetings, calls and visits over articles", of: "event-telling" }, [
    ID,
    plain("kind", "meeting, call, visit, summit, hearing, briefing, forum or other"),
    plain("articles", "In how many articles it is told", "articles", "whole"),
  ]),
  tableOf({ name: "figures", is: "numbers and who states them", of: "figure" }, [
    ID,
    plain("min", "At least", "min", "number"),
    plain("max", "At most", "max", "number"),
    plain("approximate", "Whether it is said to be about so many", "approximate", "yes-no"),
    plain("unit", "Of what"),
    plain("by", "The article's party that states it, by its id in `article-parties`"),
    STATEMENT,
  ]),
  tableOf({ name: "incidents-over-articles", is: "incidents over articles, with who lays them to whom", of: "incident-telling" }, [
    ID,
    plain("published", "When the first of its articles was published (EDTF)"),
    plain("articles", "In how many articles it is told", "articles", "whole"),
    SURE,
  ]),
  tableOf({ name: "origins", is: "the reporting that articles share", of: "origin" }, [
    ID,
    plain("name", "The outlet whose reporting it is"),
    plain("root", "The article that it was first told in"),
    plain("articles_count", "How many articles lead back to it", "size", "whole"),
  ]),
  tableOf({ name: "quotations", is: "spans in quotation marks and what they are", of: "quotation" }, [
    ID,
    plain("role", "speech, nested, caricature, hypothetical, scare, title or term"),
    STATEMENT,
  ]),
  tableOf({ name: "relations", is: "what one statement does to another", of: "relation" }, [
    ID,
    plain("from", "The statement that does it"),
    plain("kind", "denies, reaffirms, confirms, answers, declines, narrows, withdraws or contradicts"),
    plain("to", "The statement it is done to"),
    plain("why", "The reason"),
    SURE,
  ]),
  tableOf({ name: "removals", is: "captures whose bytes were removed", of: "removal" }, [
    ID,
    plain("media_type", "By its content", "mediaType"),
    plain("size", "In bytes", "size", "whole"),
    plain("by", "Who removed it"),
    plain("reason", "Why"),
  ]),
  tableOf({ name: "tellings", is: "statements that several articles tell", of: "telling" }, [
    ID,
    plain("articles", "In how many articles", "articles", "whole"),
    plain("origins", "Of how many independent origins", "origins", "whole"),
  ]),
];
