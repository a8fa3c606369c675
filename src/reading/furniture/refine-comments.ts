import type { Paragraph } from "../page.ts";
import { isCommentsHeading, READERS_COMMENTS } from "../readers-voices.ts";
import { endsSentence } from "../words.ts";
import { furniture, type Refiner, type Verdict } from "./rule.ts";

/** Code units of running text that stand above readers' comments at least: a counter of comments stands above the story as often as not. */
const STORY = 300;

/** Signs of comments that make an area of them. */
const SIGNS = 2;

/**
 * From the first of the lines that readers' comments are signed with nothing is story, however long the comments are:
 * `Ann Roe on 3 May 2031 at 4:47 pm said:`, `Ann Roe says:`, `Ann Roe August 17, 2031 - 2:19 pm`, with `Reply` lines between them; from a heading
 * like `3 Comments` on where one such line stands under it.
 */
export const readersComments: Refiner = {
  name: "readers-comments",
  refine(verdicts, { paragraphs, headline }) {
    const signed = paragraphs.flatMap((_, index) => (isSigned(paragraphs, index) ? [index] : []));
    const above = storyAbove(paragraphs, verdicts, headline ?? 0);
    const headed = paragraphs.findIndex((paragraph, index) => above[index]! >= STORY && isHeading(paragraph));
    const under = headed === -1 ? [] : signed.filter((index) => index > headed);
    const voices = headed !== -1 && areVoices(paragraphs.slice(headed + 1));
    const answers = paragraphs.filter(({ text }) => text.length <= REPLY && /^(?:reply|répondre|antworten|responder)$/i.test(text)).length;
    const isArea = signed.length > 0 && signed.length + answers >= SIGNS;
    const begins = under.length > 0 || voices ? headed : isArea ? signed.find((index) => above[index]! >= STORY) : undefined;
    if (begins === undefined) return verdicts;
    return verdicts.map((verdict, index) => (index >= begins && verdict?.kind !== "furniture" ? furniture(READERS_COMMENTS) : verdict));
  },
};

/** For each paragraph the code units of running text that stand between the headline and it. */
function storyAbove(paragraphs: readonly Paragraph[], verdicts: readonly (Verdict | null)[], headline: number): number[] {
  let above = 0;
  return paragraphs.map(({ prose, text }, index) => {
    const before = above;
    if (prose && !verdicts[index] && index > headline) above += text.length;
    return before;
  });
}

/** `Comments (2)`, `3 COMMENTS`, `Let us know in the comments below!`: an area of comments may begin there. */
function isHeading({ text, words }: Paragraph): boolean {
  if (words > HEADING) return false;
  return (
    isCommentsHeading(text) ||
    /\b(?:in the comments(?: (?:section|below))?|(?:join|start) the (?:conversation|discussion)|leave a comment)\b[^“”"]{0,20}$/i.test(text)
  );
}

/** Words of such a heading. */
const HEADING = 20;

/** `Anna K.: This is what happens`, `@Sam you do not`: whether most of the running text right under a heading begins with a reader's name. */
function areVoices(paragraphs: readonly Paragraph[]): boolean {
  const said = paragraphs.slice(0, UNDER).filter(({ prose }) => prose);
  const voices = said.filter(({ text }) => VOICE.test(text.slice(0, 60)) || text.startsWith("@")).length;
  return voices >= SIGNS && 2 * voices > said.length;
}

const VOICE = /^[\p{L}\p{N}_.-]{2,20}(?: [\p{L}\p{N}_.-]{1,20}){0,2}: ?\p{L}/u;
const UNDER = 12;

/** Words of a signed line, and code units of a line that answers one. */
const WORDS = 16;
const REPLY = 12;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?";
const CLOCK = "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?";
const DAY = `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2}\\.? ${MONTH},? \\d{4})[ ,–—-]{1,4}(?:at )?${CLOCK}`;
const SIGNATURE = new RegExp(`^\\P{N}{2,50}\\b${DAY}(?: (?:said|says|wrote))?:?$`, "iu");
/** When a comment was written, on a line of its own under its writer's name. */
const WHEN = new RegExp(
  `^(?:on )?(?:${DAY}|(?:\\d{1,2}|an?|one) (?:second|minute|hour|day|week|month|year)s? ago)(?: (?:said|says|wrote))?:?$`,
  "iu",
);
const POSTED = /^(?:posted|written|comment(?:ed)?) by [^.:“"]{2,40} (?:at|on) [^.“"]{2,40}$/i;

function isSigned(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text, prose, words } = paragraphs[index]!;
  if (prose || words > WORDS || text.length > 120) return false;
  if (/^[^.,:“"]{2,50} (?:says|wrote|commented):$/.test(text) || SIGNATURE.test(text) || POSTED.test(text)) return true;
  const [when, said] = [paragraphs[index + 1], paragraphs[index + 2]];
  if (words > NAME || endsSentence(text) || !/\p{L}/u.test(text) || !when || when.text.length > 60 || !WHEN.test(when.text)) return false;
  return said !== undefined && (said.prose || endsSentence(said.text));
}

/** Words of a line that is nothing but a reader's name. */
const NAME = 4;
