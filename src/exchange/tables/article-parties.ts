import type { ExportEntry } from "../../archive/archive.ts";
import type { Party } from "../../record/party.ts";
import { tableOfItems } from "./make.ts";
import type { Field, Table } from "./table.ts";

/** A party as an article has it, with the article. */
type InArticle = Party & { readonly article: string; readonly party: string | null };

const FIELDS: readonly Field<InArticle>[] = [
  { name: "article", type: "text", is: "The article's SHA-256", cell: ({ article }) => article, says: ["article"] },
  {
    name: "id",
    type: "text",
    is: "The id inside this article, as other tables have it beside an article's entry",
    cell: ({ id }) => id,
    says: ["id"],
  },
  { name: "name", type: "text", is: "What the article calls it", cell: ({ name }) => name, says: ["name"] },
  {
    name: "kind",
    type: "text",
    is: "person, organization, state, group, threat-group or document",
    cell: ({ kind }) => kind,
    says: ["kind"],
  },
  { name: "named", type: "yes-no", is: "Whether it is named", cell: ({ named }) => named, says: ["named"] },
  { name: "country", type: "text", is: "ISO 3166-1 alpha-3", cell: ({ country }) => country, says: ["country"] },
  { name: "roles", type: "text", is: "The roles that it is named in", cell: ({ roles }) => roles.map(({ text }) => text), says: ["roles"] },
  {
    name: "party",
    type: "text",
    is: "The id of its page in `parties`; empty where it has none",
    cell: ({ party }) => party,
    says: ["party"],
  },
];

function partiesOf(entry: ExportEntry): InArticle[] {
  return (entry.parties as readonly InArticle[]).map((party) => ({ ...party, article: entry.id }));
}

/** A party of an article a row: what the ids are that hold inside one article only. */
export const ARTICLE_PARTIES: Table = tableOfItems<InArticle>(
  { name: "article-parties", is: "who is in an article, by the ids that hold inside it", of: "article" },
  partiesOf,
  FIELDS,
);
