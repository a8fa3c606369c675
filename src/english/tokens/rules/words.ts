import { isBeforeNumber, keepsPeriod } from "../abbreviations.ts";
import { beginsSentence } from "../starters.ts";
import { type Chunk, sticky } from "./rule.ts";

const matchDotted = sticky(
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}.]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|\p{Ll}\.\p{Ll}(?![\p{L}\p{N}])|Ph\.D\.?|M\.(?:Sc|Phil|Ed|Eng)\.?/u,
);

/** Letters with a period each: U.S., p.m., J.R. */
export function dotted({ text }: Chunk, at: number): number {
  return matchDotted(text, at);
}

/** Before these and a hyphen nothing is parted: pre-war, e-mail. */
const PREFIXES = new Set(
  "re non pre post anti pro co ex e mid multi semi sub counter neo over cross mini micro intra inter ultra un pan socio psycho arch".split(
    " ",
  ),
);

/** In capitals they are names of their own: UN-led. */
const isPrefix = (word: string) => PREFIXES.has(word.toLowerCase()) && !/^\p{Lu}{2}/u.test(word);

const matchLetters = sticky(/[\p{L}\p{N}\p{M}\p{Cf}_]+/u);
const matchJoined = sticky(/['’][\p{L}\p{M}]+|\*{1,4}\p{L}+|\.(?:DOC|XLS|PDF|TXT|COM|ORG|NET)(?![\p{L}\p{N}])|&\p{Lu}+(?![\p{Ll}])/u);

/** What follows a period inside the name of a site or file; after any other word in small letters, the stop of a sentence was glued to the next. */
const matchEnding = sticky(
  /(?:\.\p{Ll}[\p{L}\p{N}_]*){2,}(?![\p{L}\p{N}])|\.(?:com|org|net|gov|edu|mil|int|info|biz|io|eu|uk|us|de|fr|ca|au|ru|ua|cn|jp|kr|ir|il|nl|ch|se|ai|tv|fm|ly|gl|gd|doc|docx|pdf|xls|xlsx|csv|txt|html?|php|jpe?g|gif|png|exe|dll|zip|rar|js|ts|py|sh|json|xml)(?![\p{L}\p{N}])/u,
);

const matchStroke = sticky(/\p{L}\/\p{L}{1,3}(?![\p{L}\p{N}/])/u);

/** c/o, w/out, L/C: a letter, a stroke and a few more. */
export function stroke({ text }: Chunk, at: number): number {
  return at > 0 && /[\p{L}\p{N}/]/u.test(text[at - 1]!) ? -1 : matchStroke(text, at);
}

const matchHyphened = sticky(/-[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/u);

/** A word with what stays joined to it: apostrophes, file endings, ampersands between capitals, the period of an abbreviation. */
export function word(chunk: Chunk, at: number): number {
  const { text } = chunk;
  let end = matchLetters(text, at);
  if (end === -1) return -1;
  if (text[end] === "-" && text[at - 1] !== "-" && end - at < 8 && isPrefix(text.slice(at, end))) {
    const hyphened = matchHyphened(text, end);
    if (hyphened !== -1) end = hyphened;
  }
  for (let next = end; next !== -1; next = joined(text, end)) end = next;
  return text[end] === "." && ownsPeriod(chunk, at, end) ? end + 1 : end;
}

function joined(text: string, at: number): number {
  const ending = text[at] === "." ? matchEnding(text, at) : -1;
  return ending === -1 ? matchJoined(text, at) : ending;
}

function ownsPeriod({ text, before, after }: Chunk, at: number, end: number): boolean {
  const rest = text.slice(end + 1, end + 20);
  const word = text.slice(at, end);
  if (/^[\p{L}\p{N}]/u.test(rest)) return /^\p{Nd}{1,2}(?!\p{N})/u.test(rest) && isBeforeNumber(word);
  if (/^\p{Lu}$/u.test(word)) return word !== "I" && rest === "" && /^[\p{L}\p{N}]/u.test(after) && !beginsSentence(after);
  return keepsPeriod(word, at > 0 ? text[at - 1]! : before, rest === "" ? after : rest);
}
