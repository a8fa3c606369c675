import type { StatementEntry } from "../../archive/archive.ts";
import type { Act, ActFamily } from "../../record/acts.ts";
import type { Basis } from "../../record/basis.ts";
import type { PartyKind } from "../../record/party.ts";
import type { Part } from "../reader/segments.ts";

const BASES = {
  explicit: "said in so many words",
  resolved: "worked out from the words around",
  inferred: "guessed",
  given: "given by a person",
} satisfies Record<Basis, string>;

/** What the word lists of the record are called on the pages. */
export const vocabulary = {
  topic: (topic: string) => topic.replaceAll("-", " "),
  act: (act: Act) => (act === "negative-finding" ? "not seen so far" : act === "no-comment" ? "no comment" : act),
  family: {
    binding: "Assures and agrees",
    charging: "Accuses and acts",
    refusing: "Denies and rejects",
    finding: "Finds and discloses",
    withholding: "Withholds, and the rest",
  } satisfies Record<ActFamily, string>,
  form: { direct: "in quotation marks", indirect: "reported", mixed: "partly quoted" },
  kind: {
    person: "person",
    organization: "organisation",
    state: "state",
    group: "group",
    "threat-group": "threat group",
    document: "document",
  } satisfies Record<PartyKind, string>,
  part: { source: "source", cue: "cue", content: "content", sourcing: "sourcing" } satisfies Record<Part, string>,
  standing: { sure: "sure", unsure: "waits for review", any: "both" },
  basis: BASES,
  sure: ({ sure, basis, decided }: Pick<StatementEntry, "sure" | "basis" | "decided">) => {
    const how = BASES[basis];
    if (decided?.kind === "rejected") return `Before it was rejected: ${sure ? "sure" : "not sure"}, ${how}.`;
    if (decided) return `Sure, since a person decided; ${how}.`;
    return sure ? `Sure: ${how}.` : `Not sure, and waits for review; ${how}.`;
  },
  decided: (kind: NonNullable<StatementEntry["decided"]>["kind"], by: string, day: string) => `${kind} by ${by} on ${day}`,
  rejectedMeans: "It is left out of lists, counts and the export; the decision can be undone below.",
} as const;
