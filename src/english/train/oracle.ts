import { NOWHERE, onStack, type State } from "../model/tree/state.ts";

/** How many arcs of the gold tree each kind of move makes impossible to reach. */
export interface Costs {
  shift: number;
  left: number;
  right: number;
}

/** The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): right in every state, whether or not mistakes led to it. `children` are those of the gold tree. */
export function costs(state: State, heads: ArrayLike<number>, children: readonly (readonly number[])[], into: Costs): void {
  const { next, depth, stack } = state;
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  into.shift = 0;
  into.left = 0;
  into.right = 0;
  for (let at = 0; at < depth; at++) {
    const word = stack[at]!;
    if (heads[word] === next) into.shift++;
    if (at < depth - 1 && heads[next] === word) into.shift++;
  }
  if (s0 === NOWHERE) return;
  for (const child of children[s0]!) {
    if (child < next) continue;
    into.left++;
    into.right++;
  }
  const head = heads[s0]!;
  if (head > next || (s1 !== NOWHERE && head === s1)) into.left++;
  if (head >= next) into.right++;
}
