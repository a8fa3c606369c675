/**
 * onrecord as a library: bytes in, the record of one article out. No side effects, no network, no clock.
 *
 * @example
 * import { capture, extractObject } from "onrecord";
 * const captured = capture(await readFile("page.html"));
 * const { statements } = extractObject({ captured, place: "page.html", given: {} });
 */
export { captureBytes as capture } from "./capture/index.ts";
export { ENGINE, type Extraction, extractObject, readCapture, readObject, VERSION } from "./pipeline/index.ts";
export * from "./record/index.ts";
