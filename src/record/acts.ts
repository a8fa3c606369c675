import { z } from "zod";

/** The five families of acts: they share a colour and a shape wherever they are drawn. */
export const FAMILIES = ["binding", "charging", "refusing", "finding", "withholding"] as const;
export type ActFamily = (typeof FAMILIES)[number];

/**
 * The codebook of statement acts, in order of precedence: where two fit, the one further up wins.
 * Judge the words and the construction, never who speaks.
 */
export const ACTS = {
  "no-comment": { family: "withholding", is: "refuses or fails to answer; silence reported as such" },
  "non-denial": { family: "withholding", is: "leaves open what was put to them" },
  "negative-finding": { family: "finding", is: "says that something has not been seen or found, as of now" },
  denial: { family: "refusing", is: "says that an allegation against oneself or one's own is untrue" },
  rejection: { family: "refusing", is: "refuses an offer, demand, proposal or process" },
  skepticism: { family: "refusing", is: "doubts another's words, evidence, control or sincerity" },
  admission: { family: "finding", is: "owns up to an act" },
  assurance: { family: "binding", is: "commits oneself or one's own to do or refrain" },
  agreement: { family: "binding", is: "a joint commitment, concluded or under negotiation" },
  sanction: { family: "charging", is: "imposes a measure" },
  charge: { family: "charging", is: "accuses in law" },
  threat: { family: "charging", is: "announces harm if something is or is not done" },
  demand: { family: "charging", is: "requires" },
  appeal: { family: "withholding", is: "asks, calls for, offers cooperation or talks" },
  attribution: { family: "charging", is: "says who did a particular incident" },
  accusation: { family: "charging", is: "says that someone does wrong, no particular incident, or plays victim" },
  condemnation: { family: "charging", is: "calls an act wrong" },
  warning: { family: "finding", is: "says that harm may come" },
  confirmation: { family: "finding", is: "says that what was reported is so" },
  disclosure: { family: "finding", is: "makes known a fact not known before, often unnamed" },
  announcement: { family: "binding", is: "makes known one's own plan, measure or visit" },
  assessment: { family: "finding", is: "a judgement of likelihood, capability or intent, with or without hedge" },
  support: { family: "binding", is: "endorses, praises, backs" },
  explanation: { family: "withholding", is: "gives a reason, describes how" },
  opinion: { family: "withholding", is: "values, without judging likelihood" },
  claim: { family: "withholding", is: "asserts anything else" },
} as const satisfies Record<string, { family: ActFamily; is: string }>;

export type Act = keyof typeof ACTS;
export const ACT_NAMES = Object.keys(ACTS) as [Act, ...Act[]];

/** What a statement does. */
export const Act = z.enum(ACT_NAMES).meta({ id: "Act" });

/** Where an act stands in the codebook; the smaller wins. */
export function precedence(act: Act): number {
  return ACT_NAMES.indexOf(act);
}
