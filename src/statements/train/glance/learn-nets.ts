import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Example } from "../../../english/train/net/batch.ts";
import type { GlanceSettings } from "./glance-net.ts";

/** A net that is to be learnt, and from which random numbers. */
export interface NetOrder {
  readonly examples: readonly Example[];
  readonly lemmas: number;
  readonly settings: GlanceSettings;
  readonly seed: number;
}

/**
 * Learns nets, each in a thread of its own and as many at once as there are processors, and gives their bytes in the order of the orders. No net hears of
 * another, so that their bytes do not depend on how many are learnt at once. `tell` hears when one is done.
 */
export async function learnNets(orders: readonly NetOrder[], tell: (line: string) => void): Promise<Uint8Array[]> {
  const learnt: Uint8Array[] = new Array(orders.length);
  const waiting = orders.entries();
  const work = async () => {
    for (const [at, order] of waiting) {
      learnt[at] = await learntApart(order);
      tell(`net ${at + 1} of ${orders.length} learnt`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), orders.length) }, work));
  return learnt;
}

function learntApart(order: NetOrder): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const worker = new Worker(new URL("./net-thread.ts", import.meta.url), { workerData: order });
  worker.once("message", resolve);
  worker.once("error", reject);
  // What ended without an answer; after one, this comes too late to matter.
  worker.once("exit", (code) => reject(new Error(`Expected a net, but its thread ended with ${code}.`)));
  return promise;
}
