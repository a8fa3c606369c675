import { isByline } from "../about/byline.ts";
import { isDateLine } from "../about/written-date.ts";
import { isTemplateTag } from "../plain/template-tag.ts";
import { furniture, type Rule } from "./rule.ts";

/** The longest line that a shape is looked for in, in code units. */
const LONGEST = 400;

/** `{ad_mid}`. */
export const templateTag: Rule = { name: "template-tag", find: ({ text }) => (isTemplateTag(text) ? furniture("template tag") : null) };

/** An address and nothing else. */
export const bareAddress: Rule = {
  name: "bare-address",
  find: ({ text, words }) =>
    words === 1 && /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$/i.test(text.slice(0, LONGEST))
      ? furniture("an address and nothing else")
      : null,
};

/** A day and nothing else: when the page was visited or published, not what it tells. */
export const dateLine: Rule = {
  name: "date-line",
  find: ({ text }) => (isDateLine(text) || PLACE_AND_DATE.test(text.slice(0, LONGEST)) ? furniture("date line") : null),
};

const PLACE_AND_DATE = /^[A-Z][\p{L}. ]{1,40}, (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2},) \d{4}$/u;

/** Who wrote it. */
export const byline: Rule = {
  name: "byline",
  find({ text, prose, markup }, index, { headline }) {
    const near = headline !== null && Math.abs(index - headline) <= NEAR;
    const marked = near && markup?.part === "byline" && !markup.furniture && !prose && text.length < LONGEST;
    return marked || isByline(text) ? furniture("byline") : null;
  },
};

/** Paragraphs from the headline in which an element named for the author holds a byline. */
const NEAR = 10;

/** `Home » World » …`, and `About | Terms | Contact`: short pieces with the signs between them that menus have. */
export const menuLine: Rule = {
  name: "menu-line",
  find({ text, words }) {
    if (text.length > LONGEST) return null;
    if (/^home\s*[»›>/|→]/i.test(text)) return furniture("navigation");
    const pieces = text.split(/\s*[|»›→·•]\s*/);
    const menu = pieces.length >= 3 && words <= 6 * pieces.length && !/[.?!”"]$/.test(text) && pieces.every((piece) => piece.length <= 40);
    return menu ? furniture("navigation") : null;
  },
};

/** No letter and no digit: a rule, stars, arrows. */
export const signsOnly: Rule = {
  name: "signs-only",
  find: ({ text }) => (/[\p{L}\p{N}]/u.test(text.slice(0, LONGEST)) ? null : furniture("no words")),
};
