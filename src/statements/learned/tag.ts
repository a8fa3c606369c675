import { holds, type Outline } from "./outline.ts";
import type { Sight } from "./sight.ts";

/** From which rate on a word is mostly a cue. */
const MOSTLY_CUE = 4;

/**
 * "The minister assured her that …, two officials told the paper": the reading of a cue as a tag behind a whole sentence that tells something itself, by its
 * form alone: a verb of telling, and its subject between a comma and the verb, or behind the verb. The corpora have next to none of these, and trees of
 * them go astray, so that neither is asked. Of several such readings the likeliest; null where there is none.
 */
export function tagAround(sight: Sight, ways: readonly Outline[], told: Outline): Outline | null {
  return ways.find((way) => isTag(sight, way) && holdsAll(way, told)) ?? null;
}

function isTag({ view, rate }: Sight, { source, cue, content: [told, ...others], head }: Outline): boolean {
  if (source === null || told === undefined || others.length > 0 || rate[head]! < MOSTLY_CUE || view.tree.upos[head] !== "VERB")
    return false;
  const { first } = view.doc.sentences[view.sentenceAt[head]!]!;
  const tells = source.last === cue.first || cue.last === source.first;
  return tells && told.first <= first + 1 && view.words[told.last] === "," && told.last + 1 === Math.min(source.first, cue.first);
}

/** Whether one reading holds all of another. */
function holdsAll(outer: Outline, { source, cue, content }: Outline): boolean {
  const has = ({ first, last }: { first: number; last: number }) => holds(outer, first) && holds(outer, last - 1);
  return has(cue) && (source === null || has(source)) && content.every(has);
}
