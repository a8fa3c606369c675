import { areNear, type Deed, type Matter, matterOf, possibleIn, type Thing, thingsMeet } from "../matter/index.ts";
import type { Bound, Claim } from "./claim.ts";
import { against, meets, near, open, type Point } from "./points.ts";
import { elsewherePoints, namedPoints, wordPoints } from "./scope-words.ts";
import { stemsIn } from "./stems.ts";

/** Things that a promise turns on wherever it names them: without them something else is spoken of, or less. */
const TURNS_ON: ReadonlySet<Thing> = new Set<Thing>(["commercial secrets", "vote", "mail", "health"]);

/** What is done, and to what: by the kinds that the words are of, else by the words themselves. */
export function matterPoints(bound: Bound, claim: Claim, promised: Matter, told: Matter): Point[] {
  const left = leftOut(bound, promised, told);
  if (left) return [left];
  const held = [...conditionPoints(bound), ...maybeLeftOut(bound, claim)];
  if (told.deeds.size + told.things.size === 0) return [...held, ...wordPoints(bound, claim)];
  const points = [
    ...(promised.things.size > 0 ? thingPoints(promised, told) : namedPoints(bound, claim, promised)),
    ...deedPoints(claim, promised, told),
    ...votePoints(promised, told),
  ];
  if (promised.things.size > 0 && told.things.size === 0 && !points.some(({ is }) => is === "meets" || is === "against"))
    points.push(...elsewherePoints(bound, claim, told));
  if (promised.deeds.size + promised.things.size === 0) points.push(...wordPoints(bound, claim));
  points.unshift(...held);
  const possible = claim.act === "denial" || bound.polarity === "do" ? null : possibleIn(claim.words);
  if (possible !== null) points.push(near("claim", possible, "said to be possible or readied, not done"));
  return points;
}

/** What the commitment leaves out in so many words, where nothing that it covers is spoken of. */
function leftOut({ exclusions }: Bound, promised: Matter, told: Matter): Point | null {
  if ([...promised.things.keys()].some((thing) => [...told.things.keys()].some((other) => thingsMeet(other, thing) !== null))) return null;
  for (const words of exclusions.flatMap((all) => all.split(/\s*(?:,|\bor\b|\band\b|\bnor\b)\s*/))) {
    const { deeds, things } = matterOf(words);
    // "Commercial hacking" leaves out what is commercial, and no other hacking.
    const meant =
      things.size > 0 ? [...things.keys()].some((thing) => told.things.has(thing)) : [...deeds.keys()].some((deed) => told.deeds.has(deed));
    if (meant) return against("commitment", words, "what it leaves out");
  }
  return null;
}

/** What holds only under a condition may not hold when it was said. */
function conditionPoints({ words }: Bound): Point[] {
  const condition = /\b(?:unless|except|as long as|so long as|provided that|on condition that|only if)\b/i.exec(words);
  return condition ? [near("commitment", condition[0], "it holds under a condition")] : [];
}

/** What the commitment leaves out in words of no kind that is known, where what was said has one of them. */
function maybeLeftOut({ exclusions }: Bound, claim: Claim): Point[] {
  const told = stemsIn(claim.words);
  return exclusions.flatMap((words) => {
    const { deeds, things } = matterOf(words);
    const shared = deeds.size + things.size > 0 ? undefined : [...stemsIn(words)].find(([stem]) => told.has(stem));
    return shared ? [near("commitment", words, "it may be what it leaves out")] : [];
  });
}

function thingPoints({ things: promised }: Matter, { things: told }: Matter): Point[] {
  if (promised.size === 0) return [];
  const isMet = (thing: Thing) => [...told.keys()].some((other) => thingsMeet(other, thing) !== null);
  const turning = [...promised].filter(([thing]) => TURNS_ON.has(thing));
  // "Election offices or hospitals": of several one is enough; what is commercial is no list, but a limit.
  const missing = turning.filter(
    ([thing]) => !isMet(thing) && (thing === "commercial secrets" || !turning.some(([other]) => isMet(other))),
  );
  const pairs = [...told].flatMap(([other, words]) => [...promised.keys()].map((thing) => ({ words, how: thingsMeet(other, thing) })));
  const best = pairs.find(({ how }) => how === "same" || how === "narrower") ?? pairs.find(({ how }) => how !== null);
  const [[thing, named] = ["", ""]] = promised;
  if (!best) {
    const [first] = told;
    return [first ? against("claim", first[1], `about ${first[0]}, not ${thing}`) : open("commitment", named, `${thing}: not spoken of`)];
  }
  const lacking = missing.map(([lacked, words]) => open("commitment", words, `${lacked}: not spoken of`));
  return [
    best.how === "wider"
      ? near("claim", best.words, "more than the commitment speaks of")
      : meets("claim", best.words, "what it speaks of"),
    ...lacking,
  ];
}

/** Of these things a deed that is near another is that deed: who breaks into mail reads it; commercial hacking, commercial espionage and the theft of trade secrets are one. */
const ONE_DEED: readonly Thing[] = ["commercial secrets", "mail"];

function deedPoints({ act }: Claim, { deeds: promised, things: of }: Matter, { deeds: told, things }: Matter): Point[] {
  if (promised.size === 0) return [];
  const same = [...told].find(([deed]) => promised.has(deed));
  if (same) return [meets("claim", same[1], `${same[0]}, as the commitment says`)];
  const [[deed] = [""]] = promised;
  const close = [...told].find(([other]) => [...promised.keys()].some((one: Deed) => areNear(one, other)));
  const thing = ONE_DEED.find((one) => of.has(one) && things.has(one));
  if (close && thing) return [meets("claim", close[1], `${close[0]} of ${thing}`)];
  if (close) return [near("claim", close[1], `${close[0]}, which is not quite ${deed}`)];
  const [first] = told;
  if (first) return [against("claim", first[1], `${first[0]}, not ${deed}`)];
  // Who denies all that concerns a thing denies each deed; who says that something was done to it must say what.
  return act === "denial" || act === "no-comment" ? [] : [open("commitment", promised.get(deed as Deed)!, "what was done is not told")];
}

function votePoints({ votes: promised }: Matter, { votes: told }: Matter): Point[] {
  const [first] = told;
  if (promised.size === 0 || !first || [...told.keys()].some((vote) => promised.has(vote))) return [];
  return [against("claim", first[1], "another vote")];
}
