/** One way to say a kind: its words in their order, each whole, or (`open`) a beginning of one. */
interface Form<Kind> {
  readonly kind: Kind;
  readonly parts: readonly { readonly letters: string; readonly open: boolean }[];
}

/** Forms by the letters of their first word. */
type Index<Kind> = ReadonlyMap<string, readonly Form<Kind>[]>;

/** Finds the kinds of a table in a text, each with the words that say so first. */
export type Matcher<Kind> = (text: string) => ReadonlyMap<Kind, string>;

/**
 * Makes a table of words (`~`: a beginning of words; `-` between two: a blank or a hyphen) to what finds them. A text is gone through word by word, each looked up, so that
 * the time does not grow with the table.
 */
export function matcherOf<Kind extends string>(table: Readonly<Record<Kind, string>>): Matcher<Kind> {
  const kinds = Object.keys(table) as Kind[];
  const forms = kinds.flatMap((kind) => table[kind].split(" ").map((words): Form<Kind> => ({ kind, parts: partsOf(words) })));
  const [whole, open] = [indexOf(forms, false), indexOf(forms, true)];
  const lengths = [...new Set([...open.keys()].map(({ length }) => length))].sort((one, other) => one - other);
  return (text) => {
    const words = [...text.matchAll(/\w+/g)].map(({ 0: word, index }) => ({
      letters: word.toLowerCase(),
      from: index,
      to: index + word.length,
    }));
    const found = new Map<Kind, string>();
    const meet = (at: number, candidates: readonly Form<Kind>[] = []) => {
      for (const { kind, parts } of candidates)
        if (!found.has(kind) && follows(text, words, at, parts))
          found.set(kind, text.slice(words[at]!.from, words[at + parts.length - 1]!.to));
    };
    for (const [at, { letters }] of words.entries()) {
      meet(at, whole.get(letters));
      for (const length of lengths) {
        if (length > letters.length) break;
        meet(at, open.get(letters.slice(0, length)));
      }
    }
    return new Map(kinds.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind)!] as const] : [])));
  };
}

type Word = { readonly letters: string; readonly from: number; readonly to: number };

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

function indexOf<Kind>(forms: readonly Form<Kind>[], isOpen: boolean): Index<Kind> {
  return Map.groupBy(
    forms.filter(({ parts }) => parts[0]!.open === isOpen),
    ({ parts }) => parts[0]!.letters,
  );
}
