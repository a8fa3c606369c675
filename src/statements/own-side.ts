import type { Draft } from "./draft.ts";
import { AUXILIARIES, NEGATIONS } from "./lexicon/function-words.ts";
import type { Speakers } from "./speakers/speakers.ts";
import { firstTokenAt, spanOf, type View } from "./view.ts";

/** How many letters two words must share at their start to be of one root: a state's name and its demonym. */
const ROOT = 4;

/**
 * Whether the content speaks of the speaker's own side: in the first person, by a pronoun that opens it, when the source is "its embassy", or by a word of the same
 * root as a capitalised word in the speaker's description ("the Varenian embassy": "Varenia"). A person of whom the article says no
 * state speaks for the government that the content begins with.
 */
export function isOwn(view: View, draft: Draft, { parties }: Speakers, content: string): boolean {
  const words = content.toLowerCase().replaceAll("’", "'");
  if (/\b(?:we|our|us|i|my)\b/.test(words) || /^(?:it|they|he|she|its|their|his|her)\b/.test(words)) return true;
  if (
    /\b(?:his|her|its|their) (?:country|government|nation|side|state|party|campaign|company|people|administration|services?)\b/.test(words)
  )
    return true;
  if (draft.source && /^(?:its|his|her|their)$/.test(view.words[draft.source.first]!)) return true;
  const roots = new Set(capitalised(described(view, draft, parties)).map(rootOf));
  if (capitalised(content).some((word) => roots.has(rootOf(word)))) return true;
  return (
    !describedByState(view, parties) &&
    (/^(?:[Tt]he )?\p{Lu}\p{L}+ (?:government|state|side|leadership|authorities)\b/u.test(content) || deniesOfState(view, draft))
  );
}

/** All words for the speakers: the source as it stands, their names unless they are people's, and their roles. */
function described(view: View, draft: Draft, parties: Speakers["parties"]): string {
  const source = draft.source ? [view.text.slice(...spanOf(view, draft.source))] : [];
  return [
    ...source,
    ...parties.flatMap(({ name, kind, roles }) => [...(kind === "person" ? [] : [name]), ...roles.map(({ text }) => text)]),
  ].join(" ");
}

/** Whether the words for the speaker are those of a state's office. */
export function isOfficial(view: View, draft: Draft, { parties }: Speakers): boolean {
  return OFFICE.test(described(view, draft, parties));
}

const OFFICE =
  /\b(?:embassy|ministry|government|minister|president|chancellor|premier|ambassador|spokes\w+|kremlin|state department|foreign office)\b/i;

/** Whether the content says of a state, named first, what it does not do: that is how officials speak of their own. */
function deniesOfState({ doc, nameAt, words }: View, { content: [span] }: Draft): boolean {
  const first = span ? firstTokenAt(doc, span[0]) : -1;
  const name = doc.names[nameAt[first] ?? -1];
  if (name?.class !== "state" || name.span[0] !== span?.[0]) return false;
  const after = firstTokenAt(doc, name.span[1]);
  return words[after] === "never" || (AUXILIARIES.has(words[after] ?? "") && NEGATIONS.has(words[after + 1] ?? ""));
}

/** Whether the words for the speakers, or the speakers' kind, say of which state they are. */
function describedByState(view: View, parties: Speakers["parties"]): boolean {
  return parties.some(
    ({ kind, roles }) =>
      kind !== "person" ||
      roles.some(({ span: [start, end] }) =>
        view.doc.names.some((name) => name.class === "state" && name.span[0] >= start && name.span[1] <= end),
      ),
  );
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
