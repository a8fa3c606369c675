import type { Matter } from "../matter/index.ts";
import { sideName } from "../sides.ts";
import type { Bound, Claim } from "./claim.ts";
import { blames } from "./claim-matter.ts";
import { against, meets, near, open, type Point } from "./points.ts";
import { stemsIn } from "./stems.ts";

/** So many letters of a state's name are in all words made of it: "Varenia", "Varenian". */
const SAME_ROOT = 5;

/** Words that speak of a deed as told, and do not tell it. */
const OF_NO_DEED =
  /^(?:accus\w*|alleg\w*|assert\w*|attribut\w*|baseless|behind|blame\w*|charg\w*|claim\w*|conclusions?|den(?:y|ies|ied|ials?)|evidence|facts?|false|finger\w*|groundless|guilty|insinuat\w*|involve\w*|kind|lies?|nonsense|point\w*|proof|reject\w*|reports?|reported|respons\w*|rumou?rs?|sort|such|suggest\w*|thing|true|truth|unfounded|unsubstantiated|untrue|wrong)$/;

/** Words that tell when, and how often. */
const OF_TIME =
  /^(?:again|ago|already|always|anywhere|day|days|during|earlier|ever|evening|first|hour|hours|last|late|later|minute|minutes|month|months|morning|never|new|newly|night|once|past|recent|recently|repeatedly|second|since|still|time|times|today|twice|week|weekend|weeks|year|years|yesterday)$/;

/** Where the words are of no kind that is known: those that both have, the sides' names left out. */
export function wordPoints(bound: Bound, claim: Claim): Point[] {
  const ofSides = sideRoots([...bound.by, ...bound.to, ...bound.named, ...claim.actors, ...claim.targets, ...claim.speakers]);
  const told = [...stemsIn(claim.words)].filter(([, word]) => !ofSides(word));
  if (told.every(([, word]) => OF_NO_DEED.test(word) || OF_TIME.test(word)))
    return [open("claim", claim.words, "what was done is not told")];
  const promised = stemsIn(bound.words);
  const shared = told.filter(([stem]) => promised.has(stem));
  if (shared.length === 0) return [against("commitment", bound.words, "nothing of it is spoken of")];
  const words = shared.map(([, word]) => word).join(", ");
  return [shared.length > 1 ? meets("claim", words, "words of the commitment") : near("claim", words, "few words of the commitment")];
}

/** What it is done to, where that is of no kind that is known: one of the words for it must be told. */
export function namedPoints(bound: Bound, claim: Claim, { deeds }: Matter): Point[] {
  const isSide = sideRoots([...bound.by, ...bound.to, ...bound.named]);
  const doing = stemsIn([...deeds.values()].join(" "));
  const wanted = [...stemsIn(bound.words)].filter(([stem, word]) => !doing.has(stem) && !isSide(word));
  const told = stemsIn(claim.words);
  const shared = wanted.find(([stem]) => told.has(stem));
  if (wanted.length === 0 || deeds.size === 0) return [];
  return shared
    ? [meets("claim", shared[1], "as the commitment says")]
    : [open("commitment", wanted.map(([, word]) => word).join(", "), "not spoken of")];
}

/**
 * Where a deed is told that is only near what was promised, or any where the promise names none, and nothing that it is done to is of a known kind: against where words for something
 * else are told, or where nobody is blamed for such a deed. "They attacked us again" leaves open what.
 */
export function elsewherePoints(bound: Bound, claim: Claim, told: Matter): Point[] {
  const [[deed, words] = ["", ""]] = told.deeds;
  if (deed !== "" && !blames(told)) return [against("claim", words, `${deed}, which is not what it speaks of`)];
  const doing = stemsIn([...told.deeds.values()].join(" "));
  const isSide = sideRoots([...bound.by, ...bound.to, ...bound.named, ...claim.actors, ...claim.targets]);
  const others = [...stemsIn(claim.words)].filter(
    ([stem, word]) => !doing.has(stem) && !isSide(word) && !OF_NO_DEED.test(word) && !OF_TIME.test(word),
  );
  const shared = stemsIn(bound.words);
  if (others.length === 0 || others.some(([stem]) => shared.has(stem))) return [];
  return [against("claim", others.map(([, word]) => word).join(", "), "neither the deed nor what it is done to is what it speaks of")];
}

/** Tells a side's name, and what is made of it. */
function sideRoots(sides: readonly string[]): (word: string) => boolean {
  const roots = sides.map((side) => sideName(side).toLowerCase().slice(0, SAME_ROOT));
  return (word) => roots.some((root) => word.startsWith(root));
}
