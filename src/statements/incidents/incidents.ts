import type { Incident } from "../../record/incident.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { timesIn } from "../dates/times-in.ts";
import type { Teller } from "../figures/stated.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, isStory, type Range, type View } from "../view.ts";
import { actorsIn } from "./actors.ts";
import { spanOfVictim, victimsIn } from "./victims.ts";
import { EFFECTS, INCIDENT, LOOSE, METHODS, MOMENTS, SECTORS, TRADE } from "./words.ts";

type Said = { span: [number, number]; text: string } & Teller;

/** Sentences longer than this are lists or wrong, in UTF-16 code units. */
const LONGEST = 1_500;

/**
 * The incident that an article tells of, each value with who says it; none where nothing was done to computers. One article's sentences are not told apart further: where it
 * names several incidents, that is for a person to split, so it is sure only where one sentence alone speaks of one.
 */
export function incidentsOf(view: View, statements: readonly Statement[], book: PartyBook, teller: (span: Span) => Teller): Incident[] {
  const sentences = [...view.doc.sentences.keys()].filter((sentence) => isStory(view, sentence) && tellsOfIncident(view, sentence));
  if (sentences.length === 0) return [];
  const said = (span: [number, number]): Said => ({ span, text: view.text.slice(...span), ...teller(span) });
  const ranges = sentences.map((sentence): Range => view.doc.sentences[sentence]!);
  const about = statements.filter(({ cue, content, source }) =>
    [...cue, ...content, ...source].some(([start]) => isIn(view, ranges, start)),
  );
  const spans = sentences.map((sentence) => view.doc.sentences[sentence]!.span);
  const victims = ranges.flatMap((range) => victimsIn(view, range, book));
  return [
    {
      id: "i1",
      names: [],
      actors: about.flatMap((statement) => actorsIn(view, statement, book)).map(({ span, party }) => ({ ...said(span), party })),
      victims: victims.map((victim) => ({ ...said(spanOfVictim(view, victim)), party: victim.party?.id ?? null, count: victim.count })),
      sectors: spans.flatMap((span) => matches(view, span, SECTORS)).map(said),
      methods: spans.flatMap((span) => matches(view, span, METHODS)).map(said),
      dates: spans.flatMap((span) => datesIn(view, span)).map(({ span, of, date }) => ({ ...said(span), of, date })),
      effects: ranges.flatMap((range) => effectsIn(view, range)).map(said),
      responses: statements
        .filter(({ act, content }) => /^(?:sanction|charge)$/.test(act.main) && content.length > 0)
        .map(({ content }) => said([...content[0]!])),
      statements: about.map(({ id }) => id),
      sure: sentences.length === 1 && about.every(({ sure }) => sure),
    },
  ];
}

function tellsOfIncident(view: View, sentence: number): boolean {
  const { first, last, span } = view.doc.sentences[sentence]!;
  if (span[1] - span[0] > LONGEST) return false;
  const words = view.text.slice(...span);
  for (let at = first; at < last; at++) {
    const word = view.words[at]!;
    if (INCIDENT.test(word) && (!LOOSE.test(word) || TRADE.test(words))) return true;
    if (word === "among" && /\bamong (?:those|the \w+) (?:read|hit|hacked|targeted|affected|breached)\b/i.test(words)) return true;
  }
  return /\b(?:hacked|breached|hackers|intruders|broke into|broken into)\b/i.test(words) && TRADE.test(words);
}

function isIn(view: View, ranges: readonly Range[], offset: number): boolean {
  const token = firstTokenAt(view.doc, offset);
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.first ?? Number.POSITIVE_INFINITY) <= token;
}

function matches(view: View, [start, end]: Span, pattern: RegExp): [number, number][] {
  return [...view.text.slice(start, end).matchAll(pattern)].map((match) => [start + match.index, start + match.index + match[0].length]);
}

function datesIn(
  view: View,
  [start, end]: Span,
): { span: [number, number]; of: Incident["dates"][number]["of"]; date: Incident["dates"][number]["date"] }[] {
  const words = view.text.slice(start, end);
  return timesIn(view, start, end).flatMap((time) => {
    const date = view.dates.get(time);
    const near = words.slice(Math.max(0, time.span[0] - start - 60), time.span[1] - start + 30);
    const of = MOMENTS.find(([, pattern]) => pattern.test(near))?.[0];
    return date && of && !/\b(?:said|told|added)\s+(?:on |in |last |late |early )?$/i.test(words.slice(0, time.span[0] - start))
      ? [{ span: [time.span[0], time.span[1]] as [number, number], of, date }]
      : [];
  });
}

/** What was stolen, read, locked: from the verb to the end of its object. */
function effectsIn({ tree, doc }: View, { first, last }: Range): [number, number][] {
  const found: [number, number][] = [];
  for (let at = first; at < last; at++) {
    if (!EFFECTS.test(tree.lemmas[at]!) || tree.upos[at] !== "VERB") continue;
    const object = tree.children[at]!.find((child) => /^(?:obj|nsubj:pass)$/.test(tree.relations[child]!));
    if (object === undefined || Math.abs(object - at) > 12) continue;
    const from = Math.min(at, Math.max(first, tree.firsts[object]!));
    const to = Math.max(at, object) + 1;
    found.push([doc.tokens[from]!.start, doc.tokens[to - 1]!.end]);
  }
  return found;
}
