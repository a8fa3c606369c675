import type { Span } from "../../record/span.ts";
import type { Head, Paragraph } from "../page.ts";
import { keyOf } from "../words.ts";
import { AGENCY, OUTLET } from "./outlets.ts";

/** The house that a page's own lines show it to be of, where its name stands, and how surely: `shown` where two places of it agree. */
export interface House {
  readonly name: string;
  readonly span: Span;
  readonly why: string;
  readonly shown: boolean;
}

/** A page as its house is looked for in it. */
export interface HousePage {
  readonly paragraphs: readonly Paragraph[];
  readonly headline: number | null;
  readonly head: Pick<Head, "titles">;
}

/** Lines at the top and at the end in which a house's name stands, lines behind the headline in which it stands again, and code units of a line that is looked at. */
const EDGE = 12;
const NEAR = 8;
const LONGEST = 300;

/**
 * Whose page it is by its own lines: a name that the page's head and the author's line or the dateline share; the letterhead or the headline of a statement; what the window's
 * title ends in. Null where nothing shows it.
 */
export function houseOf(page: HousePage): House | null {
  return masthead(page) ?? letterhead(page) ?? issuer(page) ?? titleTail(page);
}

const NAME = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:of|for|and|the|de|del|di|du|la|der|des)(?= ))*";
const NAMES = `${NAME}(?: ${NAME}){0,6}`;

/** Behind an author, `By Ann Roe, Tarsk Daily`; in the brackets or between the slashes of a dateline, `TARSK (KESTAG) —`, `TARSK, October 21. /KESTAG/`. */
const AFTER_AUTHOR = new RegExp(`^[Bb]y \\p{Lu}[^,|/]{2,60}(?:, | for | \\| )(?:the )?((?:${NAMES} )?${OUTLET})$`, "u");
const IN_DATELINE =
  /^\p{Lu}[\p{L}\p{N}.,’' -]{1,60}? ?(?:\(([\p{L}\p{N} .&’'-]{2,40})\)|\/([\p{L}\p{N} .&’'-]{2,40})\/)\.? ?(?:[–—-]|\p{Lu})/u;
const OPENING = /^[(/]([\p{L}\p{N} .&’'-]{2,40})[)/]\.? ?[–—-]/u;

/** A name in an author's line or a dateline that the page's first or last lines begin with. */
function masthead({ paragraphs, headline }: HousePage): House | null {
  if (headline === null) return null;
  const edges = [...paragraphs.slice(0, Math.min(headline, EDGE)), ...paragraphs.slice(Math.max(headline + 1, paragraphs.length - EDGE))];
  for (const { text } of paragraphs.slice(headline + 1, headline + 1 + NEAR)) {
    const line = text.slice(0, LONGEST);
    const dateline = IN_DATELINE.exec(line) ?? OPENING.exec(line);
    const name = AFTER_AUTHOR.exec(line)?.[1] ?? dateline?.[1] ?? dateline?.[2];
    // An agency that papers take texts from stands alone on a line of its own as a picture's credit, too.
    const at =
      name === undefined || new RegExp(`^${AGENCY}$`).test(name)
        ? undefined
        : edges.find((edge) => edge.words <= SHORT && begins(edge.text, name));
    if (at) return { name: name!, span: from(at, name!), why: "its head and its first lines name it", shown: true };
  }
  return null;
}

/** Words of a line in which a house names itself. */
const SHORT = 12;

function begins(line: string, name: string): boolean {
  return ` ${keyOf(line)} `.startsWith(` ${keyOf(name)} `) && line.includes(name);
}

const from = ({ text, span }: Paragraph, name: string): Span => {
  const start = span[0] + text.indexOf(name);
  return [start, start + name.length];
};

/** What offices of state are called that put their name above what they send out. */
const OFFICE =
  "(?:Ministry|Department|Embassy|Permanent Mission|Consulate(?: General)?|Office|Secretariat|Directorate|Commission|Presidency|Delegation|Bureau|National [\\p{L}-]+(?: [\\p{L}-]+)?(?= (?:Cent(?:re|er)|Office|Agency|Council|Authority)))";
const LETTERHEAD = new RegExp(
  `^(?:(?:federal|state|royal) )?${OFFICE}(?: (?:of|for)\\b| \\p{L}+$).{2,80}$|^${OFFICE} (?:Cent(?:re|er)|Office|Agency|Council|Authority)$`,
  "iu",
);
const RELEASED = /^(?:(?:embargoed )?(?:for )?immediate release|(?:press|news|media) (?:release|statement))\b/i;

/** The office above `FOR IMMEDIATE RELEASE` and the headline. */
function letterhead({ paragraphs, headline }: HousePage): House | null {
  const top = paragraphs.slice(0, Math.min(headline ?? 0, EDGE));
  if (!top.some(({ text }) => text.length <= LONGEST && RELEASED.test(text))) return null;
  const line = top.find(({ text, words }) => words <= SHORT && LETTERHEAD.test(text) && !/[.:!?]$/.test(text));
  return line ? { name: line.text, span: line.span, why: "its letterhead names it", shown: false } : null;
}

/** `Statement by the Embassy of Caldora` */
const ISSUED = new RegExp(
  `^(?:[Pp]ress |[Oo]fficial |[Pp]ublic )?(?:Statement|STATEMENT|Communiqu[eé]|Declaration|Remarks) (?:by|of|from) (?:the )?(${OFFICE} of (?:the )?${NAMES})`,
  "u",
);

/** The office that the headline of a statement names. */
function issuer({ paragraphs, headline }: HousePage): House | null {
  const title = headline === null ? undefined : paragraphs[headline];
  const name = title && ISSUED.exec(title.text.slice(0, LONGEST))?.[1];
  return name ? { name, span: from(title, name), why: "the headline says who issued it", shown: false } : null;
}

/** Words of a house's name at the end of a window's title. */
const TAIL = 5;

/** What the window's title has behind the headline, where a line at the page's edge says it, too. */
function titleTail({ paragraphs, headline, head }: HousePage): House | null {
  const title = head.titles.find(({ why }) => why === "<title>")?.value;
  const headed = headline === null ? undefined : paragraphs[headline];
  if (title === undefined || !headed || !title.startsWith(headed.text)) return null;
  const name = /^\s+[|–—·»-]\s+(\S.*)$/.exec(title.slice(headed.text.length, headed.text.length + LONGEST))?.[1]?.trim();
  if (!name || name.split(/\s+/).length > TAIL || !/^\p{Lu}/u.test(name)) return null;
  const edges = [...paragraphs.slice(0, EDGE), ...paragraphs.slice(-EDGE)];
  const line = edges.find(
    (edge) => edge !== headed && edge.words <= SHORT && ` ${keyOf(edge.text)} `.includes(` ${keyOf(name)} `) && edge.text.includes(name),
  );
  return line
    ? { name, span: from(line, name), why: "the window's title ends in it, and a line of the page names it", shown: false }
    : null;
}
