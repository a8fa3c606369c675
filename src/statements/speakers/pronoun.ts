import { spanOf } from "../view.ts";
import { type Before, isBehind, REACH } from "./before.ts";
import { byReference } from "./by-reference.ts";
import { ofIt } from "./it.ts";
import { ofOwnVoice } from "./own-voice.ts";
import { ofPerson } from "./person.ts";
import type { Head } from "./phrase-head.ts";
import { NOBODY, type Speakers } from "./speakers.ts";

type Pronoun = Extract<Head, { type: "pronoun" }>;

/** The speaker that a pronoun means: the nearest one before it that fits, else whom the sentences before are about, else nobody. */
export function ofPronoun(before: Before, head: Pronoun): Speakers {
  const { view, book } = before;
  const found = /^(?:he|she)$/.test(head.word)
    ? ofPerson(before, head)
    : head.word === "they"
      ? (ofSeveral(before, head) ?? byReference(view, head, book))
      : /^(?:i|we)$/.test(head.word)
        ? ofOwnVoice(before, head)
        : head.word === "it"
          ? (ofIt(before, head) ?? byReference(view, head, book))
          : byReference(view, head, book);
  if (!found) return { ...NOBODY, doubt: `"${head.word}" is not resolved`, why: `"${head.word}" is not resolved` };
  for (const party of found.parties) book.mention(party, spanOf(view, { first: head.token, last: head.token + 1 }));
  return found;
}

/** "They": the nearest speakers that are several, or no person. */
function ofSeveral({ drafts, resolved }: Before, head: Pronoun): Speakers | null {
  const { sentence } = drafts[resolved.length]!;
  for (let index = resolved.length - 1; index >= 0; index--) {
    const distance = sentence - drafts[index]!.sentence;
    if (distance > REACH) break;
    const { parties, doubt } = resolved[index]!;
    if (isBehind(drafts[index]!, head.token)) continue;
    if (parties.length === 0 || distance < 0 || parties.every(({ kind }) => kind === "person" && parties.length === 1)) continue;
    const names = parties.map(({ name }) => name).join(" and ");
    const far = distance > 1 ? `"${head.word}" stands ${distance} sentences after the speaker` : null;
    return { parties, basis: "resolved", doubt: doubt ?? far, why: `"${head.word}" follows what ${names} said` };
  }
  return null;
}
