import { keepsPeriod } from "./abbreviations.ts";
import { beginsSentence } from "./starters.ts";

/** A stretch without white space, with the last character before it and the next stretch after it. */
export interface Chunk {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Gives where the token that starts at `at` ends, or -1 where the rule does not apply. Reads no further than what it takes, plus a few characters. */
export type TokenRule = (chunk: Chunk, at: number) => number;

/** The rules in the order in which they are tried; the last one always applies. */
export const TOKEN_RULES: readonly TokenRule[] = [suffixAlone, elision, emoticon, telephone, number, money, dotted, word, markRun, symbol];

const sticky = (pattern: RegExp): ((text: string, at: number) => number) => {
  const regexp = new RegExp(pattern.source, `${pattern.flags.replace("y", "")}y`);
  return (text, at) => {
    regexp.lastIndex = at;
    return regexp.test(text) ? regexp.lastIndex : -1;
  };
};

/** `'s` and its like after a closing mark or bracket: `the "Post"'s`. */
const matchSuffix = sticky(/['’](?:s|S|ll|re|ve|d|m)(?![\p{L}\p{N}'’])/u);
function suffixAlone({ text }: Chunk, at: number): number {
  return at > 0 && !/[\s([{<‘“—–-]/.test(text[at - 1]!) ? matchSuffix(text, at) : -1;
}

/** Words that lost their beginning: 'em, 'til, '90s. */
const matchElision = sticky(/['’‘](?:(?:em|til|tis|twas|cause|bout|round|cos|n)(?![\p{L}\p{N}])|\p{Nd}{2}s?(?![\p{L}\p{N}'’]))/iu);
function elision({ text }: Chunk, at: number): number {
  return matchElision(text, at);
}

const matchEmoticon = sticky(/[:;=]-?[)(DP](?![\p{L}\p{N}])|\^_\^/u);
function emoticon({ text }: Chunk, at: number): number {
  return matchEmoticon(text, at);
}

/** Telephone numbers and dates in figures: their hyphens do not part them. */
const matchTelephone = sticky(
  /(?:\p{Nd}{1,3}-)?\p{Nd}{3}-\p{Nd}{3,4}(?:-\p{Nd}{4})?(?![\p{L}\p{N}-])|\p{Nd}{1,4}-\p{Nd}{1,2}-\p{Nd}{2,4}(?![\p{L}\p{N}-])/u,
);
function telephone({ text }: Chunk, at: number): number {
  return matchTelephone(text, at);
}

/** Figures: 1,200; 3.5; 10:30; 9/11; 20th; 90's. A half day after a time stands alone: 5 pm. */
const matchNumber = sticky(/\p{N}+(?:,\p{Nd}{3}(?!\p{N}))*(?:[.:/]\p{N}+)*/u);
const matchHalfDay = sticky(/(?:am|pm|AM|PM)(?![\p{L}\p{N}])/u);
const matchTail = sticky(/(?:['’]s(?![\p{L}\p{N}]))|[\p{L}\p{N}\p{M}\p{Cf}_]+(?:\.[a-z]{2,4}(?![\p{L}\p{N}]))?/u);
function number({ text, before, after }: Chunk, at: number): number {
  const end = matchNumber(text, at);
  if (end === -1 || matchHalfDay(text, end) !== -1) return end;
  // "1. The first point": at a paragraph's start the period belongs to the number.
  if (at === 0 && end <= 3 && before === "" && after !== "" && text.slice(end) === ".") return end + 1;
  const tail = matchTail(text, end);
  const decade = text[end - 1] === "0";
  return tail === -1 || (!decade && /['’]/.test(text[end]!)) ? end : tail;
}

const matchMoney = sticky(/(?:US|HK|NZ|A|C|S|U)\$/u);
function money({ text }: Chunk, at: number): number {
  return matchMoney(text, at);
}

/** Letters with a period each: U.S., p.m., J.R. */
const matchDotted = sticky(
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}.]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|\p{Ll}\.\p{Ll}(?![\p{L}\p{N}])|Ph\.D\.?/u,
);
function dotted({ text }: Chunk, at: number): number {
  return matchDotted(text, at);
}

/** Before these and a hyphen nothing is parted: pre-war, e-mail. */
const PREFIXES = new Set(
  "re non pre post anti pro co ex e mid multi semi sub counter neo over cross mini micro intra inter ultra un pan socio psycho arch".split(
    " ",
  ),
);
const matchLetters = sticky(/[\p{L}\p{N}\p{M}\p{Cf}_]+/u);
const matchJoined = sticky(
  /['’][\p{L}\p{M}]+|\.\p{Ll}[\p{L}\p{N}_]*|\.(?:DOC|XLS|PDF|TXT|COM|ORG|NET)(?![\p{L}\p{N}])|&\p{Lu}+(?![\p{Ll}])/u,
);
const matchHyphened = sticky(/-[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/u);

/** A word with what stays joined to it: apostrophes, file endings, ampersands between capitals, the period of an abbreviation. */
function word(chunk: Chunk, at: number): number {
  const { text } = chunk;
  let end = matchLetters(text, at);
  if (end === -1) return -1;
  if (text[end] === "-" && text[at - 1] !== "-" && end - at < 8 && PREFIXES.has(text.slice(at, end).toLowerCase())) {
    const hyphened = matchHyphened(text, end);
    if (hyphened !== -1) end = hyphened;
  }
  for (let next = end; next !== -1; next = matchJoined(text, end)) end = next;
  return text[end] === "." && ownsPeriod(chunk, at, end) ? end + 1 : end;
}

function ownsPeriod({ text, before, after }: Chunk, at: number, end: number): boolean {
  const rest = text.slice(end + 1, end + 20);
  if (/^[\p{L}\p{N}]/u.test(rest)) return false;
  const word = text.slice(at, end);
  if (/^\p{Lu}$/u.test(word)) return word !== "I" && rest === "" && /^[\p{L}\p{N}]/u.test(after) && !beginsSentence(after);
  return keepsPeriod(word, at > 0 ? text[at - 1]! : before, rest === "" ? after : rest);
}

/** Marks that belong together: ..., --, ?!, `` and ''. */
const matchRun = sticky(/\[\.{3}\]|\[…\]|\.{2,}|…+\.?|[!?]{2,}|-{2,}|\*{2,}|={2,}|_{2,}|~{2,}|\+{2,}|#{2,}|<<|>>|''|``|’’|‘‘|,,(?=\p{L})/u);
function markRun({ text }: Chunk, at: number): number {
  return matchRun(text, at);
}

/** One character, whatever it is; a surrogate pair is one, a lone surrogate too. */
function symbol({ text }: Chunk, at: number): number {
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}
