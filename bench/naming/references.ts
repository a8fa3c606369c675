import type { Reference } from "../../src/english/references/index.ts";
import { type Lesson, partyAt } from "../../src/english/train/references/lesson.ts";
import type { Counts } from "./counts.ts";

/**
 * References beside what people marked. Gold are those that people put together with a party that the text names, found those that were linked,
 * right those linked to it. With `sureOnly`, only what is sure counts as found.
 */
export function linked(lessons: readonly Lesson[], counted: (reference: Reference, words: string) => boolean, sureOnly = false): Counts {
  let [right, found, gold] = [0, 0, 0];
  for (const lesson of lessons) {
    const named = new Set(lesson.parties);
    for (const reference of lesson.doc.references) {
      if (!counted(reference, lesson.doc.text.slice(...reference.span).toLowerCase())) continue;
      const party = partyAt(lesson, reference.span, reference.form);
      if (party !== null && named.has(party)) gold++;
      if (reference.entity === null || (sureOnly && !reference.sure)) continue;
      found++;
      if (party !== null && lesson.parties[reference.entity] === party) right++;
    }
  }
  return { right, found, gold };
}
