import type { Act } from "../../record/acts.ts";
import { areNear, DEED_NAMES, matterOf, THING_NAMES, thingsMeet } from "../matter/index.ts";
import type { Bound, Claim } from "./claim.ts";
import { BLAMING, laidTo } from "./claim-matter.ts";

/** Acts that say of a deed that it was done, was not, or may be; silence about it among them. Promises, wishes and values say nothing of that. */
export const CLAIMING: ReadonlySet<Act> = new Set<Act>([
  ...(["no-comment", "non-denial", "negative-finding", "denial", "rejection", "skepticism", "admission", "sanction", "charge"] as const),
  ...([
    "attribution",
    "accusation",
    "condemnation",
    "warning",
    "confirmation",
    "disclosure",
    "announcement",
    "assessment",
    "claim",
  ] as const),
]);

/** Stands in a key for a doer who is not told. */
const UNTOLD = "?";

/** Acts by which somebody is said to have done something, or not: what one who is bound is said to do, whatever it is. */
const LAYING: ReadonlySet<Act> = new Set<Act>([
  ...(["denial", "admission", "sanction", "charge", "attribution", "accusation", "condemnation", "warning"] as const),
  ...(["confirmation", "disclosure", "no-comment", "non-denial", "negative-finding"] as const),
]);

/** The most keys of one statement, and of one commitment. */
const MOST = { claim: 32, bound: 96 };

/** What a claim is found by: who does it, with what it is about, and by itself. None where nothing of that is told. */
export function claimKeys(claim: Claim): string[] {
  const { act, actors, behind, speakers, targets, words } = claim;
  const { deeds, things } = matterOf(words);
  const about: string[] = [...things.keys(), ...deeds.keys()];
  const silent = act === "no-comment" || act === "non-denial" || act === "negative-finding" || act === "skepticism";
  const sides = [...new Set([...actors, ...behind, ...(silent ? [...speakers, ...targets] : [])])];
  if (sides.length === 0 && (!LAYING.has(act) || (deeds.size === 0 && act !== "negative-finding" && act !== "no-comment"))) return [];
  if (sides.length === 0) return about.map((kind) => `${UNTOLD} | ${kind}`).slice(0, MOST.claim);
  const whole = LAYING.has(act) && (deeds.size > 0 || act === "denial" || act === "no-comment");
  // Who is blamed is said to have done something, whatever the words for it.
  const laid = laidTo(claim);
  const blamed = (side: string) => laid.includes(side) || (BLAMING.has(act) && actors.includes(side));
  return sides
    .flatMap((side) => [...(whole || blamed(side) ? [side] : []), ...about.map((kind) => `${side} | ${kind}`)])
    .slice(0, MOST.claim);
}

/** Acts by which a side binds itself, owns up, denies or leaves open: what stands on its page. */
const OWN: ReadonlySet<Act> = new Set<Act>([
  ...(["denial", "admission", "assurance", "agreement", "rejection", "no-comment", "non-denial", "negative-finding"] as const),
]);

/** What a statement is found by that a side makes of itself. */
export function spokenKeys({ act, speakers, untold = [], actors }: Pick<Claim, "act" | "speakers" | "untold" | "actors">): string[] {
  // Who tells what was done to him, or what others did, owns up to nothing.
  const owns = act !== "admission" || speakers.length === 0 || speakers.some((side) => actors.includes(side));
  return OWN.has(act) && owns ? [...speakers.map(spokenBy), ...untold.map(spokenUntold)].slice(0, MOST.claim) : [];
}

/** The key of what somebody says of whom the article does not tell whose side he is, by his own key over articles. */
export function spokenUntold(party: string): string {
  return `by ? ${party}`;
}

/** The key of what a side says of itself. */
export function spokenBy(side: string): string {
  return `by ${side}`;
}

/** Under which keys claims lie that a commitment may speak of: about the same or what is near to it, by one who is bound or nobody told. `near` first, then all that those bound are said to do. */
export function keysInScope({ by, to, words, polarity }: Pick<Bound, "by" | "to" | "words" | "polarity">): {
  near: string[];
  all: string[];
} {
  const { deeds, things } = matterOf(words);
  const about = [
    ...THING_NAMES.filter((thing) => [...things.keys()].some((one) => thingsMeet(one, thing) !== null)),
    ...(things.size > 0 ? [] : DEED_NAMES.filter((deed) => deeds.has(deed) || [...deeds.keys()].some((one) => areNear(one, deed)))),
  ];
  const near = [...by, UNTOLD, ...to].flatMap((side) => about.map((kind) => `${side} | ${kind}`));
  return { near: near.slice(0, MOST.bound), all: polarity === "refrain" ? [...by] : [] };
}
