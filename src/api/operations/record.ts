import { z } from "zod";
import { PartyKind } from "../../record/party.ts";
import { Changes } from "../answers/change.ts";
import { CommitmentEntry, CommitmentList, SideEntry, SideList } from "../answers/commitment.ts";
import { EventList, IncidentEntry, IncidentList } from "../answers/incident.ts";
import { PartyDossier, PartyList } from "../answers/party.ts";
import { PositionTable } from "../answers/position.ts";
import { UnansweredList, UnnamedList } from "../answers/unanswered.ts";
import type { Operation } from "../operation.ts";
import { filters, Paging, paging, period, Search, Standing } from "./ask.ts";

const Parties = z.object({
  words: z.string().optional().describe("Words of the name"),
  kind: PartyKind.optional(),
  ...paging,
});

const { act: _, ...terms } = filters;

/** A question to which parties take positions. */
const Question = z.object({
  ...terms,
  commitment: z.string().optional().describe("A commitment's id: what lies in its scope, or arguably"),
  by: z
    .enum(["party", "side"])
    .optional()
    .describe("A row for each party (the default), or for each side: a state with all who speak for it"),
});

/** What is put together over articles: parties, commitments, sides, incidents, events. */
export const recordOperations = {
  "GET /changes": {
    is: "Read what was denied, attributed and assured since a day, and who took another position; a month before the newest day where none is asked for",
    ...{ tag: "Positions", scope: "read", query: z.object({ since: filters.since }), answer: Changes, codes: [] },
  },
  "GET /positions": {
    is: "Read where parties stand to a question, by what it is about and over time",
    ...{ tag: "Positions", scope: "read", query: Question, answer: PositionTable, codes: ["not-found"] },
  },
  "GET /parties": {
    is: "List who speaks, those who say most first",
    ...{ tag: "Parties", scope: "read", query: Parties, answer: PartyList, codes: [] },
  },
  "GET /parties/{id}": {
    is: "Read a party: its names, its roles with their days, what it said",
    ...{
      tag: "Parties",
      scope: "read",
      query: z.object({ standing: Standing.shape.standing }),
      answer: PartyDossier,
      codes: ["not-found"],
    },
  },
  "GET /sides": { is: "List the states that speak or are spoken of", tag: "Parties", scope: "read", answer: SideList, codes: [] },
  "GET /sides/{name}": {
    is: "Read what a state's officials assured, denied and left open, and what was laid to it",
    ...{ tag: "Parties", scope: "read", answer: SideEntry, codes: ["not-found"] },
  },
  "GET /commitments": {
    is: "List commitments, those given last first",
    ...{ tag: "Commitments", scope: "read", query: Standing.extend({ party: filters.party }), answer: CommitmentList, codes: [] },
  },
  "GET /commitments/{id}": {
    is: "Read a commitment: its history, and what was said since in its scope",
    ...{ tag: "Commitments", scope: "read", answer: CommitmentEntry, codes: ["not-found"] },
  },
  "GET /incidents": {
    is: "List incidents, newest first",
    ...{ tag: "Incidents", scope: "read", query: Standing.extend(period), answer: IncidentList, codes: [] },
  },
  "GET /incidents/{id}": {
    is: "Read an incident: what is said of it and by whom, who lays it to whom, where parties stand",
    ...{ tag: "Incidents", scope: "read", answer: IncidentEntry, codes: ["not-found"] },
  },
  "GET /unanswered": {
    is: "List what was laid to somebody or asked, and has not been answered",
    ...{
      tag: "Statements",
      scope: "read",
      query: z.object({ state: filters.state, standing: filters.standing, ...paging }),
      answer: UnansweredList,
      codes: [],
    },
  },
  "GET /unnamed": {
    is: "List what rests on unnamed sources only: attributions of incidents, and statements",
    ...{ tag: "Statements", scope: "read", query: Search, answer: UnnamedList, codes: [] },
  },
  "GET /events": { is: "List meetings, calls and visits", tag: "Incidents", scope: "read", query: Paging, answer: EventList, codes: [] },
} as const satisfies Readonly<Record<string, Operation>>;
