import type { Citation } from "../../citing/index.ts";
import { citingWords } from "../citing-words.ts";

/** A draft with each of its quotations marked: by its underline and by a word behind it, never by colour alone. */
export function CitedDraft({ text, citations }: { readonly text: string; readonly citations: readonly Citation[] }) {
  const parts = [];
  let shown = 0;
  for (const [index, { quotation, verdict, holds }] of citations.entries()) {
    const [start, end] = quotation.span;
    if (start < shown) continue;
    parts.push(
      text.slice(shown, start),
      <>
        <mark class={holds ? "cite" : "cite fails"}>{text.slice(start, end)}</mark>
        <a class="cite-verdict" href={`#quotation-${index + 1}`}>
          {citingWords.verdict[verdict]}
        </a>
      </>,
    );
    shown = end;
  }
  return (
    <div class="cited-draft">
      {parts}
      {text.slice(shown)}
    </div>
  );
}
