import { SHORTEST } from "./sieve.ts";

/** The most strings that stand for one part of a pattern, and that are put together out of its parts. */
const MOST = 2_000;
const MOST_JOINED = 40;

/** Strings of which one at least stands in whatever a part of a pattern matches, and about how often one of them stands in a text. */
interface Needed {
  readonly strings: readonly string[];
  readonly often: number;
}

/** A part of a pattern: all that it can be, where that is a few strings; else what it needs, if anything. */
type Part = { readonly exact: readonly string[] } | { readonly exact: null; readonly needed: Needed | null };

interface Parsed {
  readonly part: Part;
  readonly end: number;
}

const ANYTHING: Part = { exact: null, needed: null };
const NOTHING: Part = { exact: [""] };

/**
 * Strings of which one at least stands in whatever a pattern matches, or null where none can be told: what must be looked for before the pattern itself
 * is worth a try (Cox 2012, "Regular expression matching with a trigram index"). Of several such lists it takes the one that texts likely have least.
 * Strings of a pattern for which large and small letters are one are in small letters: they are to be looked for in a text in small letters.
 */
export function neededBy({ source, flags }: RegExp): readonly string[] | null {
  const { part, end } = eitherOf(source, 0);
  const needed = end === source.length ? neededIn(part) : null;
  return needed && flags.includes("i") ? needed.strings.map((string) => string.toLowerCase()) : (needed?.strings ?? null);
}

function neededIn(part: Part): Needed | null {
  if (part.exact === null) return part.needed;
  if (part.exact.some((string) => string.length < SHORTEST)) return null;
  return { strings: part.exact, often: part.exact.reduce((sum, string) => sum + frequency(string), 0) };
}

/** Alternatives up to the end of their group. */
function eitherOf(source: string, start: number): Parsed {
  const parts: Part[] = [];
  for (let at = start; ; at++) {
    const { part, end } = sequenceOf(source, at);
    parts.push(part);
    at = end;
    if (source[end] !== "|") return { part: parts.length === 1 ? part : oneOf(parts), end };
  }
}

function oneOf(parts: readonly Part[]): Part {
  const exact = new Set<string>();
  for (const part of parts) for (const string of part.exact ?? []) exact.add(string);
  if (parts.every((part) => part.exact !== null) && exact.size <= MOST) return { exact: [...exact] };
  const needed = parts.map(neededIn);
  if (needed.includes(null)) return ANYTHING;
  const strings = [...new Set(needed.flatMap((one) => one!.strings))];
  return { exact: null, needed: strings.length > MOST ? null : { strings, often: needed.reduce((sum, one) => sum + one!.often, 0) } };
}

/** What stands one after the other up to the next bar or the end of the group. */
function sequenceOf(source: string, start: number): Parsed {
  let joined: readonly string[] = [""];
  let whole = true;
  let needed: Needed | null = null;
  let at = start;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const { part, end } = itemOf(source, at);
    at = end;
    const { exact } = part;
    if (exact && joined.length * exact.length <= MOST_JOINED) joined = joined.flatMap((before) => exact.map((after) => before + after));
    else {
      whole = false;
      needed = rarer(rarer(needed, neededIn({ exact: joined })), neededIn(part));
      joined = exact ?? [""];
    }
  }
  const end: Part = { exact: joined };
  return { part: whole ? end : { exact: null, needed: rarer(needed, neededIn(end)) }, end: at };
}

/** Characters that stand for themselves, but for the last before what says how often it stands. */
const PLAIN = /[^\\^$.|?*+()[\]{}]+(?![?*+{])/y;
/** How often something stands. */
const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const OPENING = /\((?:\?(?::|<?[=!]|<\w+>))?/y;

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Some characters, a class or a group, with how often it stands. */
function itemOf(source: string, start: number): Parsed {
  const run = match(PLAIN, source, start);
  if (run) return { part: plain(run[0]), end: start + run[0].length };
  const { part, end } = atomOf(source, start);
  const times = match(TIMES, source, end);
  if (!times) return { part, end };
  const after = end + times[0].length;
  if (times[0].startsWith("?")) return { part: part.exact ? { exact: [...part.exact, ""] } : ANYTHING, end: after };
  const never = times[0].startsWith("*") || times[1] === "0";
  return { part: never ? ANYTHING : { exact: null, needed: neededIn(part) }, end: after };
}

function atomOf(source: string, start: number): Parsed {
  const first = source[start]!;
  if (first === "(") {
    const [opening] = match(OPENING, source, start)!;
    const { part, end } = eitherOf(source, start + opening.length);
    // What only looks ahead or back takes nothing.
    return { part: /[=!]$/.test(opening) ? NOTHING : part, end: end + 1 };
  }
  if (first === "[") return classOf(source, start);
  if (first === "^" || first === "$") return { part: NOTHING, end: start + 1 };
  if (first === ".") return { part: ANYTHING, end: start + 1 };
  if (first !== "\\") return { part: plain(first), end: start + 1 };
  const escaped = source[start + 1]!;
  if (escaped === "b") return { part: NOTHING, end: start + 2 };
  if (escaped === "u") return { part: ANYTHING, end: start + 6 };
  if (/[pP]/.test(escaped)) return { part: ANYTHING, end: source.indexOf("}", start) + 1 };
  return { part: /\w/.test(escaped) ? ANYTHING : plain(escaped), end: start + 2 };
}

/** A class of few characters; of others anything may stand there. */
function classOf(source: string, start: number): Parsed {
  let end = start + 1;
  while (source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  const inside = source.slice(start + 1, end);
  const few = /^[^\\^]+$/.test(inside) && !/.-./.test(inside);
  return { part: few ? oneOf([...inside].map(plain)) : ANYTHING, end: end + 1 };
}

/** Characters that stand for themselves; what is not of ASCII is not looked for. */
function plain(characters: string): Part {
  return /^[ -~]*$/.test(characters) ? { exact: [characters] } : ANYTHING;
}

function rarer(one: Needed | null, other: Needed | null): Needed | null {
  return other !== null && (one === null || other.often < one.often) ? other : one;
}

/** About how often a string stands in a text: each letter more makes it rarer, small words do not. */
function frequency(string: string): number {
  return RARER ** -string.replace(SMALL, " ").length;
}

/** By how much a letter more makes a string rarer; only which of two is the rarer hangs on it. */
const RARER = 3;
const SMALL =
  / (?:an?|the|is|are|was|were|be|been|ha[sdv]e?|will|would|of|in|on|to|for|by|with|at|that|this|it|and|not|w?he|we|i|they|you|do|did|as)(?= )/g;
