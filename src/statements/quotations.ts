import type { Quotation, Statement } from "../record/statement.ts";
import type { QuotationRole } from "../record/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { firstTokenAt, type View } from "./view.ts";

/** The most tokens that a quotation may have and still be a single term or scare quotes. */
const LONGEST_TERM = 4;
/** How many tokens before a quotation tell what it is. */
const BEFORE = 9;

/** Verbs that lead words in, in any voice. */
const SAYING =
  /^(?:say|says|saying|said|think|thinks|thinking|go|goes|like|ask|asks|asking|claim|tell|tells|telling|pretend|shrug|hear|respond|answer|argue|reply)$/;
/** Words by which nobody has said it: it is only supposed, possible, or anybody's. */
const SUPPOSED =
  /^(?:if|suppose|imagine|whether|unless|can|could|would|might|may|will|should|cannot|n't|n’t|never|not|just|always|let|to|you|somebody|someone|anybody|anyone|people|everybody|whoever)$/;
const CALLED =
  /^(?:called|titled|entitled|named|dubbed|so-called|nicknamed|termed|labeled|labelled|headlined|known|phrase|term|word|words|slogan|motto|hashtag)$/;
const WORKS =
  /^(?:book|film|movie|song|series|report|article|ad|episode|program|programme|documentary|paper|essay|play|novel|album|memoir|show|column|study|headline|poem|speech|exhibition|podcast)$/;

/** Whether nobody said what a quotation holds: it is put into a mouth, or only supposed. Such words are no statement of the one quoted. */
export function isUnsaid(view: View, quotation: number): boolean {
  const role = roleByWords(view, quotation);
  return role === "caricature" || role === "hypothetical";
}

/** Leaves out drafts of what nobody said: all their words stand in a quotation that is put into somebody's mouth. */
export function withoutUnsaid(view: View, drafts: readonly Draft[]): Draft[] {
  const unsaid = [...view.doc.quotations.keys()].filter((quotation) => isUnsaid(view, quotation));
  if (unsaid.length === 0) return [...drafts];
  const held = new Uint8Array(view.doc.tokens.length);
  for (const quotation of unsaid) {
    const { inner } = view.doc.quotations[quotation]!;
    held.fill(1, firstTokenAt(view.doc, inner[0]), firstTokenAt(view.doc, inner[1]));
  }
  return drafts.filter(
    ({ content }) =>
      content.length === 0 || !content.every(([start, end]) => isHeld(held, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end))),
  );
}

function isHeld(held: Uint8Array, first: number, last: number): boolean {
  return last > first && held[first] === 1 && held[last - 1] === 1;
}

/** What every pair of quotation marks in the story is: speech is what a statement holds; the rest nobody said in this article. */
export function quotationsOf(view: View, statements: readonly Statement[]): Quotation[] {
  const holder = new Int32Array(view.doc.tokens.length).fill(-1);
  for (const [index, { content }] of statements.entries())
    for (const [start, end] of content) holder.fill(index, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
  return view.doc.quotations.map(({ outer: [start, end], inner }, index) => {
    const held = holder.subarray(firstTokenAt(view.doc, inner[0]), firstTokenAt(view.doc, inner[1])).find((statement) => statement >= 0);
    const role = roleOf(view, index, held === undefined ? null : statements[held]!);
    const said = held !== undefined && (role === "speech" || role === "nested");
    return { span: [start, end], role, statement: said ? statements[held]!.id : null };
  });
}

/** What the words before a quotation make of it; null where they say nothing. */
function roleByWords(view: View, index: number): QuotationRole | null {
  const { inner, outer, within } = view.doc.quotations[index]!;
  const first = firstTokenAt(view.doc, inner[0]);
  const length = firstTokenAt(view.doc, inner[1]) - first;
  const opening = firstTokenAt(view.doc, outer[0]);
  const before = wordsBefore(view, opening);
  const leads = before.slice(-4).some((word) => SAYING.test(word));
  if (leads && before.some((word) => SUPPOSED.test(word)) && length > 1) {
    if (within !== null) return "caricature";
    if (before.some((word) => /^(?:if|suppose|imagine|unless)$/.test(word))) return "hypothetical";
  }
  if (/^(?:if|suppose|imagine)$/.test(before.at(-1) ?? "")) return "hypothetical";
  const near = before.slice(-3);
  const title = isTitleCase(view.text.slice(...inner));
  if (near.some((word) => WORKS.test(word)) && title) return "title";
  if (near.some((word) => CALLED.test(word)) && length <= LONGEST_TERM * 2)
    return title ? "title" : near.includes("so-called") ? "scare" : "term";
  return within === null ? null : "nested";
}

/** The words of the sentence before a token, back to the last mark that ends a clause. */
function wordsBefore({ words, sentenceAt }: View, token: number): string[] {
  const found: string[] = [];
  for (let at = token - 1; at >= Math.max(0, token - 3 * BEFORE) && found.length < BEFORE && sentenceAt[at] === sentenceAt[token]; at--) {
    if (/^[;:—–]$/.test(words[at]!) && found.length > 0) break;
    if (/^\p{L}|^n['’]t$/u.test(words[at]!)) found.unshift(words[at]!);
  }
  return found;
}

function roleOf(view: View, index: number, holder: Statement | null): QuotationRole {
  const told = roleByWords(view, index);
  if (told) return told;
  const { inner } = view.doc.quotations[index]!;
  const length = firstTokenAt(view.doc, inner[1]) - firstTokenAt(view.doc, inner[0]);
  if (holder && length <= LONGEST_TERM && isScare(holder)) return "scare";
  if (holder || length > LONGEST_TERM * 2) return "speech";
  if (isTitleCase(view.text.slice(...inner)) && length > 1) return "title";
  return "scare";
}

/** A few quoted words in what somebody rejects or doubts are the other side's. */
function isScare({ act, form }: Statement): boolean {
  return form === "mixed" && /^(?:denial|rejection|skepticism)$/.test(act.main);
}

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
