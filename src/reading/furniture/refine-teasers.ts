import type { Paragraph } from "../page.ts";
import { endsSentence, keyOf } from "../words.ts";
import { furniture, type Refiner, type Verdict } from "./rule.ts";

/** Pairs in a row that make a list of teasers, and the words of a headline and of what stands under it. */
const PAIRS = 3;
const [HEADLINE_LEAST, HEADLINE_MOST] = [5, 20];
const UNDER_MOST = 60;

/**
 * The share of a headline's own words that stand again in what stands under it, and of the pairs in which they do: subheads of a story say what comes, and are not
 * said again.
 */
const SAID_AGAIN = 0.4;
const OF_PAIRS = 0.5;

/** The share of the running text that teasers have at most. */
const TEASERS = 0.4;

/**
 * In text without markup lines like headlines, one paragraph under each that says it again, at the end of what may be the story are other stories of the site.
 */
export const teaserRun: Refiner = {
  name: "teaser-run",
  refine(verdicts, { paragraphs, headline, mixed }) {
    if (!mixed && paragraphs.some(({ markup }) => markup !== null)) return verdicts;
    let from = verdicts.length;
    let pairs = 0;
    let again = 0;
    for (let at = verdicts.length - 1; at > (headline ?? 0) + 1; ) {
      if (verdicts[at]?.kind === "furniture" || !paragraphs[at]!.prose) at--;
      else if (isPair(paragraphs[at - 1]!, verdicts[at - 1]!, paragraphs[at]!)) {
        pairs++;
        if (isSaidAgain(paragraphs[at - 1]!.text, paragraphs[at]!.text)) again++;
        at -= 2;
        from = at + 1;
      } else break;
    }
    const told = (index: number) =>
      paragraphs[index]!.prose && verdicts[index]?.kind !== "furniture" ? paragraphs[index]!.text.length : 0;
    const lengths = paragraphs.map((_, index) => told(index));
    const [run, whole] = [lengths.slice(from), lengths].map((each) => each.reduce((sum, length) => sum + length, 0)) as [number, number];
    if (pairs < PAIRS || again < OF_PAIRS * pairs || run > TEASERS * whole) return verdicts;
    return verdicts.map((verdict, index) =>
      index >= from && verdict?.kind !== "furniture" ? furniture("teasers of other stories") : verdict,
    );
  },
};

function isPair(title: Paragraph, verdict: Verdict | null, under: Paragraph): boolean {
  if (verdict?.kind === "furniture" || title.words < HEADLINE_LEAST || title.words > HEADLINE_MOST || endsSentence(title.text))
    return false;
  return under.prose && under.words <= UNDER_MOST;
}

function isSaidAgain(title: string, under: string): boolean {
  const own = ownWords(title);
  const told = new Set(ownWords(under));
  return own.length >= 2 && own.filter((word) => told.has(word)).length >= SAID_AGAIN * own.length;
}

/** Words of more than three letters, as they are compared. */
function ownWords(text: string): string[] {
  return keyOf(text)
    .split(" ")
    .filter((word) => word.length > 3);
}
