import { coreOf } from "./core.ts";
import { furniture, type Refiner, type Verdict } from "./rule.ts";

/** Paragraphs under the headline that may sum the story up. */
const STANDFIRST = 2;

/**
 * In text without markup the story is the stretch where running text stands most densely; what stands outside of it are menus, teasers, comments and
 * notices. Markup says more, so that pages that have it are not judged so.
 */
export const outsideCore: Refiner = {
  name: "outside-core",
  refine(verdicts, { paragraphs, headline, mixed }) {
    if (!mixed && paragraphs.some(({ markup }) => markup !== null)) return verdicts;
    const { from, to } = coreOf(paragraphs, verdicts);
    if (from === -1) return verdicts;
    return verdicts.map((verdict, index) => {
      const standfirst = headline !== null && index >= headline && index <= headline + STANDFIRST && index < from;
      if (standfirst || !isStory(verdict) || (index >= from && index <= to)) return verdict;
      return furniture(index < from ? "stands before the stretch where the story is" : "stands after the stretch where the story is");
    });
  },
};

function isStory(verdict: Verdict | null): boolean {
  return verdict === null || verdict.kind === "body" || verdict.kind === "subhead";
}
