import { EVENT_HEADS, EVENT_OPENERS } from "../lexicon/works.ts";
import type { Case, Verdict } from "./case.ts";

/** "the Oru Summit", "Operation Amber", "World War II", "Battle of Stovren". */
export function eventShape({ view, candidate: { first, last } }: Case): Verdict | null {
  if (last - first === 1) return null;
  const words = view.words.slice(first, last);
  if (EVENT_OPENERS.has(words[0]!)) return { class: "event", why: `an event: ${words[0]}` };
  const ordinal = /^(?:[IVX]+|\d{1,4})$/.test(words.at(-1)!) ? words.at(-2)! : words.at(-1)!;
  if (EVENT_HEADS.has(ordinal)) return { class: "event", why: `an event: ${ordinal}` };
  const joint = words.indexOf("of");
  const head = words[joint - 1] ?? "";
  return joint > 0 && (EVENT_HEADS.has(head) || /^(?:Battle|Siege)$/.test(head)) ? { class: "event", why: `an event: ${head}` } : null;
}
