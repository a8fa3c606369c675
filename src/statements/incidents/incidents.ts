import type { Incident } from "../../record/incident.ts";
import { bySpan, holds, type Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import type { Teller } from "../figures/teller.ts";
import type { Back } from "../references/back.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { type Range, spanOf, type View, wordsOf } from "../view.ts";
import { actorsIn, actorsOf, calledIn, doersIn } from "./actors.ts";
import { answersTo } from "./answers.ts";
import { type Gathered, gather } from "./gather.ts";
import { isAgainst, type Measure, measuresIn } from "./measures.ts";
import { mentionsIn } from "./mentions.ts";
import { momentsOf } from "./moments.ts";
import { namesIn } from "./names.ts";
import { responsesIn } from "./responses.ts";
import { victimsAmong, victimsOf } from "./victims.ts";
import { victimKeys } from "./whole-names.ts";
import { EFFECTS, METHODS, SECTORS } from "./words.ts";

type Said = { span: [number, number]; text: string } & Teller;

/** The incidents that an article tells of, in the order of the text, each value with who says it; what contradicts stands side by side. */
export function incidentsOf(
  view: View,
  statements: readonly Statement[],
  book: PartyBook,
  teller: (span: Span) => Teller,
  back: readonly (Back | null)[] = [],
): Incident[] {
  const tellings = mentionsIn(view).map((mention) => {
    const told = actorsOf(view, mention, book);
    const actors = [...told, ...calledIn(view, mention, book)];
    const victims = [...victimsOf(view, mention, book), ...victimsAmong(view, mention.sentence, book)];
    return {
      mention,
      actors,
      doers: told.flatMap((actor) => doersIn(view, actor)),
      victims,
      names: namesIn(view, mention).map((range) => wordsOf(view, range)),
      moments: momentsOf(view, mention),
    };
  });
  const keyOf = victimKeys(
    view,
    tellings.flatMap((telling) => telling.victims),
  );
  const gathered = gather(tellings, keyOf, view.article.published?.latest ?? null);
  const naming = statementsOf(view, gathered, statements);
  const taken = new Set(naming.flatMap((own) => own.map(({ id }) => id)));
  const answering = answersTo(view, gathered, { statements, back, naming, taken });
  const order = new Map(statements.map(({ id }, index) => [id, index]));
  const about = naming.map((own, index) => [...own, ...answering[index]!].sort((one, other) => order.get(one.id)! - order.get(other.id)!));
  const measures = measuresIn(view, statements, book);
  return gathered.map((incident, index) => {
    const own = new Set(about[index]!.map(({ id }) => id));
    const to = (actors: ReadonlySet<string>) => measures.filter((measure) => isAgainst(view, measure, incident, own, actors));
    return incidentOf(view, `i${index + 1}`, incident, about[index]!, to, book, teller);
  });
}

/** For each incident the statements that hold one of its mentions, in their order. */
function statementsOf(view: View, gathered: readonly Gathered[], statements: readonly Statement[]): Statement[][] {
  const told = gathered
    .flatMap(({ tellings }, incident) => tellings.map(({ mention }) => ({ at: view.doc.tokens[mention.token]!.start, incident })))
    .sort((one, other) => one.at - other.at);
  const found: Statement[][] = gathered.map(() => []);
  for (const statement of statements) {
    const incidents = new Set<number>();
    for (const [start, end] of [...statement.cue, ...statement.content, ...statement.source])
      for (let index = firstFrom(told, start); index < told.length && told[index]!.at < end; index++) incidents.add(told[index]!.incident);
    for (const incident of incidents) found[incident]!.push(statement);
  }
  return found;
}

/** The first of places in their order that is at an offset or after it. */
function firstFrom(places: readonly { readonly at: number }[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each statement of an incident the first that it tells of. */
export function incidentOfEach(incidents: readonly Incident[]): ReadonlyMap<string, string> {
  return new Map(incidents.toReversed().flatMap(({ id, statements }) => statements.map((statement) => [statement, id] as const)));
}

function incidentOf(
  view: View,
  id: string,
  { tellings, sure }: Gathered,
  statements: readonly Statement[],
  responsesTo: (actors: ReadonlySet<string>) => readonly Measure[],
  book: PartyBook,
  teller: (span: Span) => Teller,
): Incident {
  const said = (span: [number, number]): Said => ({ span, text: view.text.slice(...span), ...teller(span) });
  const rangeSaid = (range: Range): Said => said([...spanOf(view, range)]);
  // What the reporter tells in his own voice needs no statement to be sure of.
  const voiced = tellings.some(
    ({ mention }) => teller([view.doc.tokens[mention.token]!.start, view.doc.tokens[mention.token]!.end]).by === "article",
  );
  const sentences = [...new Set(tellings.map(({ mention }) => mention.sentence))];
  const spans = sentences.map((sentence) => spanOf(view, sentence));
  const actors = unique(
    [...tellings.flatMap((telling) => telling.actors), ...statements.flatMap((statement) => actorsIn(view, statement, book))],
    ({ range }) => range.first,
  );
  const victims = unique(
    tellings.flatMap((telling) => telling.victims),
    ({ range }) => range.first,
  );
  const dates = unique(
    tellings.flatMap((telling) => telling.moments),
    ({ span }) => span[0],
  );
  return {
    id,
    names: tellings.flatMap(({ mention }) => namesIn(view, mention)).map(rangeSaid),
    actors: actors.map(({ range, party }) => ({ ...rangeSaid(range), party })),
    victims: victims.map(({ range, party, count }) => ({ ...rangeSaid(range), party, count })),
    sectors: spans.flatMap((span) => matches(view, span, SECTORS)).map(said),
    methods: spans.flatMap((span) => matches(view, span, METHODS)).map(said),
    dates: dates.map(({ span, of, date }) => ({ ...said(span), of, date })),
    effects: sentences.flatMap((range) => effectsIn(view, range)).map(said),
    responses: outermost([
      ...responsesTo(new Set(actors.map(({ party }) => party))).map(({ span }) => span),
      ...tellings.flatMap(({ mention }) => responsesIn(view, mention)),
    ]).map(said),
    statements: statements.map((statement) => statement.id),
    sure: sure && actors.length + victims.length > 0 && (voiced || statements.some((statement) => statement.sure)),
  };
}

/** Spans in the order of the text, without those that lie in another. */
function outermost(spans: readonly [number, number][]): [number, number][] {
  const sorted = spans.toSorted(bySpan);
  return sorted.filter(
    (span, index) => !sorted.some((other, at) => at !== index && holds(other, span) && (at < index || !holds(span, other))),
  );
}

function unique<T>(values: readonly T[], keyOf: (value: T) => number): T[] {
  return [...Map.groupBy(values, keyOf).values()].map(([first]) => first!);
}

function matches(view: View, [start, end]: Span, pattern: RegExp): [number, number][] {
  return [...view.text.slice(start, end).matchAll(pattern)].map((match) => [start + match.index, start + match.index + match[0].length]);
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
