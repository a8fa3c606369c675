import { stateNamed } from "../../knowledge/index.ts";
import type { Name } from "../doc.ts";

/** Whether a state's name is an adjective ("Varenian"), which corpora of names do not mark as a place. `words` are those of its span. */
export function isAdjective({ class: kind, why }: Pick<Name, "class" | "why">, words: string): boolean {
  return kind === "state" && (stateNamed(words)?.form === "demonym" || /^formed after|demonym/.test(why));
}
