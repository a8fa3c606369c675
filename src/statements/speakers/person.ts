import type { Draft, SourcePhrase } from "../draft.ts";
import { firstTokenAt, type View } from "../view.ts";
import { ofAnswer } from "./answering.ts";
import { type Before, isBehind, REACH } from "./before.ts";
import { besideTheSpeaker } from "./beside-the-speaker.ts";
import { byReference } from "./by-reference.ts";
import { genderOf, genderOfNoun } from "./gender.ts";
import { ASKED, goesOnSpeaking } from "./goes-on-speaking.ts";
import type { Head } from "./phrase-head.ts";
import { speakerAround } from "./quoted-in.ts";
import type { Speakers } from "./speakers.ts";
import { personOf, subjectsBetween } from "./subjects.ts";

type Pronoun = Extract<Head, { type: "pronoun" }>;

/** Whom "he" or "she" means: the nearest speaker of that gender, else whom the sentences before are about; null where nobody fits. */
export function ofPerson(before: Before, head: Pronoun): Speakers | null {
  return ofAnswer(before, head) ?? ofSpoken(before, head) ?? ofUnspoken(before, head) ?? onlyPerson(before, head);
}

/** "He", "she": the nearest speaker of that gender; who was named since as what a sentence is about comes first. */
function ofSpoken(before: Before, head: Pronoun): Speakers | null {
  const { view, drafts, resolved, book } = before;
  const draft = drafts[resolved.length]!;
  const quoting = speakerAround(before, head.token);
  for (let index = resolved.length - 1; index >= 0; index--) {
    const { sentence } = drafts[index]!;
    const distance = draft.sentence - sentence;
    if (distance > REACH) break;
    const { parties, doubt } = resolved[index]!;
    const [party] = parties;
    if (
      !party ||
      parties.length > 1 ||
      distance < 0 ||
      isBehind(drafts[index]!, head.token) ||
      party.kind !== "person" ||
      party.id === quoting ||
      isQuoting(view, drafts[index]!.source, head) ||
      isAsker(view, drafts[index]!, head) ||
      isAuthor(view, drafts[index]!.source) ||
      !agrees(before, head.word, party.id)
    )
      continue;
    const newer = namedSince(before, head, sentence + 1) ?? aloneInParagraph(before, head, sentence);
    if (newer !== null && book.named(newer).id !== party.id && book.named(newer).id !== quoting)
      return (
        sureReference(before, head, newer) ?? {
          parties: [book.named(newer)],
          basis: "inferred",
          doubt: `${book.named(newer).name} was named since another spoke`,
          why: `"${head.word}" follows a sentence about ${book.named(newer).name}`,
        }
      );
    if (index === resolved.length - 1 && goesOnSpeaking(view, drafts[index]!, draft))
      return { parties: [party], basis: "resolved", doubt, why: `"${head.word}" goes on with what ${party.name} said` };
    const rivals =
      !besideTheSpeaker(view, drafts[index]!, draft, head, book.entityOf(party.id)) &&
      personsBetween(view, view.doc.sentences[sentence]!.span[0], head.token).some((entity) => book.named(entity).id !== party.id);
    const far = distance > 1 ? `"${head.word}" stands ${distance} sentences after the speaker` : null;
    const called = isAnotherCalled(before, head, party.id) ? `another was called "${head.word}" before` : null;
    return {
      parties: [party],
      basis: "resolved",
      doubt: doubt ?? called ?? (rivals ? `another person is named before "${head.word}"` : far),
      why: `"${head.word}" follows what ${party.name} said`,
    };
  }
  return null;
}

/** "Asked by Tal whether it was known, she said": who asks her is another. */
function isAsker({ words, sentenceAt }: View, { source, cue }: Draft, { token }: Pronoun): boolean {
  return (
    source !== null &&
    cue !== null &&
    ASKED.test(cue.cue.lemma) &&
    words[source.first - 1] === "by" &&
    sentenceAt[source.first] === sentenceAt[token]
  );
}

/** How many statements back whom a pronoun was taken to mean is looked for. */
const CALLED_WITHIN = 6;

/** "She found that …. The attorney general had argued …. She held …": whether one whom nothing shows to be a woman may be less likely than another who was called "she". */
function isAnotherCalled(before: Before, { word }: Pronoun, id: string): boolean {
  const { resolved, book } = before;
  if (pronounOf(before, id) !== null || book.isCalled(id, word)) return false;
  return resolved.slice(-CALLED_WITHIN).some(({ parties }) => parties.some((party) => party.id !== id && book.isCalled(party.id, word)));
}

/** How many words behind who quotes stands whom he quotes. */
const QUOTES_WITHIN = 20;

/** Whom one quotes, as "he" or "she" is written there. */
const QUOTED = { he: /^hi[ms]$/, she: /^her$/ };

/** "One aide, quoting her from notes, said she told them": who quotes her is another. */
function isQuoting({ words, sentenceAt }: View, source: SourcePhrase | null, { word, token }: Pronoun): boolean {
  if (!source || sentenceAt[source.first] !== sentenceAt[token]) return false;
  const at = words
    .slice(source.first, Math.min(token, source.first + QUOTES_WITHIN))
    .findIndex((each) => /^(?:quoting|citing|paraphrasing|recalling)$/.test(each));
  return at >= 0 && QUOTED[word === "she" ? "she" : "he"].test(words[source.first + at + 1]!);
}

/** "I" outside of quotation marks is who writes, and nobody calls himself "he". */
function isAuthor({ words, quotationAt }: View, source: SourcePhrase | null): boolean {
  return (
    source !== null &&
    source.last - source.first === 1 &&
    /^(?:i|my|me|we|our)$/.test(words[source.first]!) &&
    quotationAt[source.first]! < 0
  );
}

/** "He", "she" where nobody who fits has spoken: whom the language engine surely means, else whom the sentences around are about. */
function ofUnspoken(before: Before, head: Pronoun): Speakers | null {
  const { view, drafts, resolved, book } = before;
  const engine = byReference(view, head, book);
  if (engine?.doubt === null) return engine;
  const about = namedSince(before, head, Math.max(0, drafts[resolved.length]!.sentence - 1));
  if (about === null) return engine ?? lastPerson(before, head);
  const party = book.named(about);
  return {
    parties: [party],
    basis: "inferred",
    doubt: `${party.name} has not spoken before`,
    why: `"${head.word}" follows a sentence about ${party.name}`,
  };
}

/** What the language engine says, where it is sure of the very same person. */
function sureReference({ view, book }: Before, head: Pronoun, entity: number): Speakers | null {
  const found = byReference(view, head, book);
  return found?.doubt === null && found.parties[0]?.id === book.named(entity).id ? found : null;
}

/** The last person of the right gender that a sentence from `from` on is about; null where there is none. */
function namedSince({ view }: Before, { word, token }: Pronoun, from: number): number | null {
  if (from > view.sentenceAt[token]!) return null;
  const named = subjectsBetween(view, from, token).flatMap((subject) => personOf(view, subject) ?? []);
  return named.findLast((entity) => (genderOf(view, entity)?.pronoun ?? word) === word) ?? null;
}

/** The only person named in the paragraph up to the pronoun and outside of quotation marks, where the last speaker belongs to a paragraph before. */
function aloneInParagraph({ view }: Before, { word, token }: Pronoun, speaker: number): number | null {
  const { doc, blockOf, sentenceAt, nameAt, quotationAt } = view;
  const block = blockOf[sentenceAt[token]!]!;
  if (block < 0 || blockOf[speaker] === block) return null;
  let sentence = sentenceAt[token]!;
  while (sentence > speaker + 1 && blockOf[sentence - 1] === block) sentence--;
  const persons = new Set<number>();
  for (let at = doc.sentences[sentence]!.first; at < token; at++) {
    const name = doc.names[nameAt[at]!];
    if (name?.class === "person" && quotationAt[at]! < 0) persons.add(name.entity);
  }
  const [entity, ...others] = persons;
  return entity !== undefined && others.length === 0 && (genderOf(view, entity)?.pronoun ?? word) === word ? entity : null;
}

/** Whether a party can go by a pronoun: by what its name and titles say, and by the pronouns that were taken to mean it before. */
function agrees(before: Before, pronoun: string, id: string): boolean {
  if (before.book.isCalled(id, pronoun === "he" ? "she" : "he")) return false;
  const own = pronounOf(before, id);
  return own === null || own === pronoun;
}

/** The pronoun that a party's name and titles, or its noun, show; null where they show none. */
function pronounOf({ view, book }: Before, id: string): string | null {
  const entity = book.entityOf(id);
  return entity === null ? genderOfNoun(book.name(id)) : (genderOf(view, entity)?.pronoun ?? null);
}

/** "She" after a sentence that names one person who has not spoken: that person, never surely. */
function lastPerson({ view, drafts, resolved, book }: Before, head: Pronoun): Speakers | null {
  const { sentence } = drafts[resolved.length]!;
  const from = Math.max(0, sentence - 1);
  const [entity, ...others] = personsBetween(view, view.doc.sentences[from]!.span[0], head.token).filter(
    (person) => (genderOf(view, person)?.pronoun ?? head.word) === head.word,
  );
  if (entity === undefined || others.length > 0 || view.blockOf[from] !== view.blockOf[sentence]) return null;
  const party = book.named(entity);
  return {
    parties: [party],
    basis: "resolved",
    doubt: `${party.name} is the only person named before "${head.word}"`,
    why: `"${head.word}" follows the name`,
  };
}

/** More entities than these are not looked at. */
const MOST_PERSONS = 50;

/** "He" where the whole article has named one person so far who can go by it: that person, never surely. */
function onlyPerson(before: Before, { word, token }: Pronoun): Speakers | null {
  const { view, book } = before;
  const { doc } = view;
  const { start } = doc.tokens[token]!;
  const persons = doc.entities
    .slice(0, MOST_PERSONS)
    .flatMap(({ class: kind, mentions }, entity) => (kind === "person" && doc.names[mentions[0]!]!.span[0] < start ? [entity] : []));
  const [entity, ...others] = persons;
  if (entity === undefined || others.length > 0) return null;
  const party = book.named(entity);
  if (!agrees(before, word, party.id)) return null;
  return {
    parties: [party],
    basis: "inferred",
    doubt: `${party.name} is the only person named before "${word}"`,
    why: `"${word}" is ${party.name}, the only person named so far`,
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
