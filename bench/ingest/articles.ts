import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { captureBytes } from "../../src/capture/index.ts";
import { read } from "../../src/reading/index.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "samples", "pages");

/** How long articles are, in words, as news articles of some length are. */
const WORDS = 800;

/** How many pages stand in one folder: more are slow to list on some disks. */
const IN_FOLDER = 1000;

/** Of words of four letters and more, how many are another word that ends alike: else every sentence would be told in hundreds of articles, as none is in the news. */
const OTHERS = 0.4;

/** Multiplier and increment of the quick generator of Numerical Recipes. */
const [MULTIPLIER, INCREMENT] = [1664525, 1013904223];

/**
 * Writes articles of about 800 words as text files, each of paragraphs of the sample world in an order of its own, no two
 * of them the same; gives back how many words there are on average. The same number gives the same bytes.
 */
export function writeArticles(folder: string, count: number): number {
  const files = globSync("**/*.{txt,html}", { cwd: SAMPLES }).sort();
  const paragraphs = files.flatMap((file) => bodyOf(readFileSync(join(SAMPLES, file))));
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const alike = Map.groupBy(new Set(paragraphs.join(" ").match(/\p{L}{4,}/gu)), kindOf);
  const another = (word: string) => {
    const some = alike.get(kindOf(word))!;
    return below(1000) < OTHERS * 1000 ? some[below(some.length)]! : word;
  };
  let total = 0;
  for (let nth = 0; nth < count; nth++) {
    const chosen: string[] = [];
    let words = 0;
    while (words < WORDS) {
      const paragraph = paragraphs[below(paragraphs.length)]!;
      chosen.push(paragraph.replaceAll(/\p{L}{4,}/gu, another));
      words += paragraph.split(/\s+/).length;
    }
    total += words;
    const inside = join(folder, String(Math.floor(nth / IN_FOLDER)));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${nth}.txt`), `Report ${nth + 1} of what was said\n\n${chosen.join("\n\n")}\n`);
  }
  return total / count;
}

/** What words are changed for each other: with a capital or without, and by their end. */
function kindOf(word: string): string {
  return `${/^\p{Lu}/u.test(word)} ${word.slice(-2)}`;
}

function bodyOf(bytes: Uint8Array): string[] {
  const { text, article } = read(captureBytes(bytes), {});
  return article.blocks.filter(({ kind }) => kind === "body").map(({ span }) => text.slice(...span));
}
