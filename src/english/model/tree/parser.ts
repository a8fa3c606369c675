import { type Linear, score } from "../linear.ts";
import type { Word } from "../words.ts";
import { allowed, bestMove, MOVE_COUNT, MOVES } from "./moves.ts";
import { RELATION_FEATURES, relationFeatures } from "./relation-templates.ts";
import { attachLeft, attachRight, begin, done, newState, onStack, type State, shift } from "./state.ts";
import { type Seen, TREE_FEATURES, treeFeatures } from "./templates.ts";

/** The weights that build trees: which move is next, and which relation an arc has. Class 0 of the relations is that of the root, which needs no weights. */
export interface TreeWeights {
  readonly moves: Linear;
  readonly relations: Linear;
}

/** The class of the relation of the root. */
export const ROOT_CLASS = 0;

/** What a parser works in, made once and used for many sentences. */
export interface TreeDesk {
  state: State;
  readonly features: Int32Array;
  readonly moveScores: Int32Array;
  readonly relationScores: Int32Array;
}

/** Room to parse in, with so many classes of relations. */
export const treeDesk = (relations: number): TreeDesk => ({
  state: newState(64),
  features: new Int32Array(Math.max(TREE_FEATURES, RELATION_FEATURES)),
  moveScores: new Int32Array(MOVE_COUNT),
  relationScores: new Int32Array(relations),
});

/** A state at the beginning of a sentence of this length. */
export function startOn(desk: TreeDesk, length: number): State {
  if (desk.state.stack.length <= length) desk.state = newState(2 * length);
  begin(desk.state, length);
  return desk.state;
}

/** What the parser sees of a sentence: its words, and its tags with the universal ones. */
export function seenOf(words: readonly Word[], tags: readonly number[], upos: readonly string[]): Seen {
  const { length } = words;
  const row = () => new Int32Array(length + 2);
  const seen = { words: row(), tags: row(), endings: row(), verbs: row(), marks: row() };
  for (let at = 0; at < length; at++) {
    const word = words[at]!;
    const kind = upos[tags[at]!]!;
    seen.words[at] = word.lower;
    seen.tags[at] = tags[at]! + 1;
    seen.endings[at] = word.suffixes[2];
    seen.verbs[at + 1] = seen.verbs[at]! + (kind === "VERB" || kind === "AUX" ? 1 : 0);
    seen.marks[at + 1] = seen.marks[at]! + (kind === "PUNCT" ? 1 : 0);
  }
  seen.words[length] = 2;
  seen.tags[length] = -2;
  return seen;
}

/** The relation with the highest score that is not the root's; of equals the first. */
export function bestRelation(scores: Int32Array): number {
  let top = ROOT_CLASS + 1;
  for (let at = top + 1; at < scores.length; at++) if (scores[at]! > scores[top]!) top = at;
  return top;
}

/** Builds the tree of a sentence move by move, always the best next one. The heads and relations stand in the state that is told. */
export function build({ moves, relations }: TreeWeights, seen: Seen, length: number, desk: TreeDesk): State {
  const state = startOn(desk, length);
  const { features, moveScores, relationScores } = desk;
  const relationTo = (head: number) => {
    score(relations, features, relationFeatures(state, seen, head, onStack(state, 0), features), relationScores);
    return bestRelation(relationScores);
  };
  while (!done(state)) {
    const may = allowed(state);
    let move: number = MOVES.shift;
    if (may.left || (may.shift && may.right)) {
      score(moves, features, treeFeatures(state, seen, features), moveScores);
      move = bestMove(may, moveScores);
    } else if (!may.shift) move = may.right ? MOVES.right : MOVES.left;
    if (move === MOVES.shift) shift(state);
    else if (move === MOVES.right) attachRight(state, relationTo(onStack(state, 1)));
    else attachLeft(state, state.next === length ? ROOT_CLASS : relationTo(state.next));
  }
  return state;
}
