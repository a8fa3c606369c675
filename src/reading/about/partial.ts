import type { Article, Block } from "../../record/article.ts";
import type { Head, Paragraph } from "../page.ts";
import { COOKIE_WALL, SUBSCRIPTION_WALL } from "../walls.ts";

/** Lines that ask for money for the rest of a story. */
const REST =
  /^(?:to (?:continue reading|keep reading|read (?:the (?:rest|full)|this|on\b|more,))|(?:subscribe|sign (?:in|up)|log in|register) to (?:continue|keep|read (?:the (?:rest|full)|this|on\b))|this (?:article|content|story) is (?:for|reserved for|available (?:only )?to|only available to) (?:our )?(?:paying )?(?:subscribers|members)|(?:the )?(?:rest|remainder) of this (?:article|story) is)/i;

/** Code units of such a line, the share of the story that may stand below it, and code units of a story that a paid page shows in full. */
const LINE = 200;
const BELOW = 0.2;
const WHOLE = 1_500;

/**
 * Whether a page shows a notice in place of its story, or only the story's beginning: a wall of cookies, a line that asks for money for the rest, or linked data that says
 * that the page is paid for, above a story that is short or breaks off. Undefined where nothing says so.
 */
export function partialOf(paragraphs: readonly Paragraph[], blocks: readonly Block[], head: Pick<Head, "paid">): Article["partial"] {
  const story = paragraphs.filter((_, index) => blocks[index]?.kind === "body");
  const length = story.reduce((sum, { text }) => sum + text.length, 0);
  const stands = (why: string) => blocks.some((block) => block.why.startsWith(why));
  if (stands(COOKIE_WALL) && length === 0) return { kind: "cookie wall", why: "a notice about cookies stands in place of the story" };
  const asked = paragraphs.findLastIndex(
    ({ text }, index) => text.length <= LINE && REST.test(text) && blocks[index]?.kind === "furniture",
  );
  const below = story.reduce((sum, { text, span }) => sum + (asked !== -1 && span[0] > paragraphs[asked]!.span[0] ? text.length : 0), 0);
  if (stands(SUBSCRIPTION_WALL) || (asked !== -1 && below <= BELOW * length)) {
    return { kind: "paywall", why: "a line asks readers to subscribe for the rest: what is here may be the beginning alone" };
  }
  const breaksOff = /(?:…|\.\.\.)["”’]?$/.test(story.at(-1)?.text.slice(-5) ?? "");
  if (head.paid === true && (length < WHOLE || breaksOff)) {
    return { kind: "paywall", why: "its linked data says that it is paid for, and what is here may be the beginning alone" };
  }
  return undefined;
}
