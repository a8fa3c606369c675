import type { Random } from "./random.ts";
import { ACTORS, DEEDS, LINKS, OUTLETS, SAID, SETTINGS, SPEAKERS, THINGS, type Words } from "./wording.ts";

/** Something that is told, before it is put into words. */
interface Clause {
  readonly actor: Words;
  readonly deed: Words;
  readonly thing: Words;
  readonly setting: Words;
}

/** A sentence: a clause, or two with what joins them. */
interface Sentence {
  readonly first: Clause;
  readonly second: { readonly link: Words; readonly clause: Clause } | null;
}

/** A paragraph of a story: prose, or what somebody says word for word. */
export type Paragraph =
  | { readonly kind: "prose"; readonly sentences: readonly Sentence[] }
  | { readonly kind: "quotation"; readonly said: readonly Sentence[]; readonly speaker: number; readonly by: Words };

/** What a report tells, before it is put into words. */
export interface Story {
  readonly outlet: string;
  /** ISO 8601. */
  readonly day: string;
  readonly headline: Sentence;
  readonly paragraphs: readonly Paragraph[];
}

/** How freely things are put: the percentage of words that are changed for others, and of clauses whose order is. */
export interface Style {
  readonly words: number;
  readonly order: number;
}

/** In the usual words and order. */
export const PLAIN: Style = { words: 0, order: 0 };

function clause(random: Random): Clause {
  const one = (table: readonly Words[]) => turned(random.pick(table), random);
  return { actor: one(ACTORS), deed: one(DEEDS), thing: one(THINGS), setting: one(SETTINGS) };
}

/** The same with another word as the usual one, so that no report is known by its usual words. */
function turned(words: Words, random: Random): Words {
  const [usual, ...others] = words;
  return random.percent(50) && others[0] !== undefined ? [others[0], usual] : words;
}

function sentence(random: Random): Sentence {
  return { first: clause(random), second: random.percent(55) ? { link: random.pick(LINKS), clause: clause(random) } : null };
}

/** A paragraph of prose. */
export function prose(random: Random): Paragraph {
  return { kind: "prose", sentences: Array.from({ length: 2 + random.below(2) }, () => sentence(random)) };
}

/** A paragraph of what a speaker says. */
export function quotation(random: Random, speaker: number): Paragraph {
  return { kind: "quotation", said: [sentence(random)], speaker, by: random.pick(SAID) };
}

/** A report of some 400 to 700 words with three speakers; `event` makes who speaks and the day the same for all reports of one event. */
export function story(random: Random, outlet: string, event: Random): Story {
  const speakers = event.some(
    SPEAKERS.map((_, index) => index),
    3,
  );
  const day = `2031-${String(1 + event.below(12)).padStart(2, "0")}-${String(1 + event.below(28)).padStart(2, "0")}`;
  const paragraphs = Array.from({ length: 10 + random.below(6) }, (_, index) =>
    index > 0 && random.percent(40) ? quotation(random, random.pick(speakers)) : prose(random),
  );
  return { outlet, day, headline: sentence(random), paragraphs };
}

/** Another outlet than this one. */
export function otherOutlet(random: Random, outlet: string): string {
  return random.pick(OUTLETS.filter((other) => other !== outlet));
}

/** A story's paragraphs in words. Quotations are put in `quoting`. */
export function told(paragraphs: readonly Paragraph[], random: Random, style: Style, quoting: Style = PLAIN): string[] {
  const met = new Set<number>();
  return paragraphs.map((paragraph) => {
    if (paragraph.kind === "prose") return paragraph.sentences.map((one) => `${sentenceIn(one, random, style)}.`).join(" ");
    const words = paragraph.said.map((one) => sentenceIn(one, random, quoting)).join(". ");
    const [full, again] = SPEAKERS[paragraph.speaker]!;
    const by = worded(paragraph.by, random, style).replace("N", met.has(paragraph.speaker) ? again : full);
    met.add(paragraph.speaker);
    return `“${words},” ${by}.`;
  });
}

/** A sentence in words, without its stop. */
export function sentenceIn({ first, second }: Sentence, random: Random, style: Style): string {
  const words = clauseIn(first, random, style);
  return capital(second ? `${words} ${worded(second.link, random, style)} ${clauseIn(second.clause, random, style)}` : words);
}

function clauseIn({ actor, deed, thing, setting }: Clause, random: Random, style: Style): string {
  const [who, does, what, how] = [actor, deed, thing, setting].map((words) => worded(words, random, style));
  return random.percent(style.order) ? `${how}, ${who} ${does} ${what}` : `${who} ${does} ${what} ${how}`;
}

function worded([usual, ...others]: Words, random: Random, { words }: Style): string {
  return others.length > 0 && random.percent(words) ? random.pick(others) : usual;
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
