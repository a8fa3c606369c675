import type { StatementEntry } from "../../../src/archive/index.ts";
import type { Random } from "../copies/random.ts";
import type { Quoted } from "./quotations.ts";

/** Fewer words than these are no quotation to alter. */
const LEAST_WORDS = 6;

/** A word that nobody in the sample world says. */
const FOREIGN = "lighthouse";

/** Four quotations of each statement that stands on the sample pages word for word: two as it was said, one with a word changed, one in another mouth. */
export function ofSamples(statements: readonly StatementEntry[], random: Random): Quoted[] {
  const said = statements.filter(isWhole);
  const names = [...new Set(said.map(nameOf))];
  return said.flatMap((statement) => {
    const [text, speaker] = [statement.words.content, nameOf(statement)];
    const words = text.split(" ");
    const longest = words.toSorted((one, other) => lettersOf(other) - lettersOf(one))[0]!;
    const another = random.pick(names.filter((name) => name !== speaker));
    return [
      { kind: "samples: whole", verdict: "stands", text, speaker },
      { kind: "samples: by surname", verdict: "stands", text, speaker: speaker.split(" ").at(-1)! },
      {
        kind: "samples: a word changed",
        verdict: "altered",
        text: words.map((word) => (word === longest ? FOREIGN : word)).join(" "),
        speaker,
      },
      { kind: "samples: in another mouth", verdict: "another-mouth", text, speaker: another },
    ] satisfies Quoted[];
  });
}

/** In one piece, without quotation marks of its own, by one person who is named. */
function isWhole({ words: { content }, by, sure }: StatementEntry): boolean {
  const [only] = by;
  const plain = !/["“”‘…\n]/.test(content) && content.split(" ").length >= LEAST_WORDS;
  return sure && plain && by.length === 1 && only!.named && only!.kind === "person" && only!.name.includes(" ");
}

function nameOf({ by }: StatementEntry): string {
  return by[0]!.name;
}

function lettersOf(word: string): number {
  return /^\p{Ll}+$/u.test(word) ? word.length : 0;
}
