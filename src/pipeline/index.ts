export { type Added, add, addOne, type Missed, readUnread } from "./add.ts";
export { ENGINE } from "./engine.ts";
export { PLAIN_READER, type Reader, readerOf, readerWith } from "./knowledge.ts";
export { type Extraction, extractObject, readCapture, readObject } from "./read-capture.ts";
export { HERE, type Readers } from "./readers/readers.ts";
export { threads, usualThreads } from "./readers/threads.ts";
export { type Checked, type Difference, verify } from "./verify.ts";
export { VERSION } from "./version.ts";
export { trained, trainedStatements } from "./weights.ts";
