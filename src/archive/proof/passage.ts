import type { Proof } from "../../record/proof.ts";
import { CONTEXT, type Selector } from "../../record/selector.ts";
import type { Span } from "../../record/span.ts";
import type { StatementEntry } from "../archive.ts";

type Told = Pick<StatementEntry, "capture" | "passage" | "source" | "cue" | "content">;

/** The words of a statement with where they stand. What stands around them is taken from its paragraphs, which the record has, so that it can be checked. */
export function passageOfProof({ capture, passage, source, cue, content }: Told): NonNullable<Proof["passage"]> {
  const selected = (spans: readonly Span[]) => spans.map((span) => selectWithin(capture, passage, span));
  return { span: [...passage.span], text: passage.text, source: selected(source), cue: selected(cue), content: selected(content) };
}

function selectWithin(capture: string, { span: [from], text }: Told["passage"], [start, end]: Span): Selector {
  const [first, last] = [Math.max(0, start - from), Math.max(0, end - from)];
  return {
    capture,
    exact: text.slice(first, last),
    prefix: text.slice(Math.max(0, first - CONTEXT), first),
    suffix: text.slice(last, last + CONTEXT),
    position: [start, end],
  };
}
