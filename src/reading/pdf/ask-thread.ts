import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { PDF_AT_MOST, type PdfLimits } from "./limits.ts";
import type { PdfOutcome } from "./pdf-text.ts";
import { besideMe } from "./threads/beside-me.ts";
import type { PdfOrder } from "./threads/guard.ts";

let guard: Worker | null = null;

/** Seconds beyond its limit that the guard may take to end the thread that reads. */
const GRACE = 10;

/**
 * The text of a PDF, read in a thread while this one waits: reading is a plain function, and pdf.js is not. Whatever is in the file, the
 * answer comes within the limit of time.
 */
export function pdfOutcome(bytes: Uint8Array, limits: PdfLimits = PDF_AT_MOST): PdfOutcome {
  guard ??= started();
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const order: PdfOrder = { bytes: Uint8Array.from(bytes), limits, port: port2, done };
  guard.postMessage(order, [port2, order.bytes.buffer as ArrayBuffer]);
  Atomics.wait(done, 0, 0, (limits.seconds + GRACE) * 1000);
  const answer = receiveMessageOnPort(port1) as { message: PdfOutcome } | undefined;
  port1.close();
  return answer?.message ?? { failure: "too-slow", words: `${limits.seconds}` };
}

/** A program that is done does not wait for it. */
function started(): Worker {
  const worker = new Worker(besideMe(import.meta.url, "threads/guard"), { execArgv: [], stdout: true, stderr: true });
  worker.unref();
  return worker;
}
