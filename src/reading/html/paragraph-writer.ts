import { isSpace } from "../words.ts";

/** A paragraph as it was written: its text, and which element each stretch of it stood in. */
export interface Written {
  readonly text: string;
  /** In the order of the text. `element` is the number that the walk gave. */
  readonly pieces: readonly { readonly element: number; readonly length: number }[];
}

/** Takes a page's text bit by bit and folds it into paragraphs as a browser would show them. */
export interface ParagraphWriter {
  /** Text inside an element. White space is folded unless `exact`, where line ends stay. */
  text(data: string, element: number, exact: boolean): void;
  /** A line end inside a paragraph; the second in a row ends the paragraph. */
  line(): void;
  /** The border between things that stand apart in a line, whatever is written between them. */
  space(): void;
  /** The border between two cells of a table. */
  cell(): void;
  /** The border of a block. */
  block(): void;
  /** All paragraphs. Ends the writing. */
  end(): readonly Written[];
}

/** Signs that browsers do not show: where a word may break, and marks of byte order inside of a text. */
const UNSHOWN = /[\u00ad\u200b\u2060\ufeff]/g;

/** A writer that has written nothing yet. */
export function paragraphWriter(): ParagraphWriter {
  const written: Written[] = [];
  let parts: string[] = [];
  let pieces: { element: number; length: number }[] = [];
  let gap: "" | " " | "\t" | "\n" = "";

  const put = (data: string, element: number) => {
    const apart = parts.length === 0 ? "" : gap;
    gap = "";
    parts.push(apart, data);
    const last = pieces.at(-1);
    if (last?.element === element) last.length += apart.length + data.length;
    else pieces.push({ element, length: apart.length + data.length });
  };
  const block = () => {
    if (parts.length > 0) written.push({ text: parts.join(""), pieces });
    parts = [];
    pieces = [];
    gap = "";
  };
  const line = () => {
    if (gap === "\n") block();
    else gap = "\n";
  };
  return {
    text(written, element, exact) {
      const data = written.replace(UNSHOWN, "");
      for (let at = 0; at < data.length; ) {
        const start = at;
        const space = isSpace(data.charCodeAt(at));
        while (at < data.length && isSpace(data.charCodeAt(at)) === space) at++;
        const run = data.slice(start, at);
        if (!space) put(run, element);
        else if (exact && run.includes("\n")) for (const _ of run.matchAll(/\n/g)) line();
        else if (gap === "") gap = " ";
      }
    },
    line,
    space() {
      if (gap === "") gap = " ";
    },
    cell() {
      if (gap !== "\n") gap = "\t";
    },
    block,
    end() {
      block();
      return written;
    },
  };
}
