/** No word stands there. */
export const NOWHERE = -1;

/**
 * A tree in the making (arc-hybrid): the stack, the next word of the buffer, and the arcs so far. The root stands behind the last word, at
 * `length`. Children are kept as far as templates look: the two outermost on each side, their number, and the set of their relations.
 */
export interface State {
  length: number;
  next: number;
  depth: number;
  stack: Int32Array;
  heads: Int32Array;
  /** The class of each word's relation. */
  relations: Int32Array;
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  lefts: Int32Array;
  rights: Int32Array;
  leftSet: Int32Array;
  rightSet: Int32Array;
}

/** A state for sentences of up to `longest` words. */
export function newState(longest: number): State {
  const row = () => new Int32Array(longest + 1);
  return {
    length: 0,
    next: 0,
    depth: 0,
    stack: row(),
    heads: row(),
    relations: row(),
    left: row(),
    left2: row(),
    right: row(),
    right2: row(),
    lefts: row(),
    rights: row(),
    leftSet: row(),
    rightSet: row(),
  };
}

/** Sets a state to the beginning of a sentence. */
export function begin(state: State, length: number): void {
  state.length = length;
  state.next = 0;
  state.depth = 0;
  for (const row of [state.heads, state.relations, state.left, state.left2, state.right, state.right2]) row.fill(NOWHERE, 0, length + 1);
  for (const row of [state.lefts, state.rights, state.leftSet, state.rightSet]) row.fill(0, 0, length + 1);
}

/** Whether the tree is whole. */
export const done = (state: State): boolean => state.next === state.length && state.depth === 0;

/** The word at `depth` of the stack, 0 being the top. */
export const onStack = (state: State, depth: number): number => (depth < state.depth ? state.stack[state.depth - 1 - depth]! : NOWHERE);

/** Moves the next word of the buffer on to the stack. */
export function shift(state: State): void {
  state.stack[state.depth++] = state.next++;
}

/** Makes the top of the stack a child of the next word of the buffer, which may be the root. */
export function attachLeft(state: State, relation: number): void {
  const child = state.stack[--state.depth]!;
  const head = state.next;
  state.heads[child] = head;
  state.relations[child] = relation;
  state.left2[head] = state.left[head]!;
  state.left[head] = child;
  state.lefts[head]! += 1;
  state.leftSet[head]! |= 1 << (relation & 31);
}

/** Makes the top of the stack a child of the word below it. */
export function attachRight(state: State, relation: number): void {
  const child = state.stack[--state.depth]!;
  const head = state.stack[state.depth - 1]!;
  state.heads[child] = head;
  state.relations[child] = relation;
  state.right2[head] = state.right[head]!;
  state.right[head] = child;
  state.rights[head]! += 1;
  state.rightSet[head]! |= 1 << (relation & 31);
}
