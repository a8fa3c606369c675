import { assemble } from "../wasm/assembler.ts";
import { ADD_FLOATS, ADD_SHORTS } from "./add-rows.ts";
import { ADD_TOLD } from "./add-told.ts";
import { AGREE } from "./agree.ts";
import { EMBED } from "./embed.ts";
import { GATHER } from "./gather.ts";
import { plainKernels } from "./plain.ts";
import { PRODUCT, SUMS } from "./product.ts";
import { READ } from "./read.ts";
import { RELATE } from "./relate.ts";
import { SQUASH } from "./squash.ts";

type Kernel = (...numbers: number[]) => void;

/** The loops in which the net spends its time. All numbers that they take are addresses, strides and counts; what they mean stands at each routine. */
export interface Kernels {
  readonly product: Kernel;
  readonly sums: Kernel;
  readonly gather: Kernel;
  readonly read: Kernel;
  readonly squash: Kernel;
  readonly agree: Kernel;
  readonly embed: Kernel;
  readonly relate: Kernel;
  readonly addTold: Kernel;
  readonly addFloats: Kernel;
  readonly addShorts: Kernel;
}

/** Memory, and the kernels that work in it. */
export interface Machine {
  readonly memory: ArrayBuffer;
  readonly kernels: Kernels;
}

const PAGE = 65_536;

/** The bytes of the fast kernels; browsers compile so few of them at once. */
const CODE = assemble([PRODUCT, SUMS, GATHER, READ, SQUASH, AGREE, EMBED, RELATE, ADD_TOLD, ADD_FLOATS, ADD_SHORTS]);

/**
 * The kernels over so many bytes of memory of their own: in WebAssembly, or as plain loops with the same results where there is none, where it lacks
 * vectors, or where a page's policy forbids it.
 */
export function machineOf(bytes: number): Machine {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(CODE), { env: { memory } });
    return { memory: memory.buffer, kernels: exports as unknown as Kernels };
  } catch {
    const memory = new ArrayBuffer(Math.ceil(bytes / PAGE) * PAGE);
    return { memory, kernels: plainKernels(memory) };
  }
}
