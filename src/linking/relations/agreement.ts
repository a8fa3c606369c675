import type { Claim } from "../commitments/claim.ts";
import { matterOfClaim } from "../commitments/claim-matter.ts";
import { areNear, type Matter, thingsMeet } from "../matter/index.ts";

/** Whether two statements are about one thing. `covers`: what the one speaks of has in it what the other speaks of; `open`: nothing is against it; `apart`: something else. */
export interface Agreement {
  readonly is: "covers" | "open" | "apart";
  readonly why: string;
}

/** Words by which something is denied, or said, of every case. */
const EVERY = /\b(?:any(?: kind| form| way|where| time|one| such)?|never|no|none|at no time|nobody|in any form|of any kind|whatsoever)\b/i;

/** Whether what one statement says has in it what the other says, by to whom, when, what; null where they speak of different victims or years. */
export function agreementOf(one: Claim, other: Claim): Agreement | null {
  const [here, there] = [matterOfClaim(one), matterOfClaim(other)];
  if (one.targets.length > 0 && other.targets.length > 0 && !one.targets.some((side) => other.targets.includes(side))) return null;
  if (here.years.length > 0 && there.years.length > 0 && !here.years.some((year) => there.years.includes(year))) return null;
  if (here.votes.size > 0 && there.votes.size > 0 && ![...here.votes.keys()].some((vote) => there.votes.has(vote))) return null;
  const things = thingsOf(here, there);
  const deeds = deedsOf(here, there, one.words);
  if (things.is === "apart" || deeds.is === "apart") return { is: "apart", why: things.is === "apart" ? things.why : deeds.why };
  if (things.is === "covers") return { is: deeds.is, why: [things.why, deeds.why].filter((why) => why !== "").join("; ") };
  return deeds.is === "covers" && EVERY.test(one.words) && here.things.size === 0
    ? { is: "covers", why: `${deeds.why}, of whatever` }
    : { is: "open", why: deeds.why || things.why };
}

/** Whether what is denied is only near what was said, and of a thing that nobody spoke of: "meddling in elections" and an intrusion. */
export function isNearElsewhere(one: Claim, other: Claim): boolean {
  const [here, there] = [matterOfClaim(one), matterOfClaim(other)];
  if (here.things.size === 0 || there.things.size > 0 || here.deeds.size === 0 || there.deeds.size === 0) return false;
  return ![...here.deeds.keys()].some((deed) => there.deeds.has(deed));
}

function thingsOf({ things: here }: Matter, { things: there }: Matter): Agreement {
  const [first] = here;
  if (!first) return { is: "open", why: "" };
  const [wanted] = there;
  if (!wanted) return here.has("commercial secrets") ? { is: "apart", why: `${first[0]} only` } : { is: "open", why: "" };
  for (const [thing, words] of there)
    for (const [other, named] of here) {
      const meet = thingsMeet(thing, other);
      // "No commercial hacking" speaks of a part only; "no meddling in internal affairs" of more.
      if (meet === "same" || meet === "narrower")
        return here.has("commercial secrets") && !there.has("commercial secrets")
          ? { is: "apart", why: "of commercial secrets only" }
          : { is: "covers", why: `both of ${thing} (“${named}”, “${words}”)` };
    }
  const wider = [...there.keys()].some((thing) => [...here.keys()].some((other) => thingsMeet(thing, other) === "wider"));
  return wider ? { is: "open", why: "of a part of it" } : { is: "apart", why: `${first[0]}, not ${wanted[0]}` };
}

function deedsOf({ deeds: here, things }: Matter, { deeds: there }: Matter, words: string): Agreement {
  const shared = [...here].find(([deed]) => there.has(deed));
  if (shared) return { is: "covers", why: `both of ${shared[0]}` };
  if (here.size === 0 || there.size === 0) return { is: "open", why: "" };
  const close = [...here.keys()].find((deed) => [...there.keys()].some((other) => areNear(deed, other)));
  // Hacking has in it what is done by breaking into networks: who denies all of it denies that too.
  if (close)
    return here.has("hacking") && (EVERY.test(words) || things.size > 0)
      ? { is: "covers", why: `“${here.get("hacking")}” has it in it` }
      : { is: "open", why: `${close} and ${[...there.keys()][0]} are near each other` };
  return { is: "apart", why: `${[...here.keys()][0]}, not ${[...there.keys()][0]}` };
}
