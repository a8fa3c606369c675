import { AGENCY } from "../../about/outlets.ts";
import type { Phrase } from "./phrase.ts";

/** A verb that a sentence has and a row of names has not: what follows is told. */
const TOLD = '[^“"]*?\\b(?:said|says|told|asked|denied|is|was|were|are|had|has|that)\\b';

/** Tags, credits and notes: what a page says of itself. */
export const LABELS: readonly Phrase[] = [
  {
    why: "tags",
    words: 40,
    pattern: /^(?:tags?|topics?|keywords|filed under|posted in|tagged(?: (?:with|in))?|categor(?:y|ies))\s*(?::|$)/i,
  },
  { why: "tags", words: 60, pattern: /^(?:tags|tagged|filed under|posted in)\s[^.?!]*$/i },
  { why: "credit line", words: 30, pattern: /^[^“"]{0,120}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\.?$/i },
  {
    why: "credit line",
    words: 60,
    pattern: new RegExp(
      `^\\(?(?:(?:additional )?reporting|writing|editing|edited|compiled|translated|written) (?:by|from)\\b(?!${TOLD})[^“"]*$`,
      "i",
    ),
  },
  { why: "credit line", words: 30, pattern: new RegExp(`^(?:via|source|sources)\\s*:\\s(?!${TOLD})[^.?!]*$`, "i") },
  {
    why: "credit line",
    words: 30,
    pattern: new RegExp(
      `^\\(?(?:with (?:additional |some )?(?:reporting|reports|files|material|information|inputs?)(?: by| from)? |(?:some )?(?:information|material|reporting)(?: (?:in|for) this (?:report|story|article))? (?:came|comes|was provided) (?:from|by) |(?:information|material) from [^.]{2,100} was used in this (?:report|story|article)|this (?:report|story|article) (?:includes|contains) (?:information|material|reporting) )(?!${TOLD})[^“"]*$`,
      "i",
    ),
  },
  { why: "credit line", words: 40, pattern: /^(?:[\p{Lu}][\p{L}.’'-]*,? (?:(?:and|the|in|for) )*){1,16}contributed\.?$/u },
  {
    why: "credit line",
    words: 4,
    pattern: new RegExp(
      `^\\(?(?:[–—-]+\\s?)?(?:(?:with|by|text by):? )?${AGENCY}(?: (?:staff|reporters?))?(?:/[\\p{L}]{1,12}){0,2}\\)?$`,
      "u",
    ),
  },
  {
    why: "credit line",
    words: 40,
    pattern:
      /^(?:this (?:article|story|post|report|piece)|(?:originally|first) (?:published|appeared))\b[^“"]{0,60}\b(?:(?:first|originally) (?:appeared|published|ran)|(?:published|appeared)|republished|reprinted)\b/i,
  },
  {
    why: "note on the page's own changes",
    words: 40,
    pattern: /^(?:editor[’']s note\b|this (?:article|story|post|report|page) (?:has been|was) (?:updated|amended|corrected|edited))/i,
  },
  {
    why: "note on the page's own changes",
    words: 10,
    pattern:
      /^(?!UPDATE \d{1,2}-)(?:[Ll]ast |[Ff]irst |[Oo]riginally )?(?:[Uu]pdated?|UPDATED?|[Mm]odified|[Pp]ublished|PUBLISHED|[Pp]osted|POSTED)\s*(?::|on\b|at\b|\d|[A-Z][a-z]{2,8}\.? \d)[^“"]*$/,
  },
  { why: "standards line", words: 12, pattern: /^our standards\s*:/i },
  { why: "contact line", words: 16, pattern: /^(?:contact(?: us)?|email|e-mail|phone|tel|fax|press office|tips)\b[^.?!“"]*[:@][^“"]*$/i },
  {
    why: "note on the page's age",
    words: 12,
    pattern: /^this (?:article|story) is (?:more than |over )?\d+ (?:days?|weeks?|months?|years?) old\.?$/i,
  },
  {
    why: "note on print",
    words: 60,
    pattern: /^a version of this (?:article|story|piece) (?:appears|appeared|ran|was published) (?:in|on)\b/i,
  },
  { why: "author box", words: 60, pattern: /[.] (?:read )?more (?:about|by|from) \p{Lu}[^.?!“”"]{2,60}$/iu },
];
