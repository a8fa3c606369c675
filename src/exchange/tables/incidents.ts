import type { ExportEntry } from "../../archive/archive.ts";
import type { Incident } from "../../record/incident.ts";
import { tableOfItems } from "./make.ts";
import type { Field, Table } from "./table.ts";

/** A value that is said of an incident, beside whose incident it is. */
interface SaidOfIncident {
  readonly incident: string;
  readonly of: string;
  readonly text: string;
  readonly by: string | null;
  readonly statement: string | null;
  readonly span: readonly [number, number];
  readonly date?: { readonly edtf: string };
  readonly sure: boolean;
}

const KINDS = [
  "names",
  "actors",
  "victims",
  "sectors",
  "methods",
  "dates",
  "effects",
  "responses",
] as const satisfies readonly (keyof Incident)[];

/** The columns of EuRepoC's table that hold such a value. */
const SAME: Readonly<Record<string, string>> = {
  names: "name",
  actors: "initiator_name",
  victims: "receiver_name",
  methods: "incident_type",
  start: "start_date",
  end: "end_date",
};

const FIELDS: readonly Field<SaidOfIncident>[] = [
  { name: "incident", type: "text", is: "The incident's id", cell: ({ incident }) => incident, says: ["incident"] },
  {
    name: "value_of",
    type: "text",
    is: "What it is: names, actors, victims, …; of dates: start, discovery, disclosure, end",
    cell: ({ of }) => of,
    says: ["of"],
  },
  {
    name: "eurepoc_column",
    type: "text",
    is: "The column of EuRepoC's table that holds such a value",
    cell: ({ of }) => SAME[of] ?? null,
    says: [],
  },
  { name: "value", type: "text", is: "The words as they stand", cell: ({ text }) => text, says: ["text"] },
  { name: "date", type: "text", is: "Of dates: which (EDTF)", cell: ({ date }) => date?.edtf ?? null, says: [] },
  {
    name: "attributing_actor",
    type: "text",
    is: "The article's party that says so, by its id in `article-parties`; `article`: the reporter; empty: the article does not say who",
    sameAs: "EuRepoC attributing_actor",
    cell: ({ by }) => by,
    says: ["by"],
  },
  { name: "statement", type: "text", is: "The statement that says so", cell: ({ statement }) => statement, says: ["statement"] },
  {
    name: "span",
    type: "text",
    is: "Where the words stand: UTF-16 code units, end exclusive",
    cell: ({ span }) => span.join("-"),
    says: ["span"],
  },
  { name: "sure", type: "yes-no", is: "Whether the program is sure of the incident", cell: ({ sure }) => sure, says: ["sure"] },
];

function saidOf(entry: ExportEntry): SaidOfIncident[] {
  const { id, sure } = entry as unknown as Incident;
  return KINDS.flatMap((kind) =>
    (entry as unknown as Incident)[kind].map((value) => ({
      ...{ ...value, incident: id, sure },
      of: "of" in value ? value.of : kind,
    })),
  );
}

/** A value a row, so that values which contradict each other stand side by side, each with who says so. */
export const INCIDENTS: Table = tableOfItems<SaidOfIncident>(
  { name: "incidents", is: "what is said of incidents: a row a value, with who says so", of: "incident" },
  saidOf,
  FIELDS,
);
