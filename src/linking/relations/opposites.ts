import { isNumber, isTelling, stemOf, wordsIn } from "../wording/index.ts";

/**
 * Words of which two cannot be said of one thing at one time: a pair of sides a line, the words of each by blanks. Beginnings of words are not enough, so that each form stands
 * here; what is joined by a hyphen is found as two words.
 */
const OPPOSITES = `
safe secure intact untouched unaffected unharmed unscathed | damaged compromised breached hacked altered affected destroyed stolen infected
succeeded successful worked effective | failed unsuccessful foiled thwarted repelled blocked stopped averted prevented
closed shut offline halted suspended | open online running operating working restored resumed reopened
rose grew increased climbed doubled | fell dropped declined decreased halved
genuine real authentic true accurate original | fake forged fabricated false doctored invented altered counterfeit
accident accidental error mistake malfunction glitch storm weather lightning fault misconfiguration | attack sabotage deliberate intentional hackers malicious cyberattack intruders
guilty responsible behind | innocent uninvolved
began started | ended stopped finished
insider insiders employee employees | foreign abroad outsiders overseas
ordered directed approved | unaware unauthorised unauthorized rogue
identified traced | unidentified unknown unclear untraced
paid pays | refused unpaid withheld
arrested captured detained | fled escaped freed
major serious grave severe massive | minor limited negligible insignificant
public published disclosed | secret confidential classified hidden
signed agreed concluded | unsigned rejected collapsed abandoned
alive | dead died killed
encrypted protected | unencrypted unprotected exposed plain
`;

interface Side {
  readonly line: number;
  readonly side: number;
}

const SIDES: ReadonlyMap<string, readonly Side[]> = Map.groupBy(
  OPPOSITES.trim()
    .split("\n")
    .flatMap((words, line) => words.split(" | ").flatMap((all, side) => all.split(" ").map((word) => ({ word, line, side })))),
  ({ word }) => word,
);

/** Two words that cannot both be said of one thing, the one in each text; null where there are none. What stands on both sides of a line in one text says nothing. */
export function oppositesIn(one: string, other: string): readonly [string, string] | null {
  const [here, there] = [sidesIn(one), sidesIn(other)];
  for (const [line, mine] of here) {
    const theirs = there.get(line);
    if (theirs && mine.side !== theirs.side && mine.side !== BOTH && theirs.side !== BOTH) return [mine.word, theirs.word];
  }
  return null;
}

const BOTH = -1;

function sidesIn(text: string): Map<number, { readonly word: string; readonly side: number }> {
  const found = new Map<number, { word: string; side: number }>();
  for (const { word } of wordsIn(text))
    for (const { line, side } of SIDES.get(word) ?? []) {
      const before = found.get(line);
      if (!before) found.set(line, { word, side });
      else if (before.side !== side) before.side = BOTH;
    }
  return found;
}

/** How many stand before a word at most between a number and what it counts: "31 state organisations". */
const BETWEEN = 3;

/** Words that make a number a bound, with which other numbers agree. */
const BOUND =
  /^(?:least|more|than|over|about|around|some|nearly|almost|up|roughly|approximately|dozens|hundreds|thousands|under|fewer|less)$/;

/** What numbers count in a text: the stem of each thing counted with its number; none where the number is only a bound. */
export function countedIn(text: string): ReadonlyMap<string, string> {
  const words = wordsIn(text).map(({ word }) => word);
  const counted = new Map<string, string>();
  for (const [at, number] of words.entries()) {
    if (!isNumber(number) || /^(?:19|20)\d\d$/.test(number) || words.slice(Math.max(0, at - 2), at).some((word) => BOUND.test(word)))
      continue;
    const after = words.slice(at + 1, at + 1 + BETWEEN);
    const end = after.findIndex((word) => !isTelling(word));
    for (const word of end < 0 ? after : after.slice(0, end)) if (!counted.has(stemOf(word))) counted.set(stemOf(word), number);
  }
  return counted;
}
