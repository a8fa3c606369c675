import type { State } from "./state.ts";

/** The kinds of steps by which a tree is built, as classes: the next word moves on to the stack, or the top of the stack becomes a child. */
export const MOVES = { shift: 0, left: 1, right: 2 } as const;

/** How many kinds of steps there are. */
export const MOVE_COUNT = 3;

/** Which kinds of moves keep the tree whole, with one child of the root; for each kind one or nothing. */
export interface Allowed {
  readonly shift: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** Which moves a state allows. Where it allows none, the one word left becomes the root's child. */
export function allowed({ next, length, depth }: State): Allowed {
  const words = next < length;
  return { shift: words, left: words && depth > 0, right: depth > 1 };
}

/** The allowed move with the highest score, of equals the first. */
export function bestMove({ shift, left, right }: Allowed, scores: Int32Array): number {
  let top: number = shift ? MOVES.shift : MOVES.right;
  if (left && scores[MOVES.left]! > scores[top]!) top = MOVES.left;
  if (right && scores[MOVES.right]! > scores[top]!) top = MOVES.right;
  return top;
}
