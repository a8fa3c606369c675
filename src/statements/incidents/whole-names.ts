import { spanOf, type View } from "../view.ts";
import type { Victim } from "./victims.ts";

/** "St Mark's" at the end of words, or right behind them. */
const POSSESSIVE = /^['’]s(?!\p{L})/u;

/**
 * What tells victims of one text apart: the party that each is, else its words. "St Mark's" is "St Mark's Hospital" where the text names one such thing and no other: the shorter name has the key
 * of the whole. Linear in the victims and their words.
 */
export function victimKeys(view: View, victims: readonly Victim[]): (victim: Victim) => string {
  const words = ({ range }: Victim) => view.text.slice(...spanOf(view, range)).replace(/^the /i, "");
  const own = (victim: Victim) => victim.party ?? words(victim).toLowerCase();
  const wholes = new Map<string, Map<string, string>>();
  for (const victim of victims) {
    const [, owner, rest] = OWNED.exec(words(victim)) ?? [];
    if (owner === undefined) continue;
    const named = wholes.get(owner.toLowerCase()) ?? new Map<string, string>();
    wholes.set(owner.toLowerCase(), named.set(rest!.toLowerCase(), own(victim)));
  }
  return (victim) => {
    const told = words(victim);
    const owner = told.replace(/['’]s$/, "");
    const [, end] = spanOf(view, victim.range);
    const short = owner !== told || POSSESSIVE.test(view.text.slice(end, end + 3));
    const named = short ? wholes.get(owner.toLowerCase()) : undefined;
    return named?.size === 1 ? [...named.values()][0]! : own(victim);
  };
}

/** A name that begins with whose it is, and what it is: "St Mark's Hospital". */
const OWNED = /^(\p{Lu}[^'’]{0,60})['’]s (\p{Lu}.{0,60})$/u;
