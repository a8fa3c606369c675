import { nameKey } from "../parties/names.ts";
import type { Named } from "./told.ts";

/** What every town has: by such a word alone no article says which one was hit. */
const KIND =
  /^(?:hospital|clinic|infirmary|hospice|college|school|academy|university|institute|museum|library|church|cathedral|theatre|theater|bank|hotel|port|airport|station|council|court|college hospital|medical cent(?:er|re))$/;

/** A name that begins with whose it is: "St Mark's Hospital", never "the city's hospital". */
const OWNED = /^(?:the )?(\p{Lu}[^'’]{0,60})['’]s (\p{Lu}.{0,60})$/u;

/** Between whose it is and what it is, in a key. */
const OF = " s ";

/** The key of a victim whose party is known by what it is alone: "st mark s hospital" for "St Mark's Hospital", which else would be every hospital. */
export function wholeKey({ words, key, side }: Named): string | null {
  if (key === null || side?.startsWith("state ") || !KIND.test(key)) return key;
  const [, owner, what] = OWNED.exec(words) ?? [];
  return owner === undefined ? key : `${nameKey("organization", owner)}${OF}${nameKey("organization", what!)}`;
}

/** What a victim's key may be called for short: "st mark" of "st mark s hospital"; the key itself where it is as short as that. */
export function shortOf(key: string): string {
  const at = key.indexOf(OF);
  return at < 0 ? key : key.slice(0, at);
}

/** Victims of which the one tells the whole name and the other the short one: "St Mark's Hospital" and "St Mark's". */
export function calledForShort(one: readonly string[], other: readonly string[]): string[] {
  const pairs = (wholes: readonly string[], shorts: readonly string[]) =>
    wholes.filter((whole) => shortOf(whole) !== whole && shorts.includes(shortOf(whole)));
  return [...new Set([...pairs(one, other), ...pairs(other, one)])].sort();
}

/** Victims without those that are only the short name of another among them. */
export function withoutShort<V extends Pick<Named, "key">>(victims: readonly V[]): V[] {
  const shorts = new Set(victims.flatMap(({ key }) => (key !== null && shortOf(key) !== key ? [shortOf(key)] : [])));
  return victims.filter(({ key }) => key === null || !shorts.has(key));
}
