/** The longest ending that rules look at, in UTF-16 code units; longer keys are whole forms. */
export const LONGEST_ENDING = 6;

/** The longest form that has a rule of its own, in UTF-16 code units. */
export const LONGEST_FORM = 32;

/** How a form becomes its lemma: whether its capitals stay, how many code units are taken off its end, and what is put there. */
export interface LemmaScript {
  readonly capitals: boolean;
  readonly off: number;
  readonly on: string;
}

/** The scripts of a tag: by ending in small letters, and by whole form with `^` before it. */
export type LemmaRules = ReadonlyMap<string, LemmaScript>;

/** The lemma that the rule for the whole form gives, or else the rule for its longest known ending. Without a rule the form is its own lemma. */
export function lemmaOf(rules: LemmaRules, form: string): string {
  const lower = form.toLowerCase();
  const whole = lower.length <= LONGEST_FORM ? rules.get(`^${lower}`) : undefined;
  if (whole) return edited(whole, form);
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const script = rules.get(lower.slice(lower.length - length));
    if (script) return withStem(edited(script, form), lower);
  }
  return form;
}

/** "Tied", "vied": what the ending of longer forms ("tried") makes one letter and "y" of has lost too much; its lemma ends in "ie". */
function withStem(lemma: string, lower: string): string {
  return /^\p{L}y$/u.test(lemma) && /ie[ds]$/.test(lower) ? lower.slice(0, -1) : lemma;
}

/** What a script makes of a form. A form that would lose everything and get nothing stays as it is. */
function edited({ capitals, off, on }: LemmaScript, form: string): string {
  const base = capitals ? form : form.toLowerCase();
  return off > base.length ? base : base.slice(0, base.length - off) + on || base;
}

/** A script as the file of weights holds it: `L` or `K` for small letters or kept capitals, how much goes, what comes. */
export const printScript = ({ capitals, off, on }: LemmaScript): string => `${capitals ? "K" : "L"}${off}${on === "" ? "" : `+${on}`}`;

/** Reads what `printScript` wrote. */
export function readScript(printed: string): LemmaScript {
  const plus = printed.indexOf("+");
  const end = plus === -1 ? printed.length : plus;
  return { capitals: printed[0] === "K", off: Number(printed.slice(1, end)), on: plus === -1 ? "" : printed.slice(plus + 1) };
}
