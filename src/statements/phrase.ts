import type { CueGroup, SourcePhrase } from "./draft.ts";
import { cueOf } from "./lexicon/cues.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  COUNTS,
  DAYS,
  DETERMINERS,
  MID_ADVERBS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./lexicon/function-words.ts";
import { DOCUMENT_NOUNS, INSTITUTION_NOUNS, PERSON_NOUNS } from "./lexicon/sources.ts";
import type { Range, View } from "./view.ts";

/** The longest noun phrase that is looked at, in tokens: longer ones are lists or wrong. */
const LONGEST_PHRASE = 45;

/** The cue at a token with the auxiliaries, adverbs and negation that belong to it, or null where the token is no cue. */
export function cueGroupAt(view: View, head: number, floor: number, ceiling: number): CueGroup | null {
  const { words } = view;
  const cue = cueOf(words[head]!);
  if (!cue || view.nameAt[head]! >= 0 || isNoun(view, head, floor)) return null;
  const particle = cue.particle === null ? 0 : 1;
  if (particle && words[head + 1] !== cue.particle) return null;
  let first = head;
  while (first > floor && belongsToVerb(words[first - 1]!)) first--;
  while (first < head && MID_ADVERBS.has(words[first]!) && !AUXILIARIES.has(words[first + 1] ?? "") && first + 1 < head) first++;
  const between = words.slice(first, head);
  if (words[head - 1] === "to" && head - 1 >= floor) return null;
  return {
    first,
    last: Math.min(head + 1 + particle, ceiling),
    head,
    cue,
    negated: between.some((word) => NEGATIONS.has(word)),
    passive: isParticiple(words[head]!) && between.some((word) => TO_BE.test(word)),
  };
}

const TO_BE = /^(?:is|are|was|were|be|been|being|'re|’re)$/;

/** Whether a cue's form can be its past participle; "called" and "told" are, "saying" and "says" are not. */
function isParticiple(word: string): boolean {
  return /(?:ed|ied|told|said|thought|known|sworn|shown|found|written)$/.test(word);
}

/** Whether a word that is also a noun stands as one: after "a", "of", "his", an adjective, or before "of". */
function isNoun(view: View, head: number, floor: number): boolean {
  const word = view.words[head]!;
  const before = head > floor ? view.words[head - 1]! : "";
  if (view.words[head - 1] === "-" || view.words[head + 1] === "-" || /^\d[\d,.]*$/.test(before)) return true;
  if (!cueOf(word)!.noun || /(?:ed|ing|aid|old|rote)$/.test(word)) return DETERMINERS.has(before) || PREPOSITIONS.has(before);
  if (SUBJECT_PRONOUNS.has(before) || MID_ADVERBS.has(before)) return false;
  if (/^['’]s$/.test(before)) return true;
  if (AUXILIARIES.has(before)) return false;
  const singular = view.nameAt[head - 1]! >= 0 || !/s$|^(?:people|men|women|police|media)$/.test(before);
  const agrees = word === cueOf(word)!.lemma ? !singular : singular;
  return !agrees || !(view.nameAt[head - 1]! >= 0 || isSpeakerNoun(before));
}

/** Whether a noun can be the subject of telling. */
function isSpeakerNoun(word: string): boolean {
  return PERSON_NOUNS.test(word) || INSTITUTION_NOUNS.test(word) || DOCUMENT_NOUNS.test(word) || word === "who" || word === "which";
}

function belongsToVerb(word: string): boolean {
  return AUXILIARIES.has(word) || NEGATIONS.has(word) || MID_ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly"));
}

/** The subject that ends right before `end`, no further left than `floor`; null where there is none. */
export function phraseBefore(view: View, end: number, floor: number): SourcePhrase | null {
  const { words } = view;
  if (end <= floor) return null;
  const last = words[end - 1]!;
  if (SUBJECT_PRONOUNS.has(last)) return { first: end - 1, last: end, doubt: null };
  if (last === "who" || last === "which") return relative(view, end - 1, floor);
  if (isComma(last) || last === "—" || last === "–") return apposed(view, end, floor);
  if (COORDINATORS.has(last)) return coordinated(view, end - 1, floor);
  return plainPhrase(view, end, floor);
}

/** "the officials, who said": the phrase before the relative pronoun. */
function relative(view: View, pronoun: number, floor: number): SourcePhrase | null {
  const end = isComma(view.words[pronoun - 1] ?? "") ? pronoun - 1 : pronoun;
  const phrase = nameUpTo(view, end, floor) ?? plainPhrase(view, end, floor);
  return phrase && { ...phrase, doubt: "speaker is what the relative clause hangs on" };
}

/** The name, title included, that ends at a token; null where none does. */
function nameUpTo(view: View, end: number, floor: number): SourcePhrase | null {
  const name = end > floor ? view.nameAt[end - 1]! : -1;
  let first = end;
  while (name >= 0 && first > floor && view.nameAt[first - 1] === name) first--;
  return first < end ? { first, last: end, doubt: null } : null;
}

/** "Ann Roe, a fellow at the institute, said": the name or noun before the pair of commas, with what is between them. */
function apposed(view: View, end: number, floor: number): SourcePhrase | null {
  const mark = view.words[end - 1]!;
  for (let open = end - 2; open > floor && end - open < LONGEST_PHRASE; open--) {
    if (view.words[open] !== mark || view.quotationAt[open]! >= 0) continue;
    const phrase = plainPhrase(view, open, floor);
    if (phrase && /^\d+$/.test(view.words[open - 1]!)) continue;
    if (!phrase) return null;
    const named = view.nameAt[open - 1]! >= 0 || PERSON_NOUNS.test(view.words[open - 1]!);
    const after = view.words[open + 1]!;
    const apposition = DETERMINERS.has(after) || view.nameAt[open + 1]! >= 0 || /^(?:former|chief|senior|head|director)$/.test(after);
    if (SUBJECT_PRONOUNS.has(view.words[phrase.first]!)) return { ...phrase, doubt: phrase.doubt };
    return {
      first: phrase.first,
      last: apposition ? end - 1 : phrase.last,
      doubt: phrase.doubt ?? (named ? null : "words between commas stand before the cue"),
    };
  }
  return null;
}

/** "Roe visited Tarsk and said": the subject of the first verb, as far as it can be told without a tree. */
function coordinated(view: View, conjunction: number, floor: number): SourcePhrase | null {
  for (let start = floor; start < conjunction; start++) {
    if (isPhraseStart(view, start) && (start === floor || !PREPOSITIONS.has(view.words[start - 1]!))) {
      const phrase = forwards(view, start, conjunction);
      if (phrase && phrase.last < conjunction) return { ...phrase, doubt: "subject of an earlier verb in the sentence" };
    }
  }
  return null;
}

/** A phrase read from its first word on, up to the first word that cannot belong to it. */
function forwards(view: View, start: number, ceiling: number): SourcePhrase | null {
  let at = start;
  while (at < ceiling && at - start < LONGEST_PHRASE) {
    const word = view.words[at]!;
    if (
      view.nameAt[at]! < 0 &&
      (AUXILIARIES.has(word) || (cueOf(word) && at > start) || endsPhrase(view, at) || isPastVerb(word) || MID_ADVERBS.has(word))
    )
      break;
    at++;
  }
  return at > start ? { first: start, last: at, doubt: null } : null;
}

/** Walks left from `end` over what can belong to one noun phrase, then drops what leads up to it ("On Monday Roe"). */
function plainPhrase(view: View, end: number, floor: number): SourcePhrase | null {
  let first = end;
  while (first > floor && end - first < LONGEST_PHRASE && !endsPhrase(view, first - 1)) {
    if (COORDINATORS.has(view.words[first - 1]!) && !joinsPhrases(view, first - 1, floor)) break;
    first--;
  }
  while (first < end && (COORDINATORS.has(view.words[first]!) || MID_ADVERBS.has(view.words[first]!)) && view.nameAt[first]! < 0) first++;
  const led = first < end && (PREPOSITIONS.has(view.words[first]!) || DAYS.has(view.words[first]!));
  const start = led ? lastStart(view, first, end) : first;
  if (start === null || start >= end) return null;
  return { first: start, last: end, doubt: led ? "words lead up to the speaker without a comma" : null };
}

function endsPhrase(view: View, at: number): boolean {
  const word = view.words[at]!;
  if (view.quotationAt[at]! >= 0) return true;
  if (view.nameAt[at]! >= 0) return false;
  return (
    (/^[^\p{L}\p{N}]+$/u.test(word) && !/^[-'’&%$/]+$/.test(word)) ||
    SUBORDINATORS.has(word) ||
    (AUXILIARIES.has(word) && !isPossessive(view, at)) ||
    (cueOf(word)?.plain === true && !cueOf(word)!.noun && /(?:ed|said|told|says|wrote)$/.test(word)) ||
    SUBJECT_PRONOUNS.has(word)
  );
}

/** "Roe's office", "Monday's call": between two words "'s" says whose, unless it stands for "is" after a pronoun. */
function isPossessive(view: View, at: number): boolean {
  const before = view.words[at - 1] ?? "";
  if (SUBJECT_PRONOUNS.has(before) || /^(?:that|there|here|what|who|where|how)$/.test(before)) return false;
  return /^['’]s$/.test(view.words[at]!) && /^\p{L}/u.test(view.words[at + 1] ?? "");
}

/** Whether "and" joins two parts of one phrase ("Roe and Tal", "officials from Varenia and Caldora"). */
function joinsPhrases(view: View, at: number, floor: number): boolean {
  if (at <= floor || (view.words[at] !== "and" && view.words[at] !== "or")) return false;
  const before = at - 1;
  const after = at + 1;
  const named = (token: number) => view.nameAt[token]! >= 0;
  if (named(before) && (named(after) || DETERMINERS.has(view.words[after]!))) return true;
  return PERSON_NOUNS.test(view.words[before]!) && (named(after) || PERSON_NOUNS.test(view.words[after]!))
    ? true
    : !endsPhrase(view, before) && !isPastVerb(view.words[before]!) && !named(after) && !DETERMINERS.has(view.words[after]!);
}

function lastStart(view: View, first: number, end: number): number | null {
  for (let at = end - 1; at > first; at--) {
    const before = view.words[at - 1]!;
    if (isPhraseStart(view, at) && !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && !/['’]s?$/.test(before)) return at;
  }
  return null;
}

/** Whether a noun phrase can begin at a token: a determiner, a pronoun, a number or the first token of a name. */
export function isPhraseStart(view: View, at: number): boolean {
  const word = view.words[at]!;
  if (view.nameAt[at]! >= 0) return at === 0 || view.nameAt[at - 1] !== view.nameAt[at];
  return DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word) || COUNTS.has(word) || PERSON_NOUNS.test(word) || /^\d+$/.test(word);
}

/** The phrase that begins at `start`, as a speaker after an inverted cue: `said Ann Roe, a fellow at the institute`. */
export function phraseAfter(view: View, start: number, ceiling: number): SourcePhrase | null {
  if (start >= ceiling || view.quotationAt[start]! >= 0) return null;
  const word = view.words[start]!;
  if (SUBJECT_PRONOUNS.has(word)) return { first: start, last: start + 1, doubt: null };
  if (!isPhraseStart(view, start) && view.nameAt[start]! < 0 && !/^[\p{L}]/u.test(word)) return null;
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word) || DAYS.has(word)) return null;
  let last = start;
  while (
    last < ceiling &&
    last - start < LONGEST_PHRASE &&
    !endsPhrase(view, last) &&
    !startsAdjunct(view, last, start) &&
    !isDay(view, last)
  )
    last++;
  if (last === start) return null;
  return {
    first: start,
    last: withApposition(view, start, last, ceiling),
    doubt: isPhraseStart(view, start) ? null : "speaker's words are not plain",
  };
}

/** "…, a fellow at the institute," after a name belongs to the source. */
function withApposition(view: View, start: number, last: number, ceiling: number): number {
  const named = view.nameAt[last - 1]! >= 0 && view.nameAt[start]! >= 0;
  if (!named || last >= ceiling || !isComma(view.words[last]!)) return last;
  const lead = view.words[last + 1] ?? "";
  if (!DETERMINERS.has(lead) && !PERSON_NOUNS.test(lead) && !/^(?:former|senior|chief|deputy)$/.test(lead)) return last;
  let end = last + 1;
  while (end < ceiling && !endsPhrase(view, end)) end++;
  const closed = end >= ceiling || /^(?:[,.;—–?!]|who|which|when|in|on|at|during)$/.test(view.words[end]!);
  return end > last + 1 && closed ? end : last;
}

/** Whether words that place the telling begin here: "in a statement", "on Monday", "at a briefing". */
export function startsAdjunct(view: View, at: number, floor: number): boolean {
  const word = view.words[at]!;
  const next = view.words[at + 1] ?? "";
  if (at === floor || view.nameAt[at]! >= 0) return false;
  if (
    word === "in" ||
    word === "at" ||
    word === "during" ||
    word === "via" ||
    word === "on" ||
    word === "by" ||
    word === "after" ||
    word === "before"
  )
    return /^(?:an?|the|his|her|their|its|remarks|testimony|response|reply|part|court)$/.test(next)
      ? isOccasion(view, at)
      : DAYS.has(next) || /^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(next);
  return false;
}

const OCCASIONS =
  /^(?:statements?|interviews?|e-?mails?|reports?|briefings?|conference|hearing|speech|posts?|tweet|letter|call|address|remarks|testimony|response|reply|meeting|event|forum|summit|message|appearance|broadcast|release|filing|memo|note|advisory|bulletin|article|blog|series|podcast|session|rally|debate|visit|discussion|conversation|text)$/;

/** Whether one of the next few words is a kind of telling: a statement, an interview, a briefing. */
export function isOccasion(view: View, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 7, view.words.length); next++) {
    if (OCCASIONS.test(view.words[next]!)) return true;
    if (isComma(view.words[next]!) || view.sentenceAt[next] !== view.sentenceAt[at]) return false;
  }
  return false;
}

/** Whether a token is a day's name and not part of a longer name. */
export function isDay(view: View, at: number): boolean {
  return DAYS.has(view.words[at]!);
}

export function isComma(word: string): boolean {
  return word === ",";
}

/** Whether a word looks like a verb of the past that can end a subject. Without tags, the ending is all there is. */
function isPastVerb(word: string): boolean {
  return word.length > 4 && word.endsWith("ed");
}

/** The tokens of a sentence as a range. */
export function sentenceRange({ doc }: View, sentence: number): Range {
  const { first, last } = doc.sentences[sentence]!;
  return { first, last };
}
