import { furniture, type Refiner, type Story, type Verdict } from "./rule.ts";

/** How often a line must stand right above running text for what is under it to be a post each time. */
const POSTS = 3;

/**
 * A page that shows several posts one under another has the same line above each: its share buttons, its author. What stands above the story and then above
 * other running text parts the story from the next posts. Advertisement marks stand inside stories and part nothing.
 */
export const otherPosts: Refiner = {
  name: "other-posts",
  refine(verdicts, story) {
    const { headline, paragraphs, live } = story;
    const begins = paragraphs.findIndex(({ prose }, index) => prose && verdicts[index] === null && index > (headline ?? 0));
    if (live || headline === null || begins === -1) return verdicts;
    const at = begins - 1;
    if (at <= headline || !isMark(verdicts[at] ?? null)) return verdicts;
    const next = marks(verdicts, story, story.keys[at]!);
    if (next.length < POSTS || next[0] !== at) return verdicts;
    return verdicts.map((verdict, index) =>
      index > next[1]! && verdict?.kind !== "furniture" ? furniture("another post of the page") : verdict,
    );
  },
};

/** Where a line stands right above running text; nowhere where it also stands elsewhere. */
function marks(verdicts: readonly (Verdict | null)[], { paragraphs, keys }: Story, key: string): number[] {
  const found = key === "" ? [] : keys.flatMap((other, index) => (other === key ? [index] : []));
  const above = found.filter((index) => paragraphs[index + 1]?.prose && verdicts[index + 1] === null);
  return above.length === found.length ? above : [];
}

function isMark(verdict: Verdict | null): boolean {
  return verdict?.kind === "furniture" && verdict.why !== "advertisement mark" && verdict.why !== "repeats the headline";
}
