import type { Act } from "../../record/acts.ts";

/** Who attributes, as far as the article and the tables tell. */
export interface Attributor {
  /** Whose side it is (`sideOf`); null where that is not told. */
  readonly side: string | null;
  readonly named: boolean;
  /** What tables, or its words, say that it is: "news", "security-company", "international", "court" …; null where they do not. */
  readonly institution: string | null;
  readonly name: string;
  /** The article's words for who says it: "cybersecurity firm Halden". */
  readonly words: string;
  /** The outlet itself, in its own voice. */
  readonly outlet: boolean;
}

/** What an attribution stands on, in EuRepoC's words; null where the article does not tell enough to say. */
export const BASES = [
  "Attacker confirms",
  "IT-security community attributes attacker",
  "Attribution by receiver government/state entity",
  "Receiver attributes attacker",
  "Attribution by third-party",
  "Media-based attribution",
  "Attribution by EU institution/agency",
  "Attribution by international organization",
] as const;
export type Basis = (typeof BASES)[number];

/** In which form it was made, in EuRepoC's words. */
export type AttributionType =
  | "Direct statement in media report / self-attribution via social media"
  | "Technical report"
  | "Anonymous statement in media report"
  | "Media report (no further source)"
  | "Political statement/report"
  | "Domestic legal action"
  | "Political statement/report and indictment/sanctions"
  | "Attribution given, type unclear";

const EU = /\b(?:european union|european (?:commission|council|parliament)|eu|enisa|europol)\b/i;
/** Names of those who study attacks, where tables do not know them: "Halden Security", "the Amber Threat Lab". */
const RESEARCH = /\b(?:security|cyber\w*|threat|labs?|intelligence (?:firm|company)|researchers?|analysts?)\b/i;

/** What an article calls those who study attacks, where their name does not say it. */
const CALLED_RESEARCH =
  /\b(?:security|cyber-?security|cyber|threat[- ]intelligence)[ -](?:firm|compan(?:y|ies)|vendor|lab(?:s|oratory)?|researchers?|specialists?|analysts?)\b/i;

/** Institutions that are a state's own, whether or not it is told of which. */
const OF_STATE = /^(?:government|ministry|embassy|legislature|court|intelligence|police|military|cyber-agency|regulator|election-body)$/;

/** Whom an incident hit, over all its articles. */
export interface Hit {
  readonly sides: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whether of somebody who was hit it is not told of which state he is. */
  readonly untold: boolean;
}

/** What an attribution stands on: who makes it, beside whom it hit and to whom it is laid. A state is a third party only where it is told that nobody who was hit is of it. */
export function attributionBasis(who: Attributor, actor: { readonly side: string | null }, victims: Hit): Basis | null {
  if (who.outlet || /^news/.test(who.institution ?? "")) return "Media-based attribution";
  if (who.side !== null && who.side === actor.side) return "Attacker confirms";
  if (EU.test(who.name)) return "Attribution by EU institution/agency";
  if (who.institution === "international") return "Attribution by international organization";
  if (victims.names.has(who.name.toLowerCase()))
    return who.side?.startsWith("state ") ? "Attribution by receiver government/state entity" : "Receiver attributes attacker";
  if (who.side?.startsWith("state ")) {
    if (victims.sides.has(who.side)) return "Attribution by receiver government/state entity";
    return victims.untold ? null : "Attribution by third-party";
  }
  if (OF_STATE.test(who.institution ?? "")) return null;
  const researches =
    /^(?:security-company|company)$/.test(who.institution ?? "") || RESEARCH.test(who.name) || CALLED_RESEARCH.test(who.words);
  return researches ? "IT-security community attributes attacker" : null;
}

/** In which form an attribution was made, by its act, its channel and who makes it. */
export function attributionType(who: Attributor, basis: Basis | null, act: Act | null, channel: string | null): AttributionType {
  if (act === "charge") return "Domestic legal action";
  if (act === "sanction") return "Political statement/report and indictment/sanctions";
  if (basis === "Media-based attribution") return "Media report (no further source)";
  if (!who.named && who.institution === null) return "Anonymous statement in media report";
  if (basis === "Attacker confirms") return "Direct statement in media report / self-attribution via social media";
  if (basis === "IT-security community attributes attacker")
    return /^(?:report|document|published-work)$/.test(channel ?? "") ? "Technical report" : "Attribution given, type unclear";
  return who.side?.startsWith("state ") ||
    OF_STATE.test(who.institution ?? "") ||
    basis === "Attribution by EU institution/agency" ||
    basis === "Attribution by international organization"
    ? "Political statement/report"
    : "Attribution given, type unclear";
}
