import { type LemmaScript, LONGEST_ENDING, LONGEST_FORM, printScript, readScript } from "../model/lemmas.ts";
import { tagName } from "./classes.ts";
import type { Gold } from "./treebank.ts";

/** An ending speaks for forms never seen from this many forms on. */
const LEAST_FORMS = 2;

type Counts = Map<string, number>;

/** For each tag its rules, printed: the ending (or `^` and the whole form) and its script. A rule stands only where the next shorter ending tells otherwise. */
export function learnLemmas(sentences: readonly (readonly Gold[])[], tags: readonly string[]): Map<string, [string, string][]> {
  const seen = new Map<string, Map<string, Counts>>(tags.map((tag) => [tag, new Map()]));
  for (const word of sentences.flat()) {
    const forms = seen.get(tagName(word));
    if (!forms || word.form.length > LONGEST_FORM || (word.lemma === "_" && word.form !== "_")) continue;
    const script = printScript(scriptOf(word));
    const lower = word.form.toLowerCase();
    forms.set(lower, counted(forms.get(lower), script));
  }
  return new Map([...seen].map(([tag, forms]) => [tag, rulesOf(forms)]));
}

function rulesOf(forms: ReadonlyMap<string, Counts>): [string, string][] {
  const endings = new Map<string, Counts>();
  for (const [form, scripts] of forms) {
    const script = most(scripts).name;
    // What a script takes off must be part of the ending that asks for it.
    for (let length = Math.min(readScript(script).off, form.length); length <= Math.min(LONGEST_ENDING, form.length); length++) {
      const ending = form.slice(form.length - length);
      endings.set(ending, counted(endings.get(ending), script));
    }
  }
  const rules = new Map<string, string>();
  const told = (ending: string): string | undefined => {
    for (let at = 0; at <= ending.length; at++) {
      const script = rules.get(ending.slice(at));
      if (script) return script;
    }
    return undefined;
  };
  for (const ending of [...endings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const { name, count } = most(endings.get(ending)!);
    if (count >= LEAST_FORMS && name !== told(ending)) rules.set(ending, name);
  }
  const wholes: [string, string][] = [];
  for (const form of [...forms.keys()].sort()) {
    const script = most(forms.get(form)!).name;
    if (script !== told(form.slice(-LONGEST_ENDING))) wholes.push([`^${form}`, script]);
  }
  return [...rules, ...wholes];
}

/** Proper names keep their capitals, unless small letters change less; all other forms are put in small letters first. */
function scriptOf({ form, lemma, upos }: Gold): LemmaScript {
  const kept = scriptFrom(form, lemma, true);
  const small = scriptFrom(form.toLowerCase(), lemma, false);
  return upos === "PROPN" && kept.on.length <= small.on.length ? kept : small;
}

function scriptFrom(base: string, lemma: string, capitals: boolean): LemmaScript {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  return { capitals, off: base.length - same, on: lemma.slice(same) };
}

const counted = (counts: Counts = new Map(), name: string): Counts => counts.set(name, (counts.get(name) ?? 0) + 1);

/** The most frequent one; of equals the first by name. */
function most(counts: Counts): { name: string; count: number } {
  const [name, count] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]!;
  return { name, count };
}
