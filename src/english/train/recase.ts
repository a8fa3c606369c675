import type { Random } from "./random.ts";
import type { Gold } from "./treebank.ts";

const capital = (form: string) => form.slice(0, 1).toUpperCase() + form.slice(1);

/** Words that headlines leave in small letters. */
const SMALL_IN_TITLES = /^(?:ADP|CCONJ|DET|PART)$/;

const STYLES: readonly ((word: Gold, at: number) => string)[] = [
  ({ form }) => capital(form),
  ({ form, upos }, at) => (at > 0 && SMALL_IN_TITLES.test(upos) && form.length < 5 ? form.toLowerCase() : capital(form)),
  ({ form }) => form.toUpperCase(),
  ({ form }) => form.toLowerCase(),
];

/** The sentence as a headline, in capitals or in small letters; headlines lose their full stop. Tags and tree stay as they are. */
export function recased(sentence: readonly Gold[], next: Random): Gold[] {
  const kind = next() % STYLES.length;
  const last = sentence.at(-1)!;
  const stops = kind < 3 && sentence.length > 3 && last.form === "." && !sentence.some(({ head }) => head === sentence.length - 1);
  const kept = stops ? sentence.slice(0, -1) : sentence;
  return kept.map((word, at) => ({
    ...word,
    form: STYLES[kind]!(word, at),
    head: word.head === sentence.length ? kept.length : word.head,
  }));
}
