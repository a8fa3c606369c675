import type { Draft } from "./draft.ts";
import type { Speakers } from "./speakers/speakers.ts";
import { spanOf, type View } from "./view.ts";

/** How many letters two words must share at their start to be of one root: a state's name and its demonym. */
const ROOT = 4;

/**
 * Whether the content speaks of the speaker's own side: in the first person, by a pronoun that opens it, when the source is "its embassy", or by a word of the same
 * root as a capitalised word in the speaker's description ("the Varenian embassy": "Varenia").
 */
export function isOwn(view: View, draft: Draft, { parties }: Speakers, content: string): boolean {
  const words = content.toLowerCase().replaceAll("’", "'");
  if (/\b(?:we|our|us|i|my)\b/.test(words) || /^(?:it|they|he|she|its|their|his|her)\b/.test(words)) return true;
  if (
    /\b(?:his|her|its|their) (?:country|government|nation|side|state|party|campaign|company|people|administration|services?)\b/.test(words)
  )
    return true;
  if (draft.source && /^(?:its|his|her|their)$/.test(view.words[draft.source.first]!)) return true;
  const described = [
    ...(draft.source ? [view.text.slice(...spanOf(view, draft.source))] : []),
    ...parties.flatMap(({ name, kind, roles }) => [...(kind === "person" ? [] : [name]), ...roles.map(({ text }) => text)]),
  ].join(" ");
  const roots = new Set(capitalised(described).map(rootOf));
  return capitalised(content).some((word) => roots.has(rootOf(word)));
}

function capitalised(words: string): string[] {
  return (words.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []).filter(
    (word) =>
      !/^(?:Foreign|Ministry|Minister|President|Department|Secretary|Security|National|State|States|United|Embassy|Government|Council|Agency|This|That|They|There|These|What|When)$/.test(
        word,
      ),
  );
}

function rootOf(word: string): string {
  return word.slice(0, Math.max(ROOT, Math.min(word.length - 3, ROOT + 2))).toLowerCase();
}
