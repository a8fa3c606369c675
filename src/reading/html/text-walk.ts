import { BLOCKS, CELLS, UNSEEN } from "./elements.ts";
import { linesApart } from "./lines-apart.ts";
import { paragraphWriter, type Written } from "./paragraph-writer.ts";

/** A page walked through once. Elements are numbered in document order; `parents[n]` is the number of n's parent, -1 at the top. */
export interface Walked {
  readonly paragraphs: readonly Written[];
  readonly elements: readonly Element[];
  readonly parents: readonly number[];
}

/** The depth and the number of the elements under one, without recursion. */
export function measure(root: Element): { depth: number; elements: number } {
  let depth = 0;
  let elements = 0;
  let level = 0;
  for (let node: Node | null = root; node; ) {
    if (node.nodeType === ELEMENT) elements++;
    if (node.firstChild) {
      node = node.firstChild;
      depth = Math.max(depth, ++level);
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      level--;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return { depth, elements };
}

const ELEMENT = 1;
const TEXT = 3;

/** Walks the visible text of a tree in document order, without recursion: pages can be nested as deep as their author likes. */
export function walk(root: Element): Walked {
  const writer = paragraphWriter();
  const elements: Element[] = [];
  const parents: number[] = [];
  const open: { number: number; name: string; columns: boolean }[] = [];
  let exact = 0;

  const enter = (element: Element): boolean => {
    const name = element.localName.toLowerCase();
    if (UNSEEN.has(name) || isHidden(element) || isMark(element, name)) return false;
    if (name === "br") writer.line();
    if (BLOCKS.has(name)) writer.block();
    const columns = CELLS.has(name) && holdsLines(element);
    if (columns) writer.block();
    else if (CELLS.has(name)) writer.cell();
    if (name === "time" || standsApart(element, name)) writer.space();
    if (name === "pre") exact++;
    parents.push(open.at(-1)?.number ?? -1);
    open.push({ number: elements.length, name, columns });
    elements.push(element);
    return true;
  };
  const isOne = ({ pieces }: Written) => {
    for (let number = pieces[0]!.element; number !== -1; number = parents[number]!) if (ONE.test(elements[number]!.localName)) return true;
    return false;
  };
  const leave = () => {
    const { name, columns } = open.pop()!;
    if (BLOCKS.has(name) || columns) writer.block();
    else if (CELLS.has(name)) writer.cell();
    if (name === "pre") exact--;
  };

  let node: Node = root;
  let entered = enter(root);
  for (;;) {
    if (node.nodeType === TEXT) writer.text(node.nodeValue ?? "", open.at(-1)!.number, exact > 0);
    if (entered && node.firstChild) {
      node = node.firstChild;
    } else {
      if (entered) leave();
      while (node !== root && !node.nextSibling) {
        node = node.parentNode!;
        leave();
      }
      if (node === root) return { paragraphs: linesApart(writer.end(), isOne), elements, parents };
      node = node.nextSibling!;
    }
    entered = node.nodeType === ELEMENT && enter(node as Element);
  }
}

/** Elements that hold one paragraph, whatever line ends stand in it. */
const ONE = /^(?:h[1-6]|p|pre|li|blockquote|figcaption|caption|address)$/i;

/** Whether a cell holds lines or paragraphs: pages of the old web are one table, whose cells are their columns. */
function holdsLines(cell: Element): boolean {
  return cell.querySelector("br, p, div, table") !== null;
}

/** Names that people give to elements, not programs that number them. */
const NAMED = /[a-z]{4}/i;

/** Links in a row, and spans in a row that are named otherwise (`byline`, `date`): styles set them apart, whatever is written between them. */
function standsApart(element: Element, name: string): boolean {
  const before = element.previousSibling;
  if (before?.nodeName.toLowerCase() !== name || (name !== "a" && name !== "span")) return false;
  if (name === "a") return true;
  const [one, other] = [(before as Element).getAttribute("class") ?? "", element.getAttribute("class") ?? ""];
  return one !== other && NAMED.test(one) && NAMED.test(other);
}

/** A raised number that leads to a note of the page, and the links by which a wiki is edited: no part of the sentence they stand in, as in printed pages. */
function isMark(element: Element, name: string): boolean {
  if (name === "span") return /(?:^|\s)mw-editsection(?:$|\s)/.test(element.getAttribute("class") ?? "");
  if (name !== "sup") return false;
  const words = element.textContent ?? "";
  if (words.length > MARK || !/^\s*(?:\[.{1,40}\]|\d{1,3}|[*†‡])\s*$/.test(words)) return false;
  const leads = element.querySelector("a")?.getAttribute("href")?.startsWith("#") === true;
  return leads || /(?:^|\s)(?:reference|noprint|footnote-ref|fn-ref)(?:$|\s)/i.test(element.getAttribute("class") ?? "");
}

/** Code units of such a mark. */
const MARK = 44;

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|[;\s])display\s*:\s*none/i.test(style);
}
