import type { Figure } from "../../record/figure.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { firstTokenAt, type View } from "../view.ts";
import { findFigures } from "./find.ts";
import type { Teller } from "./teller.ts";

/** The article's figures with who states each. Numbers that count a source ("two officials said") belong to its chain and are none. */
export function figuresOf(view: View, statements: readonly Statement[], teller: (span: Span) => Teller): Figure[] {
  const sources = new Uint8Array(view.doc.tokens.length);
  for (const { source } of statements)
    for (const [start, end] of source) sources.fill(1, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
  return findFigures(view)
    .filter(({ span }) => sources[firstTokenAt(view.doc, span[0])] !== 1)
    .map((figure) => ({ ...figure, ...teller(figure.span) }));
}
