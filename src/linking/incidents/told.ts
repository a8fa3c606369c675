import type { Incident } from "../../record/incident.ts";

/** Somebody whom one article names with an incident: the words, and what they lead to over articles. */
export interface Named {
  readonly words: string;
  /** The key of the party over articles; null where the words name nobody in particular ("three ministries"). */
  readonly key: string | null;
  /** Whose side it is (`sideOf`); null where that is not told. */
  readonly side: string | null;
  /** Whether it is a state itself: "the government", of which much is hit at any time. */
  readonly state: boolean;
  readonly person: boolean;
  /** Whether it is a threat group. */
  readonly group: boolean;
}

/** A time that is told of an incident, as days; null where it is not known how early or how late. */
export interface When {
  readonly of: Incident["dates"][number]["of"];
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** An incident as one article tells it. */
export interface ToldIncident {
  readonly id: string;
  /** Its id in the findings of its article. */
  readonly local: string;
  /** The first day on which the article may have been published; empty where that is not known. */
  readonly day: string;
  readonly sure: boolean;
  /** The names that it is given itself: "Operation Amber Tide". */
  readonly names: readonly string[];
  readonly victims: readonly Named[];
  readonly actors: readonly Named[];
  readonly methods: readonly string[];
  readonly dates: readonly When[];
}
