import { parentPort } from "node:worker_threads";
import type { PdfLimits } from "../limits.ts";
import { readPdf } from "./read-pdf.ts";

// The thread that reads: one PDF after another, until it is ended because one took too much.
parentPort!.on("message", async ({ bytes, limits }: { bytes: Uint8Array; limits: PdfLimits }) => {
  parentPort!.postMessage(await readPdf(bytes, limits));
});
