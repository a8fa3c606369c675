import type { Doc, Span } from "../../doc.ts";
import type { Choice } from "../../references/choice.ts";
import type { ReferenceForm } from "../../references/reference.ts";
import type { GoldMention, GoldText } from "./gold.ts";

/** A text as the engine reads it, with what people say about who is who. */
export interface Lesson {
  readonly id: string;
  readonly doc: Doc;
  /** By entity, the party of the corpus that most of its names belong to; null where none does. */
  readonly parties: readonly (string | null)[];
  readonly mentions: ReadonlyMap<number, readonly GoldMention[]>;
}

/** Holds a text as it was read against its gold mentions. */
export function lessonOf({ id, mentions }: GoldText, doc: Doc): Lesson {
  const byStart = new Map<number, GoldMention[]>();
  for (const mention of mentions) byStart.set(mention.start, [...(byStart.get(mention.start) ?? []), mention]);
  const ofName = doc.names.map(({ span }) => narrowest(mentions, span));
  const parties = doc.entities.map(({ mentions: own }) => mostOften(own.map((name) => ofName[name]!)));
  return { id, doc, parties, mentions: byStart };
}

/** The options of a choice that are right: the parties that the corpus puts together with the anaphor, else the last one, meaning none. */
export function rightOptions(lesson: Lesson, { anaphor, parties: offered, options }: Choice): number[] {
  const { tokens } = lesson.doc;
  const gold = partyAt(lesson, [tokens[anaphor.first]!.start, tokens[anaphor.last - 1]!.end], anaphor.form);
  const right = offered.flatMap((entity, index) => (gold !== null && lesson.parties[entity] === gold ? [index] : []));
  return right.length > 0 ? right : [options.length - 1];
}

/** The party of the narrowest mention that the corpus has for a pronoun or a noun phrase; null where it has none there. */
export function partyAt({ mentions }: Lesson, [start, end]: Span, form: ReferenceForm): string | null {
  const here = (mentions.get(start) ?? []).filter((one) => (form === "nominal" ? one.end >= end : one.end === end));
  return here.sort((one, other) => one.end - other.end)[0]?.party ?? null;
}

function narrowest(mentions: readonly GoldMention[], [start, end]: Span): string | null {
  let found: GoldMention | null = null;
  for (const mention of mentions)
    if (mention.start <= start && end <= mention.end && (found === null || mention.end - mention.start < found.end - found.start))
      found = mention;
  return found?.party ?? null;
}

function mostOften(parties: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const party of parties) if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
  let found: string | null = null;
  for (const [party, count] of counts) if (found === null || count > counts.get(found)!) found = party;
  return found;
}
