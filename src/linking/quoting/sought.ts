import { gramsOf, wordsIn } from "../wording/index.ts";

/** Words of a quotation that are looked for next to each other. */
export interface Piece {
  /** Folded, as they are compared. */
  readonly words: readonly string[];
  /** As the quotation writes them. */
  readonly shown: readonly string[];
  /** Whether dots or brackets before it say that something was left out or put in there; else it goes on where the piece before ends. */
  readonly elided: boolean;
}

/** A quotation as it is looked for. */
export interface Sought {
  readonly pieces: readonly Piece[];
  /** How many words it has. */
  readonly words: number;
  /** The hashes by which it is found, each once, in its order. */
  readonly grams: readonly number[];
}

/** Where a quotation says that it leaves out or puts in: dots, also in brackets, and words in brackets. */
const ELISION = /\[[^[\]]{0,300}\]|\.(?:\s?\.){2,}|…/g;

/** A letter in brackets ("[W]e") changes no word. */
const RECASED = /\[(\p{L}{1,3})\](?=\p{L})/gu;

/** More words than these are not next to each other in one piece: comparing two stretches costs their product. */
const LONGEST_PIECE = 120;

/** How much of a quotation is looked for, in words: more is no quotation, but an article, of which the beginning tells where it stands. */
const MOST_WORDS = 2400;

/** Makes a quotation's words, without its marks, ready to be looked for. */
export function soughtIn(quotation: string): Sought {
  const pieces: Piece[] = [];
  let left = MOST_WORDS;
  for (const part of quotation.replace(RECASED, "$1").split(ELISION)) {
    const found = wordsIn(part).slice(0, left);
    left -= found.length;
    for (let at = 0; at < found.length; at += LONGEST_PIECE) {
      const run = found.slice(at, at + LONGEST_PIECE);
      const shown = run.map(({ span }) => part.slice(...span));
      pieces.push({ words: run.map(({ word }) => word), shown, elided: at === 0 && pieces.length > 0 });
    }
  }
  return { pieces, words: MOST_WORDS - left, grams: [...new Set(pieces.flatMap(({ words }) => gramsOf(words)))] };
}
