/** White space inside a line that sets two things apart. */
const GAP = /\S(?: {4}|\t)\s*\S/;

/** Whether a line was set apart by programs that keep the layout of a page: running heads, rows of tables. Give it short lines. */
export function isLaidOut(line: string): boolean {
  return GAP.test(line);
}

/** `Page 2 of 3`, alone or at the edge of a line that is laid out. */
const PAGE = /^(?:page|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i;

/** Whether a line is a page's running head or number. Give it short lines. */
export function isRunningHead(line: string): boolean {
  const pieces = line.split(/ {4,}|\t/).map((piece) => piece.trim());
  const number = pieces.length > 1 ? /^\d{1,4}$/ : PAGE;
  return [pieces[0]!, pieces.at(-1)!].some((piece) => PAGE.test(piece) || number.test(piece));
}
