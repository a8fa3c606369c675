import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { loadModel, loadNames, parse } from "./index.ts";

const file = (path: string) => new URL(`../../models/${path}`, import.meta.url);
const TEXT = "“We had no part in it,” Deputy Minister Ann Roe told the Meridian Post on Monday. She declined to say who had.";

/** What a thread runs: it reads the weights by itself and sends the Doc back. */
const THREAD = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { readFileSync } = require("node:fs");
  import(workerData.engine).then(({ loadModel, loadNames, parse }) => {
    const [model, names] = [loadModel(readFileSync(new URL(workerData.model))), loadNames(readFileSync(new URL(workerData.names)))];
    parentPort.postMessage(parse(workerData.text, { model, names }));
  });
`;

it("gives the same on a worker thread", async () => {
  const model = file("english/weights.bin");
  const names = file("names/names.bin");
  const engine = new URL("./index.ts", import.meta.url).href;
  const worker = new Worker(THREAD, { eval: true, workerData: { engine, model: model.href, names: names.href, text: TEXT } });
  const told = await new Promise((done, failed) => worker.once("message", done).once("error", failed));
  await worker.terminate();
  expect(told).toEqual(parse(TEXT, { model: loadModel(readFileSync(model)), names: loadNames(readFileSync(names)) }));
});
