import { LABELS } from "./labels.ts";
import { LINKS } from "./links.ts";
import { MARKS } from "./marks.ts";
import type { Phrase } from "./phrase.ts";
import { PLEAS } from "./pleas.ts";
import { PROMPTS } from "./prompts.ts";
import { SHARING } from "./sharing.ts";

/** All phrases, in the order they are tried. */
export const PHRASES: readonly Phrase[] = [...SHARING, ...MARKS, ...LINKS, ...PROMPTS, ...PLEAS, ...LABELS];
