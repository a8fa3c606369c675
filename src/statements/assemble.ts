import type { Party } from "../record/party.ts";
import { type Span, slice } from "../record/span.ts";
import type { Hop, Statement } from "../record/statement.ts";
import type { Form } from "../record/vocabulary.ts";
import { aboutOf } from "./about.ts";
import { classify } from "./acts/classify.ts";
import { hear } from "./acts/hear.ts";
import type { Said } from "./acts/said.ts";
import { without } from "./acts/without.ts";
import { saidOf } from "./dates/said.ts";
import type { Draft } from "./draft.ts";
import { TRANSCRIPT } from "./extract/transcript.ts";
import { hedgeOf } from "./hedge.ts";
import { kindOf } from "./kind.ts";
import { nestingOf } from "./nesting.ts";
import { occasionOf } from "./occasion.ts";
import { ISSUED } from "./refine/issued.ts";
import { type Tag, tagOf } from "./sourcing/tag.ts";
import { chainsOf, isOutlet } from "./sourcing.ts";
import type { PartyBook } from "./speakers/party-book.ts";
import { headsOf } from "./speakers/phrase-head.ts";
import type { Speakers } from "./speakers/speakers.ts";
import { topicsOf } from "./topics.ts";
import { firstTokenAt, spanOf, type View } from "./view.ts";

/** How much of the content must stand in quotation marks to be direct, and may at most to be indirect. */
const DIRECT_FROM = 0.9;
const INDIRECT_TO = 0.1;

/** Puts drafts and their speakers together to the statements of the contract, numbered in the order of the text. */
export function assemble(view: View, drafts: readonly Draft[], speakers: readonly Speakers[], book: PartyBook): Statement[] {
  const utterances = new Map<number, string>();
  const { inside, within } = nestingOf(view, drafts);
  const communicated = drafts.map((draft, index) => within[index]! >= 0 && draft.addressee !== null && !isOutlet(view, draft));
  const tags = drafts.map((draft, index) => tagOf(view, draft, [drafts[index - 1], drafts[index + 1]]));
  const chains = chainsOf(view, drafts, speakers, book, communicated, tags);
  const statements = drafts.map((draft, index) => {
    if (!utterances.has(draft.utterance)) utterances.set(draft.utterance, `u${utterances.size + 1}`);
    const told = inside[index]!.flatMap((inner) => (isOfOwnHouse(view, drafts[inner]!) ? [] : drafts[inner]!.content));
    const asserted = draft.content.flatMap((span) => without(span, told));
    const heard = hear(view, draft, speakers[index]!, asserted);
    const kind = kindOf(draft, heard.cue, speakers[index]!.parties[0], chains[index]!.at(-1)?.channel ?? null);
    if (kind === "stance" || kind === "thought") chains[index] = unspoken(chains[index]!, speakers[index]!);
    return statementOf(view, draft, speakers[index]!, book, {
      id: `s${index + 1}`,
      utterance: utterances.get(draft.utterance)!,
      kind,
      heard,
      tag: tags[index]!,
    });
  });
  return statements.map((statement, index) => ({
    ...statement,
    within: within[index]! < 0 ? null : statements[within[index]!]!.id,
    sourcing: wholeChain(chains, within, index),
  }));
}

/** "Our services have concluded that …": what one's own house found one says oneself. */
function isOfOwnHouse({ words }: View, { source }: Draft): boolean {
  return source !== null && source.last - source.first > 1 && /^(?:our|my)$/.test(words[source.first]!);
}

/**
 * The whole chain of a statement inside others: from the outermost to its own speakers. Whoever is told of by others did not speak to the reporter: under which rule he
 * spoke is not known.
 */
function wholeChain(chains: readonly Hop[][], within: readonly number[], index: number): Hop[] {
  let chain =
    within[index]! < 0
      ? chains[index]!
      : chains[index]!.map((hop) =>
          hop.groundRule === "on-record" && hop.words.length > 0 ? { ...hop, groundRule: "not-stated" as const } : hop,
        );
  const seen = new Set([index]);
  for (let outer = within[index]!; outer >= 0 && !seen.has(outer); outer = within[outer]!) {
    seen.add(outer);
    const carried = chains[outer]!;
    chain = [...carried, ...chain.filter(({ party }) => party === null || !carried.some((hop) => hop.party === party))];
  }
  return chain;
}

/** Nobody can say under which rule somebody spoke who did not speak: what he thinks or wants is told of him. */
function unspoken(chain: readonly Hop[], { parties }: Speakers): Hop[] {
  return chain.map((hop) =>
    parties.some(({ id }) => id === hop.party) && hop.groundRule === "on-record" ? { ...hop, groundRule: "not-stated" } : hop,
  );
}

/** What is known of a statement before it is put together. */
interface Known {
  readonly id: string;
  readonly utterance: string;
  readonly kind: Statement["kind"];
  readonly heard: Said;
  readonly tag: Tag;
}

function statementOf(view: View, draft: Draft, speakers: Speakers, book: PartyBook, { id, utterance, kind, heard, tag }: Known): Statement {
  const words = draft.content.map((span) => slice(view.text, span)).join(" ");
  const occasion = occasionOf(view, draft);
  const doubts = [...draft.doubts, ...(speakers.doubt ? [speakers.doubt] : [])];
  return {
    id,
    kind,
    utterance,
    source: draft.source ? [spanned(view, draft.source)] : [],
    cue: draft.cue ? [spanned(view, draft.cue)] : [],
    content: draft.content.map(([start, end]) => [start, end]),
    speakers: speakers.parties.map((party: Party) => party.id),
    form: draft.rule === TRANSCRIPT || draft.rule === ISSUED ? "direct" : formOf(view, draft.content),
    act: classify(heard),
    within: null,
    refersTo: [],
    about: aboutOf(view, draft, tag),
    hedge: hedgeOf(view, draft),
    addressees: addresseesOf(view, draft, book),
    occasion: occasion && { span: occasion },
    said: saidOf(view, draft),
    sourcing: [],
    topics: topicsOf(words),
    incident: null,
    commitment: null,
    basis: draft.source ? speakers.basis : "inferred",
    sure: doubts.length === 0,
    why: [draft.rule, speakers.why, ...doubts.map((doubt) => `not sure: ${doubt}`)].join("; "),
  };
}

function spanned(view: View, range: { first: number; last: number }): [number, number] {
  const [start, end] = spanOf(view, range);
  return [start, end];
}

function addresseesOf(view: View, draft: Draft, book: PartyBook): Statement["addressees"] {
  const range = draft.addressee;
  if (!range || isOutlet(view, draft)) return [];
  const span = spanned(view, range);
  const heads = headsOf(view, range);
  const named = heads.flatMap((head) => (head.type === "name" ? [{ party: book.named(view.doc.names[head.name]!.entity).id, span }] : []));
  return named.length > 0 ? named : [{ party: null, span }];
}

/** By the share of the content's words that stand in quotation marks. */
function formOf(view: View, content: readonly Span[]): Form {
  let quoted = 0;
  let all = 0;
  for (const [start, end] of content)
    for (let token = firstTokenAt(view.doc, start); token < view.doc.tokens.length && view.doc.tokens[token]!.start < end; token++) {
      if (!/[\p{L}\p{N}]/u.test(view.words[token]!)) continue;
      all++;
      if (view.quotationAt[token]! >= 0) quoted++;
    }
  if (all === 0 || quoted / all <= INDIRECT_TO) return "indirect";
  return quoted / all >= DIRECT_FROM ? "direct" : "mixed";
}
