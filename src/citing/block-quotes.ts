import type { Span } from "../record/span.ts";

/** A quotation set off by ">" at the beginning of its lines. */
export interface BlockQuote {
  /** From the first line's ">" to the last line's end; UTF-16 code units. */
  readonly span: Span;
  /** Without ">" and without the line that says whose it is. */
  readonly text: string;
  /** Who a last line "— Ann Roe, minister" says it is by, and in which block that line stands; null without one. */
  readonly by: string | null;
  readonly signed: Span | null;
  /** The line before, where it ends in a colon and so leads to the quotation. */
  readonly lead: Span | null;
}

/** A block, and whether nothing but blank lines stands between it and the one before. */
interface Block {
  readonly quote: BlockQuote;
  readonly next: boolean;
}

const LINE = /^[^\S\n]{0,3}>[^\S\n]?(.*)$/;
const SIGNED = /^[^\S\n]*(?:[—–―]|--?)[^\S\n]*(\S.*)$/;

/** A line behind a quotation, outside of its marks, that does no more than name somebody: "— Ann Roe, minister". */
const SIGNED_BELOW = /^[^\S\n]{0,3}(?:[—–―]|--)[^\S\n]*((?:[\p{L}'’.-]+[^\S\n]+){1,6}[\p{L}'’.-]+)\s*(?:[,(].*)?$/u;

/** Words of a name: with a capital, or small ones of two or three letters between. */
const NAMES = /^(?:\p{Lu}\S*|\p{L}{2,3})$/u;

/** A line that begins so, before one that does, is one of a list. */
const LISTED = /^[^\S\n]*(?:[—–―]|--?)/;

/** How much of a line that names a speaker is looked at, in UTF-16 code units. */
const LONGEST_NAME = 200;

/**
 * The quotations of a text that are set off as Markdown and e-mail do it. Blocks with only blank lines between them are paragraphs of one: the line that
 * leads to the first leads to all, and the one that signs the last signs those before it that nobody else signed. Linear in the text.
 */
export function blockQuotes(text: string): BlockQuote[] {
  const found: Block[] = [];
  let open: { start: number; end: number; lines: string[] } | null = null;
  let lead: Span | null = null;
  let next = false;
  let start = 0;
  const lines = text.split("\n");
  for (const [index, line] of [...lines, null].entries()) {
    const inside = line === null ? null : (LINE.exec(line)?.[1] ?? null);
    const end = start + (line?.length ?? 0);
    if (inside !== null) {
      open ??= { start, end, lines: [] };
      open.end = end;
      open.lines.push(inside);
    } else {
      if (open) found.push({ quote: quoteOf(open, lead, next), next });
      const last = found.at(-1);
      if (last && (open !== null || next) && last.quote.by === null && line !== null && signsBelow(line, lines, index))
        found[found.length - 1] = {
          ...last,
          quote: { ...last.quote, by: SIGNED.exec(line)![1]!.slice(0, LONGEST_NAME).trim(), signed: [start, end] },
        };
      next = line?.trim() === "" && (open !== null || next);
      if (line !== null && line.trim() !== "") lead = line.trimEnd().endsWith(":") ? [start, end] : null;
      open = null;
    }
    start = end + 1;
  }
  return signedThrough(found).filter(({ text: words }) => words.trim() !== "");
}

/** Whether a line behind a quotation says whose it is: it names somebody, and no list goes on below it. */
function signsBelow(line: string, lines: readonly string[], index: number): boolean {
  const [, name] = SIGNED_BELOW.exec(line.slice(0, LONGEST_NAME)) ?? [];
  if (name === undefined || !name.split(/\s+/).every((word) => NAMES.test(word))) return false;
  return !LISTED.test(lines.slice(index + 1, index + 3).find((later) => later.trim() !== "") ?? "");
}

type Signature = Pick<BlockQuote, "by" | "signed">;

/** Hands signatures on to the blocks before, from the last to the first. */
function signedThrough(blocks: readonly Block[]): BlockQuote[] {
  const quotes: BlockQuote[] = [];
  let below: Signature | null = null;
  for (const { quote, next } of blocks.toReversed()) {
    const of: Signature = quote.by === null && below ? below : { by: quote.by, signed: quote.signed };
    quotes.push({ ...quote, ...of });
    below = next ? of : null;
  }
  return quotes.reverse();
}

function quoteOf(
  { start, end, lines }: { start: number; end: number; lines: readonly string[] },
  lead: Span | null,
  next: boolean,
): BlockQuote {
  const written = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index]));
  const [before, last] = [written.at(-2), written.at(-1) ?? 0];
  const isList = before !== undefined && LISTED.test(lines[before]!);
  const by = isList || (before === undefined && !next) ? undefined : SIGNED.exec(lines[last]!)?.[1]?.slice(0, LONGEST_NAME).trim();
  const span: Span = [start, end];
  const said = lines.slice(0, by === undefined ? lines.length : last).join("\n");
  return { span, text: said, by: by ?? null, signed: by === undefined ? null : span, lead };
}
