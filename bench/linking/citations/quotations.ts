import type { Verdict } from "../../../src/citing/index.ts";
import type { Random } from "../copies/random.ts";
import { NOUNS, NUMBERS, type Saying, SPEAKERS } from "./world.ts";

/** A quotation of a draft made from what somebody said, and how it should be told to stand. */
export interface Quoted {
  readonly kind: string;
  readonly text: string;
  readonly speaker: string;
  readonly verdict: Verdict;
}

/** Makes a quotation; null where what was said does not lend itself to it. */
export type Quoting = (saying: Saying, random: Random, another: Saying) => Quoted | null;

const quoted = (kind: string, verdict: Verdict, saying: Saying, text: string, speaker = saying.speaker.name): Quoted => ({
  kind,
  verdict,
  text,
  speaker,
});

/** As it was said, or as an honest writer shortens it. */
export const TRUE: readonly Quoting[] = [
  (saying) => quoted("whole", "stands", saying, saying.text),
  (saying) => quoted("in other marks and case", "stands", saying, saying.text.replaceAll(" the ", " The ").replace(/, /, " — ")),
  (saying) => quoted("by surname", "stands", saying, saying.text, saying.speaker.name.split(" ")[1]!),
  (saying) => (saying.condition === null ? quoted("to its middle", "stands", saying, saying.text.split(" ").slice(0, 8).join(" ")) : null),
  (saying) => {
    const words = saying.text.split(" ");
    return saying.denial === null && saying.condition === null
      ? quoted("with dots", "elided", saying, [...words.slice(0, 5), "…", ...words.slice(8)].join(" "))
      : null;
  },
];

/** Changed in one way each. */
export const ALTERED: readonly Quoting[] = [
  (saying, random) => {
    const other = random.pick(NOUNS.filter((noun) => noun !== saying.noun));
    return quoted("a word changed", "altered", saying, saying.text.replace(saying.noun, other));
  },
  (saying) => {
    if (saying.denial === null) return null;
    const text = saying.denial === "cannot" ? saying.text.replace("cannot", "can") : saying.text.replace(`${saying.denial} `, "");
    return quoted("a denial dropped", saying.denial === "cannot" ? "altered" : "cut", saying, text);
  },
  (saying) =>
    saying.condition === null ? null : quoted("a condition cut", "cut", saying, saying.text.replace(`, ${saying.condition}`, "")),
  (saying, random) => {
    if (saying.number === null) return null;
    const other = random.pick(NUMBERS.filter((number) => number !== saying.number));
    return quoted("a number changed", "altered", saying, saying.text.replace(` ${saying.number} `, ` ${other} `));
  },
  (saying, _, another) => {
    const [first, second] = [saying.text.split(" "), another.text.split(" ")];
    return quoted("joined from two", "altered", saying, [...first.slice(0, 8), ...second.slice(-7)].join(" "));
  },
  (saying, random) => {
    const other = random.pick(SPEAKERS.filter(({ name }) => name !== saying.speaker.name));
    return quoted("in another mouth", "another-mouth", saying, saying.text, other.name);
  },
];

const WAYS: readonly ((text: string, speaker: string) => string)[] = [
  (text, speaker) => `“${text},” ${speaker} said.`,
  (text, speaker) => `${speaker} said: “${text}.”`,
  (text, speaker) => `According to the record, ${speaker} told reporters that “${text}”.`,
  (text, speaker) => `"${text}," said ${speaker}.`,
];

/** A paragraph of a draft that quotes. */
export function quoting({ text, speaker }: Quoted, random: Random): string {
  return random.pick(WAYS)(text, speaker);
}
