import type { IncidentSummary, Stance, ValueKind } from "../archive/archive.ts";
import type { Act } from "../record/acts.ts";
import type { Event } from "../record/event.ts";

/** The words of the pages about incidents and events. */
export const incidentWords = {
  title: "Incidents",
  means: "Break-ins, attacks and campaigns, as articles tell of them. Every value names who says it; what contradicts stands side by side.",
  empty: "No incident is on record for certain.",
  none: (id: string) => `Expected the id of an incident, not \`${id}\`. Find it under Incidents.`,
  which: { label: "Which", sure: "Sure", unsure: "Not sure", any: "All" },
  notSure: "not sure that it is one incident, or that it happened so",
  review: "It is told in so many articles that a person should look whether they are one.",
  nameless: "Nobody who is named was hit",
  titleOf: ({ names, victims, actors }: Pick<IncidentSummary, "names" | "victims" | "actors">) =>
    names.length > 0
      ? names.join(", ")
      : victims.length > 0
        ? victims.join("; ")
        : actors.length > 0
          ? `Laid to ${actors.join("; ")}`
          : "Nobody who is named was hit",
  named: "Named as doers",
  counts: {
    label: "What is on record of it",
    articles: (count: number, shown: string) => `${shown} ${count === 1 ? "article" : "articles"}`,
    origins: (count: number, shown: string) => `${shown} independent ${count === 1 ? "origin" : "origins"}`,
    attributions: (count: number, shown: string) => `${shown} ${count === 1 ? "attribution" : "attributions"}`,
    denials: (count: number, shown: string) => `${shown} ${count === 1 ? "denial" : "denials"}`,
  },
  total: (count: number, shown: string) => `${shown} ${count === 1 ? "incident" : "incidents"}`,
  dwell: (min: string, max: string) => (min === max ? `${min} days` : `${min} to ${max} days`),
  unseen: "Unseen for",
  unseenWhy: "from when it is said to have begun to when it is said to have been found",
  ladder: {
    title: "Who lays it to whom",
    empty: "Nobody lays it to anybody who is named.",
    to: "lays it to",
    how: "how surely",
    noHedge: "without a hedge",
    word: "on the word of",
    basis: "stands on",
    noBasis: "not told on what it stands",
    type: "made as",
    told: "told in",
    statements: "statements",
    against: "denied by",
    maybeAgainst: "not sure that it speaks of this",
    declined: "no comment from",
    first: "first",
  },
  values: {
    title: "What is said of it",
    what: "What",
    says: "By whom",
    nobody: "stands in the article, without anybody who says it",
    doubt: {
      ask: "Not right?",
      means: "Say that it is no value of this incident: it goes from this page and from exports, and can be put back below.",
      strike: "It is no value of this",
      rejectMeans: "Or reject the whole statement that it stands on; amend it where only its words or speakers are wrong.",
      amend: "To the statement, to amend it",
    },
    struck: {
      title: "Held to be no value of it",
      by: (name: string, day: string) => `held so by ${name}, ${day}`,
    },
    itself: (name: string) => `${name} itself`,
    kinds: {
      names: "Names",
      victims: "Whom it hit",
      actors: "Who is said to have done it",
      dates: "When",
      methods: "How",
      effects: "What came of it",
      sectors: "Fields of work",
      responses: "What was done about it",
    } satisfies Record<ValueKind, string>,
    of: { start: "began", discovery: "was found", disclosure: "was made known", end: "ended" },
  },
  positions: {
    title: "Where each party stands",
    empty: "Nobody said where they stand.",
    changed: "changed",
    unnamed: "unnamed",
    waits: "not sure",
  },
  stance: {
    attributes: "attributes it",
    charges: "brings charges",
    admits: "admits it",
    confirms: "confirms it",
    denies: "denies it",
    rejects: "rejects it",
    doubts: "doubts it",
    "asks for evidence": "asks for evidence",
    "has not seen": "has not seen it",
    "leaves open": "leaves it open",
    "declines to comment": "declines to comment",
    "did not answer": "did not answer",
    condemns: "condemns it",
    "announces measures": "announces measures",
    assures: "gives an assurance",
  } satisfies Record<Stance, string>,
  articles: "Articles that tell of it",
  first: "told first",
  maybe: "May be the same incident",
  beside: {
    title: "The same incident as one of these?",
    means: "Told first near this one, or naming the same. Nothing joins them until somebody says so, which can be taken back.",
    shared: (named: string) => `both name ${named}`,
    days: (count: number, shown: string) =>
      count === 0 ? "told first on the same day" : `told first ${shown} ${count === 1 ? "day" : "days"} apart`,
  },
  events: {
    title: "Events",
    means: "Meetings, calls, visits and hearings, as articles tell of them, with what came of each.",
    empty: "No event is on record.",
    in: "in",
    kinds: {
      meeting: "Meeting",
      call: "Call",
      visit: "Visit",
      summit: "Summit",
      hearing: "Hearing",
      briefing: "Briefing",
      forum: "Forum",
      other: "Event",
    } satisfies Record<Event["kind"], string>,
    standing: { held: "took place", planned: "planned", postponed: "put off", "called-off": "called off" },
    noOutcome: "Nothing is told of what came of it.",
    toldIn: "told in",
  },
};

/** The act by whose shape a stance is drawn. */
export const ACT_OF_STANCE: Readonly<Record<Stance, Act>> = {
  attributes: "attribution",
  charges: "charge",
  admits: "admission",
  confirms: "confirmation",
  denies: "denial",
  rejects: "rejection",
  doubts: "skepticism",
  "asks for evidence": "appeal",
  "has not seen": "negative-finding",
  "leaves open": "non-denial",
  "declines to comment": "no-comment",
  "did not answer": "no-comment",
  condemns: "condemnation",
  "announces measures": "sanction",
  assures: "assurance",
};
