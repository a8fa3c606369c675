/** What a library sees in a text. Offsets are UTF-16 code units; `upos` is null where a library has no such tag. */
export interface Seen {
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly upos: string | null }[];
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** A library that reads English. `read` does the work that is timed, `see` tells what came of it. */
export interface Reader {
  readonly name: string;
  read(text: string): unknown;
  see(text: string): Seen;
}

/** A module that may not be installed: null then. */
export async function optional(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return null;
  }
}

/** Finds the words of a text again, one after the other. */
export function finder(text: string): (word: string) => readonly [start: number, end: number] | null {
  let at = 0;
  return (word) => {
    const start = word === "" ? -1 : text.indexOf(word, at);
    if (start === -1) return null;
    at = start + word.length;
    return [start, at];
  };
}
