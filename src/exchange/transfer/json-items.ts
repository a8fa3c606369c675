import { OnrecordError } from "../../record/error.ts";

/** How long one item may be, in UTF-16 code units: a capture of 64 MB in base64, and what stands around it. */
const LONGEST = 120_000_000;

/**
 * The items of the list that stands under a name at the top of a JSON object, parsed one by one, so that a file of any length takes the memory of its
 * longest item. Throws `bad-import` where an item is no JSON or too long, and where the text ends before the object does; what else stands in the object is passed over.
 */
export async function* jsonItems(pieces: AsyncIterable<string>, list: string): AsyncIterable<unknown> {
  const scanner = new Scanner(list);
  for await (const piece of pieces) yield* scanner.feed(piece);
  if (!scanner.isWhole) throw cutOff();
}

/** The error for a file that does not go on to its end. */
export function cutOff(): OnrecordError {
  return new OnrecordError("bad-import", "Expected a whole file, but this one is cut off before its end. Export or copy it again.");
}

/** Follows the nesting of a JSON text without building it. */
class Scanner {
  readonly #list: string;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #name = "";
  #string = "";
  #isInList = false;
  #item: string[] = [];
  #length = 0;

  constructor(list: string) {
    this.#list = list;
  }

  /** Whether the object was closed. */
  get isWhole(): boolean {
    return this.#depth === 0 && !this.#isInString;
  }

  *feed(piece: string): Iterable<unknown> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const sign = piece[at]!;
      if (this.#isInString) {
        this.#inString(sign);
        continue;
      }
      if (sign === '"') {
        this.#isInString = true;
        this.#string = "";
      } else if (sign === ":" && this.#depth === 1) this.#name = this.#string;
      else if (sign === "{" || sign === "[") {
        this.#depth++;
        if (this.#depth === 2 && sign === "[" && this.#name === this.#list) {
          this.#isInList = true;
          from = at + 1;
        }
      } else if (sign === "}" || sign === "]") {
        this.#depth--;
        if (this.#isInList && this.#depth === 1) {
          yield* this.#end(piece.slice(from, at));
          this.#isInList = false;
        }
      } else if (sign === "," && this.#isInList && this.#depth === 2) {
        yield* this.#end(piece.slice(from, at));
        from = at + 1;
      }
    }
    if (this.#isInList) this.#gather(piece.slice(from));
  }

  #inString(sign: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (sign === "\\") this.#isEscaped = true;
    else if (sign === '"') {
      this.#isInString = false;
      return;
    }
    if (this.#depth === 1 && this.#string.length <= this.#list.length) this.#string += sign;
  }

  #gather(text: string): void {
    this.#length += text.length;
    if (this.#length > LONGEST)
      throw new OnrecordError("bad-import", `Expected items of at most ${LONGEST / 1_000_000} million characters, not a longer one.`, {});
    this.#item.push(text);
  }

  *#end(text: string): Iterable<unknown> {
    this.#gather(text);
    const item = this.#item.join("");
    this.#item = [];
    this.#length = 0;
    if (item.trim() !== "") yield parsed(item);
  }
}

/** A JSON value. Throws `bad-import` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnrecordError("bad-import", "Expected JSON as `onrecord export` writes it, not something else. Export it again.", {}, cause);
  }
}
