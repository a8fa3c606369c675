import type { Draft } from "../draft.ts";
import { firstTokenAt, spanOf, type View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { Head } from "./phrase-head.ts";
import { NOBODY, type Speakers } from "./speakers.ts";

type Pronoun = Extract<Head, { type: "pronoun" }>;

/** How many sentences back a pronoun looks for the one it means. */
const REACH = 3;

/** The speaker that a pronoun means: the nearest one before it that fits, else the only person named right before, else nobody. */
export function ofPronoun(view: View, drafts: readonly Draft[], resolved: readonly Speakers[], head: Pronoun, book: PartyBook): Speakers {
  if (!/^(?:he|she|they)$/.test(head.word)) return byReference(view, head, book) ?? unresolved(head.word);
  const draft = drafts[resolved.length]!;
  const singular = head.word !== "they";
  for (let index = resolved.length - 1; index >= 0; index--) {
    const distance = draft.sentence - drafts[index]!.sentence;
    if (distance > REACH) break;
    const { parties, doubt } = resolved[index]!;
    const [party] = parties;
    if (!party || parties.length > 1 || distance < 0 || singular !== (party.kind === "person") || !agrees(head.word, party.name)) continue;
    book.mention(party, spanOf(view, { first: head.token, last: head.token + 1 }));
    const rivals = personsBetween(view, view.doc.sentences[drafts[index]!.sentence]!.span[0], head.token).some(
      (entity) => book.named(entity).id !== party.id,
    );
    const far = distance > 1 ? `"${head.word}" stands ${distance} sentences after the speaker` : null;
    return {
      parties: [party],
      basis: "resolved",
      doubt: doubt ?? (rivals ? `another person is named before "${head.word}"` : far),
      why: `"${head.word}" follows what ${party.name} said`,
    };
  }
  return byReference(view, head, book) ?? (singular ? lastPerson(view, draft, head, book) : unresolved(head.word));
}

/** Whom the language engine takes a pronoun to mean; sure where it is. */
function byReference(view: View, head: Pronoun, book: PartyBook): Speakers | null {
  const { start } = view.doc.tokens[head.token]!;
  const { references } = view.doc;
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  const found = references[low];
  if (found?.span[0] !== start || found.entity === null) return null;
  const party = book.named(found.entity);
  book.mention(party, spanOf(view, { first: head.token, last: head.token + 1 }));
  return {
    parties: [party],
    basis: found.basis,
    doubt: found.sure ? null : `whom "${head.word}" means is not sure`,
    why: `"${head.word}": ${found.why}`,
  };
}

/** "A spokesman" is no "she". */
function agrees(pronoun: string, name: string): boolean {
  const noun = /(wo)?man$|\b(?:(king|father|brother|husband|son|mr)|(queen|mother|sister|wife|daughter|mrs|ms|miss))\b/i.exec(
    name.split(/\s(?:of|for|at|who|with)\s|,/)[0]!.trim(),
  );
  if (!noun || /\bhuman$/i.test(name)) return true;
  const female = noun[1] !== undefined || noun[3] !== undefined;
  return pronoun === "they" || female === (pronoun === "she");
}

function unresolved(word: string): Speakers {
  return { ...NOBODY, doubt: `"${word}" is not resolved`, why: `"${word}" is not resolved` };
}

/** "She" after a sentence that names one person who has not spoken: that person, never surely. */
function lastPerson(view: View, { sentence }: Draft, head: Pronoun, book: PartyBook): Speakers {
  const from = Math.max(0, sentence - 1);
  const [entity, ...others] = personsBetween(view, view.doc.sentences[from]!.span[0], head.token);
  if (entity === undefined || others.length > 0 || view.blockOf[from] !== view.blockOf[sentence]) return unresolved(head.word);
  const party = book.named(entity);
  book.mention(party, spanOf(view, { first: head.token, last: head.token + 1 }));
  return {
    parties: [party],
    basis: "resolved",
    doubt: `${party.name} is the only person named before "${head.word}"`,
    why: `"${head.word}" follows the name`,
  };
}

/** The persons named from an offset up to a token, each once. */
function personsBetween({ doc, nameAt }: View, start: number, end: number): number[] {
  const persons = new Set<number>();
  for (let token = firstTokenAt(doc, start); token < end; token++) {
    const name = doc.names[nameAt[token]!];
    if (name?.class === "person") persons.add(name.entity);
  }
  return [...persons];
}
