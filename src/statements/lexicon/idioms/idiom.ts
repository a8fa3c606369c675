import type { Act } from "../../../record/acts.ts";
import { formsOfVerb } from "../forms.ts";

/**
 * Where an idiom does its act: in the cue ("came clean about"), or in what is said, of the speaker's own side, of others, or whoever does it.
 * `told` is a cue, too, and one that tells by itself, so that a statement is made of it where the weights find none.
 */
export type Place = "cue" | "told" | "own" | "other" | "said";

/** One place in an idiom: the words that may stand there, up to how many other words may stand there, or nothing at all. */
export interface Slot {
  readonly words: ReadonlySet<string> | null;
  /** How many words a gap may have; 0 for words. */
  readonly gap: number;
  readonly optional: boolean;
}

/** Words that do an act together, of which none does it alone. */
export interface Idiom {
  readonly act: Act;
  readonly place: Place;
  readonly slots: readonly Slot[];
}

/** The most words of a gap. */
const GAP = 4;
/** Names by their class and pronouns: whoever something is done to. */
const SOMEBODY = "STATE ORG GROUP PERSON PLACE NAME he she it they them him her us me you this that these those".split(" ");
/** What can have been done by somebody who is looked for. */
const DEEDS =
  "attack attacks hack hacks hacking breach breaches intrusion intrusions theft thefts leak leaks operation campaign campaigns bombing outage outages blackout blackouts shutdown break-in break-ins cyberattack cyberattacks cyber-attack incident incidents malware ransomware wiper spyware sabotage espionage jamming poisoning killing murder explosion fire raid raids sample samples compromise network networks accounts pages profiles websites videos posts disinformation deepfakes propaganda botnet trolls".split(
    " ",
  );
const WHOSE = "his her its their our my your the a an any this that these those STATE ORG GROUP PERSON PLACE NAME 's s ' ’s".split(" ");

/**
 * Reads a table of idioms, one a line: the act, its place, then the words. `{take}` is any form of a verb, `a/b` one or the other, `?a` may be missing, `~` is up to four
 * words, `WHO` somebody, `HIS` whose something is, `DEED` what was done; names stand as their classes, as the rules of acts see them.
 */
export function idioms(table: string): Idiom[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [act = "", place = "", ...all] = line.trim().split(/\s+/);
      return all
        .join(" ")
        .split(/\s*;\s*/)
        .map((words) => Object.freeze({ act: act as Act, place: place as Place, slots: Object.freeze(words.split(" ").map(slotOf)) }));
    });
}

function slotOf(written: string): Slot {
  const optional = written.startsWith("?");
  const bare = optional ? written.slice(1) : written;
  if (bare === "~") return { words: null, gap: GAP, optional: true };
  const words = bare.split("/").flatMap((one) => {
    const verb = /^\{(.+)\}$/.exec(one)?.[1];
    return verb ? formsOfVerb(verb) : one === "WHO" ? SOMEBODY : one === "DEED" ? DEEDS : one === "HIS" ? WHOSE : [one];
  });
  return { words: new Set(words), gap: 0, optional };
}
