/** A block of Markdown: the stretch that is shown as one paragraph, with its level where it is a heading. */
export interface MarkdownBlock {
  readonly source: string;
  readonly heading: number | null;
  /** Whether it is a listing, whose signs are no marks. */
  readonly exact: boolean;
}

const HEADING = /^(#{1,6})[ \t]+(?=\S)/;
const CLOSED = /[ \t]#{1,6}$/;
const UNDERLINE = /^(?:={2,}|-{2,})$/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])[ \t]+/;
const FENCE = /^(?:`{3,}|~{3,})/;
const BORDER = /^[|: \t-]+$/;

/** Longer lines have no marks at their ends that are looked for. */
const LONGEST = 2_000;

/** Takes Markdown apart: headings, items of lists, rows of tables and paragraphs, in their order (CommonMark, without its nesting). */
export function blocksOf(source: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: string[] = [];
  let listing: string[] | null = null;
  const add = (words: string, heading: number | null, exact = false) => blocks.push({ source: words, heading, exact });
  const end = (heading: number | null = null) => {
    if (open.length > 0) add(open.join("\n"), heading);
    open = [];
  };
  for (const written of source.split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (FENCE.test(written)) {
      end();
      if (listing) add(listing.join("\n"), null, true);
      listing = listing ? null : [];
    } else if (listing) listing.push(written);
    else {
      const line = withoutQuoteMarks(written);
      const looked = line.slice(0, LONGEST);
      const heading = HEADING.exec(looked);
      const item = ITEM.exec(looked);
      if (UNDERLINE.test(looked) && open.length === 1) end(looked[0] === "=" ? 1 : 2);
      else if (line === "" || RULE.test(looked)) end();
      else if (heading) {
        end();
        add(line.slice(heading[0].length).replace(CLOSED, ""), heading[1]!.length);
      } else if (looked[0] === "|") {
        end();
        if (!BORDER.test(looked)) add(line.replace(/^\||\|$/g, "").replaceAll("|", " \t "), null);
      } else if (item) {
        end();
        open.push(line.slice(item[0].length));
      } else open.push(line);
    }
  }
  if (listing) add(listing.join("\n"), null, true);
  end();
  return blocks;
}

/** A line without the `>` of a quotation before it, and without white space at its ends. */
function withoutQuoteMarks(line: string): string {
  let from = 0;
  while (from < line.length && (line[from] === ">" || line[from] === " " || line[from] === "\t")) from++;
  return line.slice(from).trimEnd();
}
