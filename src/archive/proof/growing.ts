import { nodeHash } from "./hash.ts";
import type { TreeNode } from "./tree.ts";

/** A tree that is made again from its leaves: of each size of node it holds the one that waits for its right half, so that any length fits into memory. */
export class GrowingTree {
  /** How many nodes were made. */
  count = 0;
  readonly #waiting: TreeNode[] = [];

  /** Takes the next leaf; gives back the nodes that are whole with it, the leaf first. */
  append(index: number, leaf: Uint8Array): TreeNode[] {
    let node: TreeNode = { level: 0, index, hash: leaf };
    const whole = [node];
    for (let left = this.#waiting.at(-1); left?.level === node.level; left = this.#waiting.at(-1)) {
      this.#waiting.pop();
      node = { level: node.level + 1, index: left.index / 2, hash: nodeHash(left.hash, node.hash) };
      whole.push(node);
    }
    this.#waiting.push(node);
    this.count += whole.length;
    return whole;
  }

  /** The root over the leaves so far, of which there is one at least. */
  root(): Uint8Array {
    return this.#waiting.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right));
  }
}
