import type { Event } from "../../record/event.ts";
import type { Statement } from "../../record/statement.ts";
import { timesIn } from "../dates/times-in.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, isStory, type View } from "../view.ts";

/** Nouns and verbs of events, by kind. Verbs are lemmas. */
const NOUNS: readonly (readonly [Event["kind"], RegExp])[] = [
  ["summit", /^summit$/],
  ["hearing", /^hearing$/],
  ["briefing", /^briefing$/],
  ["forum", /^(?:forum|conference)$/],
  ["visit", /^visit$/],
  ["call", /^call$/],
  ["meeting", /^(?:meeting|talks)$/],
];
const VERBS: Readonly<Record<string, Event["kind"]>> = { meet: "meeting", visit: "visit", telephone: "call", phone: "call" };

/** Relations by which those who take part hang on the word for the event. */
const TAKES_PART = /^(?:nsubj|obj|obl|nmod|conj|compound)/;

/**
 * Meetings, calls and visits that the story tells of with at least two parties named as taking part. Two sentences that tell of the same kind with the same parties are one.
 * What was promised or agreed in the sentence is its outcome.
 */
export function eventsOf(view: View, statements: readonly Statement[], book: PartyBook): Event[] {
  const known = new Map<string, Event>();
  for (const [sentence, { first, last, span }] of view.doc.sentences.entries()) {
    if (!isStory(view, sentence)) continue;
    for (let at = first; at < last; at++) {
      const kind = kindAt(view, at);
      const participants = kind ? participantsOf(view, at, book) : [];
      if (!kind || participants.length < 2) continue;
      const key = `${kind} ${participants.toSorted().join(" ")}`;
      if (known.has(key)) continue;
      const [time] = timesIn(view, span[0], span[1]).filter(({ type }) => type === "date");
      known.set(key, {
        id: `e${known.size + 1}`,
        kind,
        span: [view.doc.tokens[at]!.start, view.doc.tokens[at]!.end],
        participants,
        place: placeIn(view, first, last),
        date: (time && view.dates.get(time)) ?? null,
        outcomes: [],
      });
    }
  }
  return [...known.values()].map((event) => ({ ...event, outcomes: outcomesOf(view, event, statements) }));
}

function kindAt({ tree, words, nameAt }: View, at: number): Event["kind"] | null {
  if (nameAt[at]! >= 0) return null;
  if (tree.upos[at] === "VERB") return VERBS[tree.lemmas[at]!] ?? null;
  return tree.upos[at] === "NOUN" ? (NOUNS.find(([, noun]) => noun.test(words[at]!))?.[0] ?? null) : null;
}

/** The persons, states and organisations that hang on an event's word, or on the verb that it is the object of. */
function participantsOf(view: View, at: number, book: PartyBook): string[] {
  const { tree, nameAt, doc } = view;
  const found = new Set<string>();
  for (const child of tree.children[at]!) {
    if (!TAKES_PART.test(tree.relations[child]!)) continue;
    for (const token of [child, ...tree.children[child]!.filter((below) => /^(?:conj|flat|appos)/.test(tree.relations[below]!))]) {
      const name = doc.names[nameAt[token]!];
      if (name && /^(?:person|state|organization|group)$/.test(name.class)) found.add(book.named(name.entity).id);
    }
  }
  return [...found];
}

function placeIn({ doc, nameAt, words }: View, first: number, last: number): Event["place"] {
  for (let token = first + 1; token < last; token++) {
    const name = doc.names[nameAt[token]!];
    if (name?.class === "place" && /^(?:in|at)$/.test(words[token - 1]!)) return { span: [name.span[0], name.span[1]] };
  }
  return null;
}

function outcomesOf(view: View, { span }: Event, statements: readonly Statement[]): [number, number][] {
  const sentence = view.doc.sentences[view.sentenceAt[firstTokenAt(view.doc, span[0])]!]!.span;
  return statements
    .filter(
      ({ act, content }) =>
        /^(?:assurance|agreement)$/.test(act.main) && content.some(([start]) => start >= sentence[0] && start < sentence[1]),
    )
    .flatMap(({ content }) => content.map(([start, end]): [number, number] => [start, end]));
}
