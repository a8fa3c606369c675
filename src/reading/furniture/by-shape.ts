import { isByline } from "../about/byline.ts";
import { isDateLine } from "../about/written-date.ts";
import { isRunningHead } from "../plain/laid-out.ts";
import { menuRun } from "../plain/menu-run.ts";
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
    words <= 2 && /^(?:(?:url|source|link|address):? )?(?:(?:https?|file):\/\/|www\.)\S+$|^\S+@\S+\.\w+$/i.test(text.slice(0, LONGEST))
      ? furniture("an address and nothing else")
      : null,
};

/** `Joint Advisory      Page 2 of 3`: what stands at the edge of each page of a document whose text was taken out. */
export const runningHead: Rule = {
  name: "running-head",
  find: ({ text, markup }) => (markup === null && text.length <= LONGEST && isRunningHead(text) ? furniture("running head") : null),
};

/** A day and nothing else: when the page was visited or published, not what it tells. */
export const dateLine: Rule = {
  name: "date-line",
  find: ({ text }) => (isDateLine(text) || CLOCK.test(text) || PLACE_AND_DATE.test(text.slice(0, LONGEST)) ? furniture("date line") : null),
};

/** When a post of a page that goes on and on was put up: `22.10`, `9:15 pm GMT`. */
const CLOCK = /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

const PLACE_AND_DATE = /^[A-Z][\p{L}. ]{1,40}, (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2},) \d{4}$/u;

/** Who wrote it. */
export const byline: Rule = {
  name: "byline",
  find({ text, prose, markup }, index, { headline, paragraphs }) {
    const near = headline !== null && Math.abs(index - headline) <= NEAR;
    const under = paragraphs[index + 1]?.text.slice(0, LONGEST);
    if (near && under !== undefined && isDateLine(under) && IN_PLACES.test(text.slice(0, LONGEST))) return furniture("byline");
    const marked = near && markup?.part === "byline" && !markup.furniture && !prose && text.length < LONGEST;
    return marked || isByline(text) ? furniture("byline") : null;
  },
};

/** `Ann Roe in Lorvane and Dana Tal in Tarsk`, over the day. */
const PERSON = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3}";
const IN_PLACES = new RegExp(
  `^${PERSON},? in \\p{Lu}[\\p{L} .’'-]{1,40}?(?:(?:,| and) ${PERSON},? in \\p{Lu}[\\p{L} .’'-]{1,40}?){0,3}$`,
  "u",
);

/** Paragraphs from the headline in which an element named for the author holds a byline. */
const NEAR = 10;

/** `Home » World » …`, and `About | Terms | Contact`: short pieces with the signs between them that menus have. */
export const menuLine: Rule = {
  name: "menu-line",
  find({ text, words }) {
    if (text.length > LONGEST) return null;
    if (/^home\s*[»›>/|→]/i.test(text)) return furniture("navigation");
    const { end, entries } = menuRun(text);
    if (end === text.length && entries >= ENTRIES) return furniture("navigation");
    const pieces = text.split(/\s*[|»›→·•]\s*/);
    const menu = pieces.length >= 3 && words <= 6 * pieces.length && !/[.?!”"]$/.test(text) && pieces.every((piece) => piece.length <= 40);
    return menu ? furniture("navigation") : null;
  },
};

/** Entries from which a row of nothing else is a menu: `HomeWorldTech`, `News Sport Weather`. */
const ENTRIES = 3;

/** What ends a text that was sent out is told by its phrase. */
const END = /^(?:#\s*){3}$/;

/** No letter and no digit: a rule, stars, arrows. */
export const signsOnly: Rule = {
  name: "signs-only",
  find: ({ text }) => (/[\p{L}\p{N}]/u.test(text.slice(0, LONGEST)) || END.test(text) ? null : furniture("no words")),
};

/** Words of a line that says when and by whom, and nothing else. */
const DATED_WORDS = 16;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?";
const WHOLE_DAY = new RegExp(
  `\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})`,
  "iu",
);
/** Words in small letters that such a line has; any other is a sentence's. */
const SMALL = new Set(
  "a ago am and at by comment comments day days edited from gmt hour hours in last min mins minute minutes modified of on p pm posted published read reply the time update updated written".split(
    " ",
  ),
);

/** `by Ann Roe May 3, 2031 | Updated 4 May 2031, 09:01`: a day with a year, names, and no word that a sentence has. */
export const datedLine: Rule = {
  name: "dated-line",
  find({ text, words, prose }) {
    if (prose || words > DATED_WORDS || /[.?!”"]$|\(@/.test(text) || !WHOLE_DAY.test(text)) return null;
    const small = text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? [];
    return small.every((word) => SMALL.has(word)) ? furniture("date line") : null;
  },
};

/** Pieces that a list of tags has, and words of each. */
const [TAGS, TAG_WORDS] = [5, 5];

/** `varenia, grid operators, river barges, vote 2031, embassy`: short pieces in small letters with commas between, and no stop. */
export const tagList: Rule = {
  name: "tag-list",
  find({ text, prose }) {
    if (text.length > 2 * LONGEST || /[.?!;:“”"]/.test(text) || (prose && /\b(?:and|or)\b/.test(text))) return null;
    const pieces = text.split(/,\s*/);
    const small = pieces.filter((piece) => /^\p{Ll}/u.test(piece)).length;
    const tags = pieces.length >= TAGS && 2 * small >= pieces.length && pieces.every((piece) => piece.split(" ").length <= TAG_WORDS);
    return tags ? furniture("tags") : null;
  },
};
