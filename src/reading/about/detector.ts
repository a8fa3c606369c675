import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

let loaded: Detector | undefined;

/**
 * The language that a text is surely in, as a BCP 47 code, by its letters in groups of up to four (eld, medium database); null where that is not sure. Loading
 * takes a quarter of a second the first time, so ask only where a text is not plainly English.
 */
export function detected(text: string): string | null {
  loaded ??= (createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/medium"))) as { readonly eld: Detector }).eld;
  const found = loaded.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : null;
}
