import type { Figure } from "../../record/figure.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { firstTokenAt, type View } from "../view.ts";
import { findFigures } from "./find.ts";

/** Who says what stands at a place of the text: the innermost statement that holds it and its speaker; "article" where none does. */
export interface Teller {
  readonly by: string | null;
  readonly statement: string | null;
}

/** Finds for any place of an article who says it. Built once; each look is a step over the statements around the place. */
export function tellersOf(view: View, statements: readonly Statement[]): (span: Span) => Teller {
  const innermost = new Int32Array(view.doc.tokens.length).fill(-1);
  const bySize = [...statements.keys()].sort((one, other) => sizeOf(statements[other]!) - sizeOf(statements[one]!));
  for (const index of bySize)
    for (const [start, end] of statements[index]!.content)
      innermost.fill(index, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
  return ([start]) => {
    const statement = statements[innermost[firstTokenAt(view.doc, start)] ?? -1];
    return statement ? { by: statement.speakers[0] ?? null, statement: statement.id } : { by: "article", statement: null };
  };
}

function sizeOf({ content }: Statement): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** The article's figures with who states each. Numbers that count a source ("two officials said") belong to its chain and are none. */
export function figuresOf(view: View, statements: readonly Statement[], teller: (span: Span) => Teller): Figure[] {
  const sources = new Uint8Array(view.doc.tokens.length);
  for (const { source } of statements)
    for (const [start, end] of source) sources.fill(1, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
  return findFigures(view)
    .filter(({ span }) => sources[firstTokenAt(view.doc, span[0])] !== 1)
    .map((figure) => ({ ...figure, ...teller(figure.span) }));
}
