import type { Model } from "../model.ts";
import { type Reading, readBatch } from "../net/read.ts";

/** More marks than this in a row are no part of a sentence but lines, leaders and dirt, whose tree says nothing and costs most. */
const MOST_MARKS = 30;

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The relation of marks. */
const MARK = "punct";

/** Whether a piece is made of marks only, and of too many to be read as a sentence. */
export const isMarksOnly = (forms: readonly string[]): boolean =>
  forms.length > MOST_MARKS && !forms.some((form) => SAYS_SOMETHING.test(form.slice(0, MOST_MARKS)));

/** Reads pieces of marks only, in time that grows with their number: all hang on the first, and each has the tags that it has where it stands alone. */
export function marksReader({ net, relations }: Model): (forms: readonly string[]) => Reading {
  const mark = relations.indexOf(MARK);
  const known = new Map<string, number>();
  const tagsOf = (form: string): number => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const [tags] = readBatch(net, [[form]])[0]!.tags;
    known.set(form, tags!);
    return tags!;
  };
  return (forms) => ({
    tags: Uint16Array.from(forms, tagsOf),
    heads: Int32Array.from(forms, (_, at) => (at === 0 ? forms.length : 0)),
    relations: new Uint16Array(forms.length).fill(Math.max(0, mark)),
  });
}
