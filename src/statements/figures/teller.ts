import type { Act } from "../../record/acts.ts";
import { holds, type Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { indexOfSentence } from "../dates/lean.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, type View } from "../view.ts";
import { toldInside } from "./told-inside.ts";

/**
 * Who says what stands at a place of the text, and the innermost statement that holds it. `by` is its speaker, or "article" where no statement holds the place; null
 * where nobody whom the article names says that it is so: whoever speaks denies, doubts, asks or does not answer it.
 */
export interface Teller {
  readonly by: string | null;
  readonly statement: string | null;
}

/** Acts that speak of something without saying that it was so. */
const NOT_ASSERTING: ReadonlySet<Act> = new Set([
  "denial",
  "negative-finding",
  "no-comment",
  "non-denial",
  "rejection",
  "skepticism",
] as const);

/** Finds for any place of an article who says it. Built once; each look is a step over the statements around the place, and up its sentence's tree. */
export function tellersOf(view: View, statements: readonly Statement[], book: PartyBook): (span: Span) => Teller {
  const { doc } = view;
  const innermost = new Int32Array(doc.tokens.length).fill(-1);
  const bySize = [...statements.keys()].sort((one, other) => sizeOf(statements[other]!) - sizeOf(statements[one]!));
  const cueAt = new Map<number, Statement>();
  for (const index of bySize) {
    for (const [start, end] of statements[index]!.content) innermost.fill(index, firstTokenAt(doc, start), firstTokenAt(doc, end));
    for (const [start, end] of statements[index]!.cue)
      for (let token = firstTokenAt(doc, start); token < firstTokenAt(doc, end); token++) cueAt.set(token, statements[index]!);
  }
  return ([start]) => {
    const token = firstTokenAt(doc, start);
    const statement = statements[innermost[token] ?? -1];
    const inside = toldInside(view, token, book);
    const verb = inside && doc.tokens[inside.verb]!;
    const own = inside && cueAt.get(inside.verb);
    // "Varenia offered talks since the ministry accused it of …": within what one side says, the other's words are the other's.
    if (
      inside &&
      verb &&
      (!own || own !== statement) &&
      (!statement || statement.content.some((span) => holds(span, [verb.start, verb.end])))
    )
      return own ? tellerOf(view, own) : { by: inside.by, statement: statement?.id ?? null };
    if (statement) return tellerOf(view, statement);
    return { by: isAsked(view, token) ? null : "article", statement: null };
  };
}

function tellerOf(view: View, { id, act, content, speakers }: Statement): Teller {
  const turned =
    NOT_ASSERTING.has(act.main) ||
    content.some(([start, end]) => /^(?:whether|if)\b/i.test(view.text.slice(start, Math.min(end, start + 8))));
  return { by: turned ? null : (speakers[0] ?? null), statement: id };
}

function isAsked({ doc, text }: View, token: number): boolean {
  const sentence = doc.sentences[indexOfSentence(doc.sentences, token)];
  return sentence !== undefined && /\?["'”’]?\s*$/.test(text.slice(Math.max(sentence.span[0], sentence.span[1] - 5), sentence.span[1]));
}

function sizeOf({ content }: Statement): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
