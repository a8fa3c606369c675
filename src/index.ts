/**
 * onrecord as a library: a page in, the record of it out. No side effects, no network, no clock.
 *
 * @example
 * import { extract } from "onrecord";
 * const { text, parties, statements } = extract(await readFile("page.html"), { published: "2031-04-09" });
 * for (const { act, speakers } of statements) console.log(act.main, speakers);
 */
export { captureBytes as capture } from "./capture/index.ts";
export { type About, ENGINE, type Extraction, extract, extractObject, readCapture, readObject, VERSION } from "./pipeline/index.ts";
export * from "./record/index.ts";
