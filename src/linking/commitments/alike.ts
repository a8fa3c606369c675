import { daysBetween } from "../days.ts";
import { areNear, type Matter, matterOf, thingsMeet } from "../matter/index.ts";
import type { Alike, Likeness } from "../node.ts";
import type { CommitmentSketch } from "./sketch.ts";
import { stemsIn } from "./stems.ts";

/** How many days apart a promise that names no year may be told again and surely be the one that does: votes come round. */
const YEARLESS = 400;

/** How much of the shorter one's words both must have, in percent, and how many at least, where their kinds do not say. */
const SHARED = { share: 60, stems: 3 };

/**
 * Whether two articles tell of one commitment: given by the same side, to do or not to do the same, to the same where both say to whom, about the same year. A denial that
 * it was given is never the same as its telling: it is shown beside it.
 */
export const commitmentsAlike: Alike<CommitmentSketch> = (one, other) => {
  if (!meet(one.by, other.by) || one.polarity !== other.polarity) return null;
  if (one.to.length > 0 && other.to.length > 0 && !meet(one.to, other.to)) return null;
  const [here, there] = [matterOf(one.words), matterOf(other.words)];
  if (here.years.length > 0 && there.years.length > 0 && !here.years.some((year) => there.years.includes(year))) return null;
  if (here.votes.size > 0 && there.votes.size > 0 && ![...here.votes.keys()].some((vote) => there.votes.has(vote))) return null;
  // Whom one of them only speaks to is bound by the other: a pact and a promise, one only where they bind to the same.
  if ((crosses(one, other) || crosses(other, one)) && !(sameKinds(here.deeds, there.deeds) && sameKinds(here.things, there.things)))
    return null;
  const about = aboutOf(one, other, here, there);
  if (!about) return null;
  if ((one.given === "denied") !== (other.given === "denied"))
    return { how: "denied", why: `said not to have been given; ${about.why}`, sure: false };
  return { ...about, sure: about.sure && sameTime(one, other, here, there) };
};

function aboutOf(one: CommitmentSketch, other: CommitmentSketch, here: Matter, there: Matter): Likeness | null {
  const things = shared(here.things, there.things, (a, b) => thingsMeet(a, b) === "same");
  const deeds = shared(here.deeds, there.deeds, (a, b) => a === b);
  const bare = here.things.size + there.things.size === 0;
  if (deeds && (things || bare) && here.deeds.size + here.things.size > 0)
    return {
      how: "same matter",
      why: `by the same side: ${[deeds, things].filter((words) => words !== null).join(", ")}`,
      sure: !bare || sharesStems(one, other),
    };
  // Who stays out of a vote altogether promises of it all that another telling names.
  if (things && one.polarity === "refrain" && (here.deeds.size === 0 || there.deeds.size === 0))
    return { how: "same matter", why: `by the same side, about ${things}`, sure: true };
  if (things && shared(here.deeds, there.deeds, areNear))
    return { how: "near matter", why: `by the same side, about ${things}`, sure: false };
  if (here.deeds.size + there.deeds.size > 0) return null;
  return sharesStems(one, other) ? { how: "same words", why: "by the same side, in mostly the same words", sure: true } : null;
}

function sharesStems(one: CommitmentSketch, other: CommitmentSketch): boolean {
  const [here, there] = [stemsIn(one.words), stemsIn(other.words)];
  const both = [...here.keys()].filter((stem) => there.has(stem)).length;
  return both >= SHARED.stems && both * 100 >= SHARED.share * Math.min(here.size, there.size);
}

/** "The 2031 vote" and "this year's vote" are one only where they were told about the same time. */
function sameTime(one: CommitmentSketch, other: CommitmentSketch, here: Matter, there: Matter): boolean {
  if (here.years.length > 0 && there.years.length > 0) return true;
  if (here.years.length + there.years.length === 0 && here.votes.size + there.votes.size === 0 && !here.things.has("vote")) return true;
  const days = daysBetween(one.made ?? one.published, other.made ?? other.published);
  return days !== null && days <= YEARLESS;
}

/** Whether somebody is bound by the one to whom the other was given, and is not bound by that. */
function crosses({ by }: CommitmentSketch, { by: bound, to }: CommitmentSketch): boolean {
  return by.some((side) => to.includes(side) && !bound.includes(side));
}

function sameKinds<Kind>(one: ReadonlyMap<Kind, string>, other: ReadonlyMap<Kind, string>): boolean {
  return one.size === other.size && [...one.keys()].every((kind) => other.has(kind));
}

function shared<Kind>(
  one: ReadonlyMap<Kind, string>,
  other: ReadonlyMap<Kind, string>,
  same: (a: Kind, b: Kind) => boolean,
): string | null {
  for (const [kind, words] of one)
    for (const [another, named] of other) if (same(kind, another)) return words === named ? `“${words}”` : `“${words}” and “${named}”`;
  return null;
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((side) => other.includes(side));
}
