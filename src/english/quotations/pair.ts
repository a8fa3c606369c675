import type { Mark, MarkKind } from "./marks.ts";

/** A quotation inside one paragraph. Offsets are those of the text; `outer` of an unclosed one ends where it is given up. */
export interface Piece {
  readonly open: Mark;
  /** The mark that closes it, or null. */
  readonly close: Mark | null;
  /** Where an unclosed quotation ends: at a mark that opens the next one, or null for the paragraph's end. */
  readonly cut: number | null;
  readonly depth: number;
}

/** A quotation that its paragraph leaves open. */
const UNCLOSED = 2.5;
/** The same where the next paragraph opens with a mark of its own: a quotation goes on over paragraphs in this way. */
const CARRIED = 0.3;
/** A mark opens while one of its kind is open: the former was never closed. */
const RESTART = 2.9;
/** A kind inside itself, with marks that have sides: rare, but some do it. */
const INSIDE_ITSELF = 3.5;
/** Quotations deeper than this are not looked for. */
const DEEPEST = 3;

interface Opened {
  readonly mark: Mark;
  readonly depth: number;
  readonly under: Opened | null;
}

interface Path {
  readonly cost: number;
  readonly stack: Opened | null;
  readonly done: Done | null;
}

interface Done {
  readonly piece: Piece;
  readonly before: Done | null;
}

/**
 * Pairs the marks of one paragraph: of all the ways to read them, the one that costs least. A stray mark costs what it costs and is
 * forgotten at the paragraph's end, so it cannot turn the rest of a page inside out. Linear in the number of marks.
 * `carried` says that the next paragraph opens with a quotation mark.
 */
export function pair(marks: readonly Mark[], carried: boolean): Piece[] {
  let paths: Path[] = [{ cost: 0, stack: null, done: null }];
  for (const mark of marks) {
    const best = new Map<string, Path>();
    for (const path of paths) {
      for (const next of readings(path, mark)) {
        const state = stateOf(next.stack);
        const rival = best.get(state);
        if (rival === undefined || next.cost < rival.cost) best.set(state, next);
      }
    }
    paths = [...best.values()];
  }
  let winner: Path | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    const cost = path.cost + leftOpen(path.stack, carried);
    if (cost < least) [winner, least] = [path, cost];
  }
  return pieces(winner!);
}

function readings(path: Path, mark: Mark): Path[] {
  const { cost, stack, done } = path;
  const next: Path[] = [{ cost: cost + mark.none, stack, done }];
  const top = stack?.mark.kind;
  if (stack && top === mark.kind) {
    next.push({ cost: cost + mark.close, stack: stack.under, done: close(stack, mark, null, done) });
    if (mark.kind !== "single") {
      const opened = { mark, depth: stack.depth, under: stack.under };
      next.push({ cost: cost + mark.open + RESTART, stack: opened, done: close(stack, null, mark.start, done) });
    }
  }
  // A closing mark of the outer quotation ends an inner one that was left open.
  if (stack?.under && top !== mark.kind && stack.under.mark.kind === mark.kind) {
    const inner = close(stack, null, mark.start, done);
    next.push({ cost: cost + mark.close + UNCLOSED, stack: stack.under.under, done: close(stack.under, mark, null, inner) });
  }
  const depth = stack ? stack.depth + 1 : 0;
  const itself = holdsKind(stack, mark.kind);
  if (depth < DEEPEST && (!itself || (mark.sided && mark.kind !== "single" && top === mark.kind))) {
    next.push({ cost: cost + mark.open + (itself ? INSIDE_ITSELF : 0), stack: { mark, depth, under: stack }, done });
  }
  return next;
}

function close(opened: Opened, mark: Mark | null, cut: number | null, before: Done | null): Done {
  return { piece: { open: opened.mark, close: mark, cut, depth: opened.depth }, before };
}

function holdsKind(stack: Opened | null, kind: MarkKind): boolean {
  for (let at = stack; at; at = at.under) if (at.mark.kind === kind) return true;
  return false;
}

/** Paths with the same kinds open have the same future, so only the cheapest of them is kept. */
function stateOf(stack: Opened | null): string {
  let state = "";
  for (let at = stack; at; at = at.under) state += at.mark.kind[0];
  return state;
}

function leftOpen(stack: Opened | null, carried: boolean): number {
  let cost = 0;
  for (let at = stack; at; at = at.under) cost += carried && at.mark.open < 1 ? CARRIED : UNCLOSED;
  return cost;
}

function pieces({ stack, done }: Path): Piece[] {
  const found: Piece[] = [];
  for (let at = stack; at; at = at.under) found.push({ open: at.mark, close: null, cut: null, depth: at.depth });
  for (let at = done; at; at = at.before) found.push(at.piece);
  return found.sort((one, other) => one.open.start - other.open.start);
}
