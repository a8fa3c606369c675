import { score } from "../model/linear.ts";
import { allowed, bestMove, MOVE_COUNT, MOVES } from "../model/tree/moves.ts";
import { bestRelation, ROOT_CLASS, seenOf, startOn, treeDesk } from "../model/tree/parser.ts";
import { relationFeatures } from "../model/tree/relation-templates.ts";
import { attachLeft, attachRight, done, onStack, type State, shift } from "../model/tree/state.ts";
import { type Seen, treeFeatures } from "../model/tree/templates.ts";
import type { Word } from "../model/words.ts";
import { type Costs, costs } from "./oracle.ts";
import { type Perceptron, perceptron, update } from "./perceptron.ts";
import { type Random, shuffled } from "./random.ts";
import type { Gold } from "./treebank.ts";

/** How learning to build trees goes. */
export interface ParserSettings {
  readonly moveBits: number;
  readonly relationBits: number;
  readonly epochs: number;
  /** How far what is right must lead, in units of one update of one feature. */
  readonly margin: number;
}

/** A sentence to learn from: its tree, its words, and tags as a tagger gives them that never saw the sentence. */
export interface Lesson {
  readonly gold: readonly Gold[];
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

/** Relations that are rarer are not learnt. */
const LEAST = 10;

/** Below every score. */
const LOWEST = -(2 ** 31);

/** The relations that are learnt, by class: the root's first, then in a fixed order. */
export function relationNames(sentences: readonly (readonly Gold[])[]): string[] {
  const counts = new Map<string, number>();
  for (const { relation } of sentences.flat()) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const often = [...counts].filter(([name, count]) => count >= LEAST && name !== "root").map(([name]) => name);
  return ["root", ...often.sort()];
}

/** Learns to build trees, going on from its own mistakes. */
export function trainParser(
  lessons: readonly Lesson[],
  names: readonly string[],
  upos: readonly string[],
  { moveBits, relationBits, epochs, margin }: ParserSettings,
  next: Random,
  tell: (line: string) => void,
): { moves: Perceptron; relations: Perceptron } {
  const moves = perceptron(MOVE_COUNT, moveBits);
  const relations = perceptron(names.length, relationBits);
  const desk = treeDesk(names.length);
  const { features, moveScores, relationScores } = desk;
  const cost: Costs = { shift: 0, left: 0, right: 0 };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const lesson of shuffled(lessons, next)) learn(lesson);
    tell(`trees, round ${epoch} of ${epochs}`);
  }
  return { moves, relations };

  function learn({ gold, words, tags }: Lesson): void {
    const seen = seenOf(words, tags, upos);
    const heads = gold.map(({ head }) => head);
    const children: number[][] = Array.from({ length: gold.length + 1 }, () => []);
    for (const [at, head] of heads.entries()) children[head]!.push(at);
    const state = startOn(desk, gold.length);
    while (!done(state)) {
      const move = learnMove(state, seen, heads, children);
      const child = onStack(state, 0);
      if (move === MOVES.shift) shift(state);
      else {
        const head = move === MOVES.right ? onStack(state, 1) : state.next;
        const relation = head === gold.length ? ROOT_CLASS : learnRelation(state, seen, head, gold[child]!);
        if (move === MOVES.right) attachRight(state, relation);
        else attachLeft(state, relation);
      }
    }
  }

  function learnMove(state: State, seen: Seen, heads: readonly number[], children: readonly (readonly number[])[]): number {
    const may = allowed(state);
    if (may.shift && !may.left) return MOVES.shift;
    if (!may.shift) return may.right ? MOVES.right : MOVES.left;
    const count = treeFeatures(state, seen, features);
    score(moves, features, count, moveScores);
    const told = bestMove(may, moveScores);
    costs(state, heads, children, cost);
    const each = [cost.shift, cost.left, may.right ? cost.right : Infinity];
    const least = Math.min(...each);
    let right = -1;
    let rival = -1;
    for (const [at, lost] of each.entries()) {
      if (lost === Infinity) continue;
      if (lost === least) {
        if (right === -1 || moveScores[at]! > moveScores[right]!) right = at;
      } else if (rival === -1 || moveScores[at]! > moveScores[rival]!) rival = at;
    }
    if (rival !== -1 && moveScores[rival]! >= moveScores[right]! - margin) update(moves, features, count, right, rival);
    moves.clock++;
    return told;
  }

  function learnRelation(state: State, seen: Seen, head: number, gold: Gold): number {
    const count = relationFeatures(state, seen, head, onStack(state, 0), features);
    score(relations, features, count, relationScores);
    const told = bestRelation(relationScores);
    const right = names.indexOf(gold.relation);
    if (gold.head !== head || right <= ROOT_CLASS) return told;
    const lead = relationScores[right]!;
    relationScores[right] = LOWEST;
    const rival = bestRelation(relationScores);
    if (relationScores[rival]! >= lead - margin) update(relations, features, count, right, rival);
    relations.clock++;
    return told;
  }
}
