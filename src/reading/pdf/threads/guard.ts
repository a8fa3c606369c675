import { type MessagePort, parentPort, Worker } from "node:worker_threads";
import type { PdfLimits } from "../limits.ts";
import type { PdfOutcome } from "../pdf-text.ts";
import { besideMe } from "./beside-me.ts";

// The thread that guards the one that reads: it ends it when its time or memory is over, and wakes whoever waits for the answer.

/** What is asked of the guard. `done` is set to 1 when the answer is in the port. */
export interface PdfOrder {
  readonly bytes: Uint8Array;
  readonly limits: PdfLimits;
  readonly port: MessagePort;
  readonly done: Int32Array;
}

let reader: Worker | null = null;

parentPort!.on("message", async ({ bytes, limits, port, done }: PdfOrder) => {
  port.postMessage(await outcomeOf(bytes, limits));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
  port.close();
});

function outcomeOf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfOutcome> {
  reader ??= started(limits);
  const worker = reader;
  return new Promise((resolve) => {
    const end = (outcome: PdfOutcome, keep: boolean) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      if (!keep) {
        reader = null;
        // What goes wrong in a thread that is being ended is of no interest any more.
        worker.on("error", () => {});
        void worker.terminate();
      }
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ failure: "too-slow", words: `${limits.seconds}` }, false), limits.seconds * 1000);
    const answered = (outcome: PdfOutcome) => end(outcome, true);
    const failed = ({ code, message }: NodeJS.ErrnoException) =>
      end({ failure: code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-much" : "broken", words: message.slice(0, 200) }, false);
    const ended = () => end({ failure: "too-much", words: "the thread ended" }, false);
    worker.once("message", answered).once("error", failed).once("exit", ended);
    worker.postMessage({ bytes, limits });
  });
}

/** What pdf.js has to say goes nowhere: it is for people who make PDFs. */
function started({ megabytes }: PdfLimits): Worker {
  const worker = new Worker(besideMe(import.meta.url, "reader"), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}
