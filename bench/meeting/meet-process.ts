import { meet } from "../../src/capture/index.ts";
import type { MetAll } from "./apart.ts";

const [file = ""] = process.argv.slice(2);
console.log(JSON.stringify(await meetAll(file)));

async function meetAll(place: string): Promise<MetAll> {
  const started = performance.now();
  let [pages, bytes] = [0, 0];
  for await (const met of meet([place])) {
    if ("error" in met) throw met.error;
    pages++;
    bytes += met.captured.size;
  }
  const seconds = (performance.now() - started) / 1000;
  return { pages, bytes, seconds, peakMemory: process.resourceUsage().maxRSS * 1024 };
}
