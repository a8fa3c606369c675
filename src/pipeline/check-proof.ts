import { captureBytes } from "../capture/index.ts";
import type { Given } from "../record/capture.ts";
import type { Engine } from "../record/contract.ts";
import { sha256 } from "../record/id.ts";
import type { Proof } from "../record/proof.ts";
import { isSameEngine } from "./engine.ts";
import { readCapture } from "./read-capture.ts";

/** Whether what a proof says was read is what is read in the bytes now; `null` where that cannot be told, with why in `note`. */
export interface Reread {
  readonly same: boolean | null;
  readonly note: string;
}

/** Reads the bytes of a proof again, where this program is the engine that read them, and compares all that was read by its hashes. */
export function readProofAgain({ article, capture }: Proof, bytes: Uint8Array | null): Reread {
  if (!article) return { same: null, note: "nothing was read in the capture" };
  if (!bytes) return { same: null, note: "without the bytes it was not read again" };
  const { engine, given, text, article: about, findings } = article.entry as unknown as Read;
  if (!isSameEngine(engine))
    return { same: null, note: `it was read by version ${engine.version} with weights or names of its own, and was not read again` };
  const { reading, findings: found } = readCapture({ ...captureBytes(bytes), mediaType: capture.mediaType }, given);
  const again = [reading.text, JSON.stringify(reading.article), JSON.stringify(found)].map(sha256);
  const same = again.every((hash, at) => hash === [text, about, findings][at]);
  return { same, note: same ? "read again, it gives the same" : "what is read in these bytes is not what the proof says" };
}

/** An article as the record has it: by the hashes of its parts. */
interface Read {
  readonly engine: Engine;
  readonly given: Given;
  readonly text: string;
  readonly article: string;
  readonly findings: string;
}
