import type { Article } from "../../record/article.ts";
import { AGENCY, ANY, INITIALS, KNOWN, NAME, OUTLET } from "./outlets.ts";

/** One way in which a page says whose reporting it is. */
export interface Credit {
  readonly role: Article["origins"][number]["role"];
  /** Its first group that is there is the name; of contributors the row of names. */
  readonly pattern: RegExp;
  /** Whether it is looked for at the start of a paragraph or as the whole of it only. */
  readonly anchored: boolean;
  /** A word that a stretch must have for the pattern to be tried: a pattern that begins with any name is dear. */
  readonly hint?: RegExp;
  /** Whether people spoke to the outlet: where no other is behind a page, its reporters wrote it. `written`: they answered its reporters alone. */
  readonly told?: "spoken" | "written";
  /** What must not stand right behind the name. */
  readonly unless?: RegExp;
}

const WHO = `(${KNOWN}|${INITIALS})`;
const PIECE = "(?:article|story|report|post|piece|interview)";

/** "in the Meridian Post": an article in small letters is no part of the name. */
const THE = "(?: the)?";

/** A row of names, of which some may be outlets. */
const ROW = '([^.;:“”"()]{2,160}?)';
/** An outlet by its last word, or an agency: what stands behind a person's name as whose reporter it is. */
const OUTLET_NAME = `${AGENCY}|(?:${NAME} ){0,3}?(?!Staff )${NAME} ${OUTLET}`;

const origin = (pattern: string): Credit => ({ role: "origin", anchored: true, pattern: new RegExp(pattern, "u") });
const contributor = (pattern: string): Credit => ({ role: "contributor", anchored: true, pattern: new RegExp(pattern, "u") });
const cited = (pattern: string): Credit => ({ role: "cited", anchored: false, pattern: new RegExp(pattern, "gu") });
const told = (pattern: string): Credit => ({ ...cited(pattern), told: "spoken" });

/** What stands behind an outlet that has put out elsewhere what it was told: other papers tell of it, not its own. */
const PUT_OUT =
  /^,? (?:on \p{L}{3,6}day )?(?:in|for|during) (?:an?|the) (?:[\p{L}-]{1,20} ){0,3}(?:interview|profile|podcast|article|story)\b[^.;]{0,40}\b(?:published|aired|broadcast|posted|released|printed)\b/u;
/** What stands behind one whose reporters were answered. */
const ANSWERED =
  "(?= (?:(?:in|by|via|over) (?:an? )?(?:e-?mails?|emailed|written|text message|phone|telephone)\\b|when (?:asked|reached)\\b))";

/** The plain cases, in the order of what they say: the text is theirs, they helped, they are named. */
export const CREDITS: readonly Credit[] = [
  origin(`^\\p{Lu}[\\p{L} .,/’'-]{1,40}(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}))? \\((${ANY})\\)\\s*[–—-]`),
  origin(`^\\((${ANY})(?:/${ANY})?\\)\\s*[–—-]`),
  origin(`^(?:Via|Source|SOURCE|VIA):\\s*(${ANY})$`),
  origin(`^[Bb]y ((?:${NAME} ){1,4}(?:News Agency|Agency|Press|Newswire|Wire))$`),
  origin(`^This ${PIECE} (?:was )?(?:first|originally) (?:appeared|published|ran)(?: by| in| on)?${THE} (${ANY})`),
  origin(`^The original(?: of this ${PIECE})? (?:was |first )?(?:appeared|published|ran)(?: by| in| on)${THE} (${ANY})`),
  origin(`^(?:First|Originally) (?:published|appeared)(?: by| in| on| at)${THE} (${ANY})`),
  origin(
    `^(?:This ${PIECE} (?:is|was) )?(?:[Rr]epublished|[Rr]eprinted)(?: here)?(?: with (?:the )?permission)?(?: from| of| by)${THE} (${ANY})`,
  ),
  origin(`^The post [^\\n]{1,200} (?:appeared first|first appeared) on${THE} (${ANY})\\.?$`),
  origin(`^(?:Read|View|See) the (?:original|full) ${PIECE}(?: at| on| in) (${ANY})\\.?$`),
  // An agency alone on a line is a picture's as often as the text's.
  origin(
    `^(?:\\((${AGENCY})\\)|(?:[–—-]+\\s?|[Bb]y:? |BY |Text(?: by)?: )(${AGENCY})(?: (?:staff|reporters?|correspondents?))?|(${AGENCY})(?:/\\p{Ll}{1,12}){1,2})$`,
  ),
  origin(
    `^(?:[Bb]y|BY) (?:(?:${NAME}|and|&),? ){1,9}?(?:(?:(?<=, )|(?:for|of|[|/]) )(?:[Tt]he )?(${OUTLET_NAME})|(${AGENCY}|(?:The )?Associated Press|Agence France-Presse))$`,
  ),
  contributor(`(?:^|[.;:] )${ROW} (?:also |all )?contributed(?: (?:to this ${PIECE}\\b|reporting\\b)|(?: to the ${PIECE})?[.)]*$)`),
  contributor(
    `^\\(?(?:With|with|WITH|Includes|Contains|This ${PIECE} (?:includes|contains)) (?:additional |some )?(?:reporting|reports|files|material|information|inputs?)(?: by| from) ${ROW}[.)]*$`,
  ),
  contributor(
    `^\\(?(?:[Ss]ome )?(?:[Ii]nformation|[Mm]aterial|[Rr]eporting)(?: (?:in|for) this ${PIECE})? (?:came|comes|was provided|is|was) (?:from|by) ${ROW}[.)]*$`,
  ),
  contributor(`^(?:[Ii]nformation|[Mm]aterial) from ${ROW} was used in this ${PIECE}`),
  contributor(`^\\(?[Ww]ith (${AGENCY}(?:(?:, | and |/)${AGENCY}){0,3})[.)]*$`),
  contributor(`^\\(?(?:Additional r|R)eporting by ((?:the )?(?:${OUTLET_NAME})(?:(?:, | and )(?:the )?(?:${OUTLET_NAME})){0,4})[.)]*$`),
  contributor(`^\\(?Compiled from ${ROW}(?: reports)?[.)]*$`),
  { ...told(`\\btold (?:reporters (?:from|of|at) )?${WHO}${ANSWERED}`), told: "written", unless: PUT_OUT },
  { ...told(`\\b(?:told|said to) (?:reporters (?:from|of|at) )?${WHO}`), unless: PUT_OUT },
  cited(`\\btold ${WHO}`),
  told(`\\b(?:spoke|speaking|spoken|talked) (?:exclusively )?(?:with|to) ${WHO}`),
  told(`\\b(?:[Ii]nterview|e-?mail|statement|message)s? (?:with|to) ${WHO}`),
  cited(`\\b(?:reported (?:\\p{L}+ ){0,2}(?:by|in)|according to|citing|quoted by|published (?:by|in)) (?:reports? (?:by|in|from) )?${WHO}`),
  cited(`\\b(?:seen|reviewed|obtained|viewed|analy[sz]ed) by ${WHO}`),
  { ...cited(`(?:^|[^\\p{L}])${WHO} (?:has |had )?(?:first )?(?:reported|revealed|learned)\\b`), hint: /reported|revealed|learned/ },
  { ...cited(`(?:^|[^\\p{L}])(${KNOWN}) (?:report|investigation|interview)\\b`), hint: /report|investigation|interview/ },
];
