import type { PartyEntry } from "../../archive/archive.ts";
import { tableOf } from "./make.ts";
import type { Field, Table } from "./table.ts";

const FIELDS: readonly Field<PartyEntry>[] = [
  { name: "id", type: "text", is: "The id of its page", cell: ({ id }) => id, says: ["id"] },
  { name: "name", type: "text", is: "What articles call it most often", cell: ({ name }) => name, says: ["name"] },
  {
    name: "kind",
    type: "text",
    is: "person, organization, state, group, threat-group or document",
    cell: ({ kind }) => kind,
    says: ["kind"],
  },
  { name: "country", type: "text", is: "ISO 3166-1 alpha-3", cell: ({ country }) => country, says: ["country"] },
  { name: "names", type: "text", is: "All that articles call it, as asserted there", cell: ({ names }) => names, says: ["names"] },
  { name: "roles", type: "text", is: "The roles that articles name it in", cell: ({ roles }) => roles, says: ["roles"] },
  { name: "articles", type: "whole", is: "How many articles it is in", cell: ({ articles }) => articles, says: ["articles"] },
  {
    name: "statements",
    type: "whole",
    is: "How many sure statements it made, in every article that tells them",
    cell: ({ statements }) => statements,
    says: ["statements"],
  },
  {
    name: "tellings",
    type: "whole",
    is: "The same, what several articles tell counted once",
    cell: ({ tellings }) => tellings,
    says: ["tellings"],
  },
  { name: "why", type: "text", is: "Why mentions in several articles are held to be one", cell: ({ why }) => why, says: ["why"] },
];

/** A party with a page a row; people without a public role have none. */
export const PARTIES: Table = tableOf<PartyEntry>(
  { name: "parties", is: "who is on record: states, institutions, groups, officials", of: "party" },
  FIELDS,
);
