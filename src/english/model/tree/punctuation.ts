import { plainForm } from "../words.ts";
import { NOWHERE } from "./state.ts";

/** A tree as heads by place; the head of the root's child is the sentence's length. */
type Heads = ArrayLike<number>;

/** What closes each bracket. */
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

const BRACKET = /^[()[\]{}]$/;

/** Marks that open and close alike, once quotation marks of all kinds are written as plain ones. */
const QUOTE = /^(?:"|'|''|``)$/;

/**
 * Attaches punctuation as Universal Dependencies asks: marks that pair to the head of what they enclose; any other mark to the lower of the two units that it
 * stands between. The parser's own guess at these arcs is worse, since it makes them before it knows the units. Only marks
 * without children move, so the tree stays a tree. `marks` says which words are such marks.
 */
export function attachPunctuation(forms: readonly string[], marks: readonly boolean[], heads: Heads): number[] {
  const mended = Array.from(heads);
  const partners = pairs(forms, marks);
  for (let at = 0; at < forms.length; at++) {
    if (!marks[at]) continue;
    const partner = partners[at]!;
    const inside = partner === NOWHERE ? NOWHERE : headInside(marks, heads, Math.min(at, partner), Math.max(at, partner));
    const head = inside === NOWHERE ? lowerUnit(marks, heads, at) : inside;
    if (head !== NOWHERE) mended[at] = head;
  }
  return mended;
}

/** For each mark the place of the one that it pairs with. */
function pairs(forms: readonly string[], marks: readonly boolean[]): Int32Array {
  const partners = new Int32Array(forms.length).fill(NOWHERE);
  const open: number[] = [];
  const quotes = new Map<string, number>();
  const join = (from: number, to: number) => {
    partners[from] = to;
    partners[to] = from;
  };
  for (let at = 0; at < forms.length; at++) {
    if (!marks[at]) continue;
    const form = plainForm(forms[at]!);
    if (BRACKET.test(form)) {
      if (form in CLOSING) open.push(at);
      else if (open.length > 0 && CLOSING[forms[open.at(-1)!]!] === form) join(open.pop()!, at);
    } else if (QUOTE.test(form)) {
      const kind = form.length > 1 ? '"' : form;
      const from = quotes.get(kind);
      if (from === undefined) quotes.set(kind, at);
      else {
        join(from, at);
        quotes.delete(kind);
      }
    }
  }
  return partners;
}

/** The first word between two marks whose head is not between them. */
function headInside(marks: readonly boolean[], heads: Heads, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (!marks[at] && (heads[at]! <= from || heads[at]! >= to)) return at;
  return NOWHERE;
}

/** Of the highest words of the units that end before and begin after a mark the one below the other; the first where neither is. */
function lowerUnit(marks: readonly boolean[], heads: Heads, at: number): number {
  const { length } = marks;
  let before = at - 1;
  while (before >= 0 && marks[before]) before--;
  let after = at + 1;
  while (after < length && marks[after]) after++;
  if (before >= 0) while (heads[before]! < at) before = heads[before]!;
  if (after < length) while (heads[after]! > at && heads[after] !== length) after = heads[after]!;
  if (before < 0) return after < length ? after : NOWHERE;
  if (after >= length) return before;
  for (let above = heads[after]!; above !== length; above = heads[above]!) if (above === before) return after;
  return before;
}
