import { assemble } from "../../model/wasm/assembler.ts";
import type { Matrix } from "./matrix.ts";
import { COLUMNS, PRODUCT } from "./product.ts";

/** Bytes of a page of memory, and of a floating-point number. */
const PAGE = 65_536;
const FLOAT = 4;

/** Memory in which matrices lie, and their products. It is a resource: made once for a training, and given up with it. */
export class Workshop {
  readonly #memory: WebAssembly.Memory;
  readonly #product: (...numbers: number[]) => void;
  #used = 0;

  /** @param bytes How much memory all matrices together will need, at most. */
  constructor(bytes: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble([PRODUCT])), { env: { memory: this.#memory } });
    this.#product = exports.product as (...numbers: number[]) => void;
  }

  /** A matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    if (columns % COLUMNS !== 0) throw new RangeError(`Expected a multiple of ${COLUMNS} columns, not \`${columns}\`.`);
    const values = new Float32Array(this.#memory.buffer, this.#used, rows * columns);
    this.#used += values.byteLength;
    return { rows, columns, values };
  }

  /**
   * `c += a · b` over the first `rows` rows of `c` and `a`. With a window, row t of `a` reaches over the rows before and behind it, which lie next
   * to it in memory: a convolution without a copy. The first and last row are passed over then.
   */
  forward(c: Matrix, a: Matrix, b: Matrix, rows: number, window = 1): void {
    const edge = (window - 1) / 2;
    const into = addressOf(c, edge * c.columns);
    const row = FLOAT * c.columns;
    this.#product(into, addressOf(a), addressOf(b), rows - 2 * edge, c.columns, window * a.columns, FLOAT * a.columns, FLOAT, row, row);
  }

  /** `a += c · bᵀ`, where `transposed` is bᵀ: what flows back to the input of `forward`. */
  backward(a: Matrix, c: Matrix, transposed: Matrix, rows: number, window = 1): void {
    const edge = (window - 1) / 2;
    const [aRow, cRow] = [FLOAT * a.columns, FLOAT * c.columns];
    for (let part = 0; part < window; part++) {
      const [into, from, weights] = [
        addressOf(a, part * a.columns),
        addressOf(c, edge * c.columns),
        addressOf(transposed, part * a.columns),
      ];
      this.#product(into, from, weights, rows - 2 * edge, a.columns, c.columns, cRow, FLOAT, window * aRow, aRow);
    }
  }

  /** `b += aᵀ · c`: what flows back to the weights of `forward`. */
  weights(b: Matrix, a: Matrix, c: Matrix, rows: number, window = 1): void {
    const edge = (window - 1) / 2;
    const row = FLOAT * c.columns;
    const from = addressOf(c, edge * c.columns);
    this.#product(addressOf(b), addressOf(a), from, window * a.columns, c.columns, rows - 2 * edge, FLOAT, FLOAT * a.columns, row, row);
  }
}

/** Where a number of a matrix stands in memory, in bytes. */
const addressOf = ({ values }: Matrix, at = 0): number => values.byteOffset + FLOAT * at;
