import { holds, type Span } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";

/**
 * Which statement of a draft says by whom a quotation is: of those that hold all of its words the shortest, since what an outlet tells holds what the speaker says in it (“…,” Ann Roe
 * said, the Post reported). Where none holds all, the one that the quotation is held to be of, else the shortest that shares its words.
 */
export function tellerOf(text: string, span: Span, given: Statement | undefined, near: readonly Statement[]): Statement | undefined {
  const inner = wordsIn(text, span);
  const whole = [...(given ? [given] : []), ...near].filter(({ content }) => content.some((piece) => holds(piece, inner)));
  return (
    shortest(whole) ?? given ?? shortest(near.filter(({ content }) => content.some((piece) => holds(span, piece) || holds(piece, span))))
  );
}

/** A span without the marks and the white space at its ends, which a content leaves out. */
function wordsIn(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s\p{P}]/u.test(text[from]!)) from++;
  while (to > from && /[\s\p{P}]/u.test(text[to - 1]!)) to--;
  return [from, to];
}

function shortest(statements: readonly Statement[]): Statement | undefined {
  return statements.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0];
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
