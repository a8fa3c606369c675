import type { ExportEntry, IncidentEntry } from "../../archive/archive.ts";
import { tableOfItems } from "./make.ts";
import type { Field, Table } from "./table.ts";

type Rung = IncidentEntry["ladder"][number] & { readonly incident: string; readonly victims: readonly string[] };

const DATASETS = "EuRepoC, DFRLab";

const FIELDS: readonly Field<Rung>[] = [
  { name: "incident", type: "text", is: "The incident's id over articles", cell: ({ incident }) => incident, says: ["incident"] },
  {
    name: "attribution_date",
    type: "text",
    is: "When it was said first, as exactly as it is known (EDTF)",
    sameAs: `${DATASETS} attribution_date`,
    cell: ({ first }) => first,
    says: ["first"],
  },
  {
    name: "attributing_actor",
    type: "text",
    is: "Who says that whom it was",
    sameAs: "EuRepoC attributing_actor, DFRLab source",
    cell: ({ attributor }) => attributor.name,
    says: [],
  },
  {
    name: "attributing_actor_named",
    type: "yes-no",
    is: "Whether they are named",
    cell: ({ attributor }) => attributor.named,
    says: [],
  },
  {
    name: "attributing_country",
    type: "text",
    is: "The state that they are of, where that is told, in small letters",
    sameAs: "EuRepoC attributing_country, DFRLab source_nation",
    cell: ({ attributor }) => stateIn(attributor.side),
    says: ["attributor"],
  },
  {
    name: "initiator_name",
    type: "text",
    is: "Who it is said to be",
    sameAs: "EuRepoC initiator_name, DFRLab disinformant",
    cell: ({ actor }) => actor.name,
    says: [],
  },
  {
    name: "initiator_country",
    type: "text",
    is: "The state that these are said to be, or to be of, in small letters",
    sameAs: "EuRepoC initiator_country, DFRLab disinformant_nation",
    cell: ({ actor }) => stateIn(actor.side),
    says: ["actor"],
  },
  {
    name: "receiver_name",
    type: "text",
    is: "Whom it hit, as the first telling has it",
    sameAs: "EuRepoC receiver_name",
    cell: ({ victims }) => victims,
    says: ["victims"],
  },
  {
    name: "attribution_basis",
    type: "text",
    is: "What it stands on, in EuRepoC's words; empty where the articles do not tell enough",
    sameAs: "EuRepoC attribution_basis",
    cell: ({ basis }) => basis,
    says: ["basis"],
  },
  {
    name: "attribution_type",
    type: "text",
    is: "In which form it was made, in EuRepoC's words",
    sameAs: "EuRepoC attribution_type",
    cell: ({ type }) => type,
    says: ["type"],
  },
  {
    name: "hedge",
    type: "text",
    is: "How likely it is said to be, by the bands of ICD 203",
    cell: ({ hedge }) => hedge?.band ?? null,
    says: [],
  },
  { name: "hedge_words", type: "text", is: "The words of that", cell: ({ hedge }) => hedge?.words ?? null, says: ["hedge"] },
  { name: "chain", type: "text", is: "On whose word: from the outlet to the speaker", cell: ({ chain }) => chain, says: ["chain"] },
  { name: "statements", type: "text", is: "The statements that say so", cell: ({ statements }) => statements, says: ["statements"] },
  { name: "articles", type: "whole", is: "In how many articles", cell: ({ told }) => told.articles, says: [] },
  { name: "origins", type: "whole", is: "Of how many independent origins", cell: ({ told }) => told.origins, says: [] },
  {
    name: "denied_by",
    type: "text",
    is: "Who of the actor's side denies it",
    cell: ({ denials }) => [...new Set(denials.map(({ name }) => name))],
    says: [],
  },
  {
    name: "denials",
    type: "text",
    is: "The statements that deny it",
    cell: ({ denials }) => denials.map(({ statement }) => statement),
    says: [],
  },
  {
    name: "declined",
    type: "text",
    is: "The statements in which the actor's side declined to comment",
    cell: ({ declined }) => declined.map(({ statement }) => statement),
    says: [],
  },
];

/** The state of a side, `state Varenia`; null for sides of another kind. */
function stateIn(side: string | null): string | null {
  return side?.startsWith("state ") ? side.slice("state ".length) : null;
}

/** Who lays an incident over articles to whom: a row for each, with what stands against it. It says what was said, never who did it. */
export const ATTRIBUTIONS: Table = tableOfItems<Rung>(
  { name: "attributions", is: "who says that whom it was, on what basis, with what stands against it", of: "incident-telling" },
  (entry: ExportEntry) => {
    const { id, ladder, victims } = entry as unknown as IncidentEntry;
    return ladder.map((rung) => ({ ...rung, incident: id, victims }));
  },
  FIELDS,
);
