import type { Span } from "../../record/span.ts";
import type { CueGroup, Draft, SourcePhrase } from "../draft.ts";
import { AUXILIARIES, COORDINATORS, PREPOSITIONS, SUBORDINATORS } from "../lexicon/function-words.ts";
import { cueGroupAt, isComma, phraseAfter, phraseBefore } from "../phrase/index.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import { firstTokenAt, type Range, type View, wordsOf } from "../view.ts";
import { boundaryDoubt, contentEnd, contentSpans, quotedSpans } from "./content-bounds.ts";
import type { Extractor } from "./extractor.ts";
import { type Lead, leadOf } from "./lead.ts";

/** The fewest tokens that content without quotation marks may have. */
const SHORTEST_CLAUSE = 3;
/** How soon a clause that nothing marks must show a verb, in tokens. */
const CLAUSE_VERB_WITHIN = 14;
/** The longest dateline, in tokens. */
const LONGEST_DATELINE = 10;

/** "X said that …", "X told Y …", "…," X said, "…," said X: a cue with its subject, and content after or before it. */
export const telling: Extractor = {
  name: "telling",
  find(view, sentence) {
    const { first, last } = view.doc.sentences[sentence]!;
    const drafts: Draft[] = [];
    for (let head = first; head < last; head++) {
      if (view.quotationAt[head]! >= 0) continue;
      const group = cueGroupAt(view, head, first, last);
      if (!group || group.passive) continue;
      const draft = behind(view, sentence, group) ?? ahead(view, sentence, group);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

/** Content before the tag: `CONTENT, X said` or `CONTENT, said X`. */
function behind(view: View, sentence: number, group: CueGroup): Draft | null {
  if (group.head > group.first && /ing$/.test(view.words[group.head]!)) return null;
  const { first, last } = view.doc.sentences[sentence]!;
  const before = phraseBefore(view, group.first, first);
  const straight = before !== null && before.first > first && endsContent(view, before.first, first);
  const inverted =
    !straight && !group.cue.addresses && group.first === group.head && endsContent(view, group.first, first)
      ? speakerAfter(view, group.last, last)
      : null;
  const source = inverted ?? before;
  if (!source) return null;
  const tag: Range = { first: Math.min(source.first, group.first), last: Math.max(source.last, group.last) };
  if (!endsContent(view, tag.first, first)) return null;
  const lead = inverted
    ? { start: tag.last, after: tag.last, addressee: null, occasion: null, marked: false }
    : leadOf(view, group.last, last, group.cue.addresses);
  const quoted = isQuotedWhole(view, tag.first, first);
  const rest = quoted ? [] : interrupted(view, first, tag.first, lead.after, last);
  const afterClause = !quoted && isClause(view, first, tag.first) && isComma(view.words[lead.after] ?? "");
  if (!quoted && rest.length === 0 && !afterClause && (!isOver(view, lead.after, last) || speaksOn(view, first, tag.first, lead)))
    return null;
  if (quoted && !isOver(view, lead.after, last) && !group.cue.plain && !inverted) return null;
  const content = [...contentBehind(view, tag.first, first), ...rest];
  if (content.length === 0) return null;
  return {
    rule: quoted ? `quotation before "${wordsOf(view, group)}"` : `clause before "${wordsOf(view, group)}"`,
    ...placed(group, lead, sentence),
    source,
    content,
    doubts: doubtsOf(
      source,
      group,
      quoted ? [] : [...(tag.first - first < 6 ? ["little stands before the cue"] : []), ...startDoubt(view, first)],
    ),
  };
}

/** The phrase after an inverted cue, where its head can speak: `…, said the grid` is no speaker. */
function speakerAfter(view: View, start: number, end: number): SourcePhrase | null {
  const phrase = phraseAfter(view, start, end);
  const [head] = phrase ? headsOf(view, phrase) : [];
  const quoted = view.quotationAt[start - 2]! >= 0;
  return head && (quoted || head.type !== "noun" || head.kind !== "unknown") ? phrase : null;
}

/** "In a speech, she said, “…”": a quotation follows, and what stands before the tag cannot be said by itself. */
function speaksOn(view: View, first: number, tag: number, { start }: Lead): boolean {
  return (view.quotationAt[start] ?? -1) >= 0 && !isClause(view, first, tag);
}

/** What a draft has of its cue, and of what stands between the cue and the content. */
function placed(
  cue: CueGroup,
  { addressee, occasion }: Lead,
  sentence: number,
): Pick<Draft, "cue" | "addressee" | "occasion" | "utterance" | "sentence"> {
  return { cue, addressee, occasion, utterance: cue.head, sentence };
}

/** Whether the words before a tag are one quotation that begins with the sentence, or before it. */
function isQuotedWhole(view: View, tag: number, first: number): boolean {
  const quotation = view.doc.quotations[view.quotationAt[skipBack(view, tag - 1, first)]!];
  const opening = COORDINATORS.has(view.words[first]!) ? first + 1 : first;
  return quotation !== undefined && quotation.outer[0] <= view.doc.tokens[opening]!.start;
}

/** Why a clause before a tag may not be all said: it opens with words that lead in. */
function startDoubt(view: View, first: number): string[] {
  const opening = view.words[first]!;
  return SUBORDINATORS.has(opening) || PREPOSITIONS.has(opening) || opening.endsWith("ing")
    ? [`"${opening}" may lead into what is said`]
    : [];
}

/** Content after the cue: `X said (that) CONTENT`, `X told Y: "…"`, `X denied CONTENT`. */
function ahead(view: View, sentence: number, verb: CueGroup): Draft | null {
  const { first, last } = view.doc.sentences[sentence]!;
  const group = withPreposition(view, verb);
  const participle = view.words[group.head]!.endsWith("ing") && group.first === group.head;
  const source = participle ? null : phraseBefore(view, group.first, first);
  if (!source && !participle) return null;
  if (participle && !isComma(view.words[group.first - 1] ?? "")) return null;
  const lead = leadOf(view, group.last, last, group.cue.addresses);
  const announced = view.words[last - 1] === ":" && lead.start >= last - 1 ? openingQuotation(view, last) : -1;
  if (announced < 0 && (lead.start >= last || !fits(view, group, lead))) return null;
  const end = contentEnd(view, lead.start, last);
  const content = announced >= 0 ? quotedSpans(view, announced) : contentSpans(view, lead.start, end);
  if (content.length === 0 || (!lead.marked && announced < 0 && tokensIn(view, content) < shortest(group, view.words[lead.start]!)))
    return null;
  const quoted = announced >= 0 || view.quotationAt[lead.start]! >= 0;
  return {
    rule: quoted ? `quotation after "${wordsOf(view, group)}"` : `${lead.marked ? "that-clause" : "words"} after "${wordsOf(view, group)}"`,
    ...placed(group, lead, sentence),
    source,
    content,
    doubts: doubtsOf(source, group, [
      ...(participle ? ["speaker is the subject of the sentence before the participle"] : []),
      ...(quoted || lead.marked || lead.start === group.last || /^(?:say|tell)$/.test(group.cue.lemma)
        ? []
        : ["nothing marks where the content starts"]),
      ...(quoted ? [] : boundsDoubts(view, group, lead, end)),
    ]),
  };
}

/** The fewest tokens of content without marks: a clause needs more than the object of a verb that takes one. */
function shortest({ cue }: CueGroup, opening: string): number {
  return cue.frames.includes("object") || /^(?:who|what|which|why|how|where|when|whether|if|so|to)$/.test(opening) ? 1 : SHORTEST_CLAUSE;
}

function tokensIn(view: View, spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + firstTokenAt(view.doc, to) - firstTokenAt(view.doc, from), 0);
}

function doubtsOf(source: SourcePhrase | null, group: CueGroup, more: readonly string[]): string[] {
  return [
    ...(source?.doubt ? [source.doubt] : []),
    ...(group.cue.plain ? [] : [`"${group.cue.lemma}" is not always telling`]),
    ...(group.negated && group.cue.act !== "denial" ? ["the cue is negated"] : []),
    ...more,
  ];
}

/** Why content without quotation marks may not be what was said: no verb shows that it is a clause, or its end is not plain. */
function boundsDoubts(view: View, { cue }: CueGroup, lead: Lead, end: number): string[] {
  const clause =
    lead.marked ||
    cue.frames.includes("object") ||
    holdsVerb(view, lead.start - 1) ||
    /^(?:who|what|which|why|how|where|when|whether|if|to)$/.test(view.words[lead.start]!);
  const doubt = boundaryDoubt(view, lead.start, end);
  return [...(clause ? [] : ["no verb shows in what is said"]), ...(doubt ? [doubt] : [])];
}

/** "called for", "warned of": the preposition that the verb asks for is part of the cue. */
function withPreposition(view: View, group: CueGroup): CueGroup {
  const next = view.words[group.last] ?? "";
  return /^(?:for|on|of|about|against)$/.test(next) && (group.cue.frames as readonly string[]).includes(next)
    ? { ...group, last: group.last + 1 }
    : group;
}

/** The quotation that opens at a token, or -1. */
function openingQuotation(view: View, at: number): number {
  const quotation = view.quotationAt[at] ?? -1;
  return quotation >= 0 && view.doc.quotations[quotation]!.outer[0] === view.doc.tokens[at]!.start ? quotation : -1;
}

/** Whether the frame of the cue allows what stands after it. */
function fits(view: View, { cue, head }: CueGroup, lead: Lead): boolean {
  if (lead.marked) return cue.frames.includes("clause") || view.quotationAt[lead.start]! >= 0;
  const next = view.words[head + 1] ?? "";
  const word = view.words[lead.start]!;
  if (/^(?:not to be|not be) (?:named|identified|quoted)/.test(view.words.slice(lead.start, lead.start + 4).join(" "))) return false;
  if (word === "to" || (word === "not" && view.words[lead.start + 1] === "to")) return cue.frames.includes("infinitive");
  if (/^(?:for|on|of|about|against)$/.test(word)) return false;
  if (/^(?:say|tell)$/.test(cue.lemma) && /^(?:it|so|this)$/.test(word) && !AUXILIARIES.has(view.words[lead.start + 1] ?? "")) return false;
  if (/^(?:as|whether)$/.test(next)) return (cue.frames as readonly string[]).includes(next);
  if (/^(?:in|at|by|with|from|up|out|off|over|into|and|or|but|,|\.|;|:|\)|;|—|–|-)$/.test(word)) return false;
  if (cue.frames.includes("object") || (cue.frames.includes("clause") && (cue.plain || holdsVerb(view, lead.start)))) return true;
  return cue.lemma === "accuse" || cue.lemma === "blame";
}

/** Whether a clause stands after a token, as far as that shows: a verb is among the next few words. */
function holdsVerb(view: View, start: number, limit = Number.POSITIVE_INFINITY): boolean {
  const end = Math.min(start + CLAUSE_VERB_WITHIN, limit, view.doc.sentences[view.sentenceAt[start + 1]!]!.last);
  for (let at = start + 1; at < end; at++)
    if (AUXILIARIES.has(view.words[at]!) || (view.words[at]!.length > 4 && view.words[at]!.endsWith("ed"))) return true;
  return false;
}

/** Whether a tag that ends at `at` ends its sentence, or only words in commas or a quotation follow. */
function isOver(view: View, at: number, end: number): boolean {
  let next = at;
  while (next < end && /^[.,;:—–-]+$/.test(view.words[next]!)) next++;
  return (
    next >= end ||
    (next > at && view.quotationAt[next]! >= 0) ||
    (next > at &&
      (COORDINATORS.has(view.words[next]!) ||
        /ing$/.test(view.words[next]!) ||
        /^(?:who|which|as|while|when|after|in|on|at|during)$/.test(view.words[next]!)))
  );
}

/** Whether content may end right before a token: after a comma or a closing quotation mark. */
function endsContent(view: View, at: number, floor: number): boolean {
  if (at <= floor) return false;
  return isComma(view.words[at - 1]!) || view.quotationAt[at - 1]! >= 0 || /^[—–]$/.test(view.words[at - 1]!);
}

/** Whether what stands before a tag can be said by itself: it shows a verb and does not begin as a lead-in. */
function isClause(view: View, first: number, tag: number): boolean {
  const opening = view.words[first]!;
  return (
    holdsVerb(view, first - 1, tag) && !SUBORDINATORS.has(opening) && !PREPOSITIONS.has(opening) && !/(?:ing|ed)$|^told$/.test(opening)
  );
}

/** "The minister, the paper reported, knew of it": what goes on after a tag that stands between a subject and its verb. */
function interrupted(view: View, first: number, tag: number, after: number, last: number): Span[] {
  if (!isComma(view.words[after] ?? "") || !isComma(view.words[tag - 1]!) || after + 2 >= last || holdsVerb(view, first - 1, tag))
    return [];
  const next = view.words[after + 1]!;
  return COORDINATORS.has(next) || next.endsWith("ing") || view.quotationAt[after + 1]! >= 0
    ? []
    : contentSpans(view, after + 1, contentEnd(view, after + 1, last));
}

function skipBack(view: View, at: number, floor: number): number {
  let back = at;
  while (back > floor && isComma(view.words[back]!) && view.quotationAt[back]! < 0) back--;
  return back;
}

/** What stands before a tag: the whole quotation, with the words of the sentence that lead into it. */
function contentBehind(view: View, tag: number, floor: number): Span[] {
  const last = skipBack(view, tag - 1, floor);
  const quotation = view.quotationAt[last]!;
  let start = afterDateline(view, floor, last);
  while (start < last && COORDINATORS.has(view.words[start]!) && view.quotationAt[start]! < 0) start++;
  if (quotation < 0) return contentSpans(view, start, last + 1);
  const opened = view.doc.quotations[quotation]!.outer[0];
  if (opened <= view.doc.tokens[start]!.start) return quotedSpans(view, quotation);
  return contentSpans(view, start, last + 1);
}

/** "TARSK (Norrow) — ": the place and agency before a story's first sentence are nobody's words. */
function afterDateline(view: View, floor: number, last: number): number {
  for (let at = floor + 1; at < Math.min(floor + LONGEST_DATELINE, last); at++)
    if (
      /^[—–-]+$/.test(view.words[at]!) &&
      (view.words[at - 1] === ")" || /^\p{Lu}{3,}/u.test(view.text.slice(view.doc.tokens[floor]!.start)))
    )
      return at + 1;
  return floor;
}
