/** One way to say a kind: its words in their order, each whole, or (`open`) a beginning of one. */
interface Form<Kind> {
  readonly kind: Kind;
  readonly parts: readonly { readonly letters: string; readonly open: boolean }[];
}

/** By how many letters words are looked up: no beginning in a table is shorter. */
const OPENING = 3;

/** Forms by the first letters of their first word. */
type Index<Kind> = ReadonlyMap<string, readonly Form<Kind>[]>;

/** A word of a text, folded, and where it stands. */
interface Word {
  readonly letters: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the kinds of a table in a text of which the words are known, each with the words that say so first. */
export type Matcher<Kind> = (text: string, words: readonly Word[]) => ReadonlyMap<Kind, string>;

/** The words of a text, as tables of words are looked up by. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\w+/g)) words.push({ letters: word.toLowerCase(), from: index, to: index + word.length });
  return words;
}

/**
 * Makes a table of words (`~`: a beginning of words; `-` between two: a blank or a hyphen) to what finds them. A text is gone through word by word, each looked up, so that
 * the time does not grow with the table.
 */
export function matcherOf<Kind extends string>(table: Readonly<Record<Kind, string>>): Matcher<Kind> {
  const kinds = Object.keys(table) as Kind[];
  const forms = kinds.flatMap((kind) => table[kind].split(" ").map((words): Form<Kind> => ({ kind, parts: partsOf(words) })));
  const index: Index<Kind> = Map.groupBy(forms, ({ parts }) => parts[0]!.letters.slice(0, OPENING));
  return (text, words) => {
    const found = new Map<Kind, string>();
    for (const [at, { letters }] of words.entries())
      for (const { kind, parts } of index.get(letters.slice(0, OPENING)) ?? [])
        if (!found.has(kind) && follows(text, words, at, parts))
          found.set(kind, text.slice(words[at]!.from, words[at + parts.length - 1]!.to));
    return new Map(kinds.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind)!] as const] : [])));
  };
}

/** Whether the words from one on are those of a form, with a single blank or hyphen between them. */
function follows(text: string, words: readonly Word[], at: number, parts: Form<string>["parts"]): boolean {
  return parts.every(({ letters, open }, index) => {
    const word = words[at + index];
    if (!word || (open ? !word.letters.startsWith(letters) : word.letters !== letters)) return false;
    if (index === 0) return true;
    const { to } = words[at + index - 1]!;
    return word.from === to + 1 && (text[to] === " " || text[to] === "-");
  });
}

function partsOf(words: string): Form<string>["parts"] {
  return words.split("-").map((part) => ({ letters: part.replace("~", ""), open: part.endsWith("~") }));
}
