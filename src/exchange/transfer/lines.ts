import { OnrecordError } from "../../record/error.ts";

/** How long a line may be, in UTF-16 code units: a capture of 64 MB in base64, and what stands around it. */
const LONGEST = 120_000_000;

/** The lines of a text that comes in pieces. Throws `bad-import` where one is too long. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let [line, length]: [string[], number] = [[], 0];
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end !== -1; end = piece.indexOf("\n", from)) {
      line.push(piece.slice(from, end));
      yield line.join("");
      [line, length] = [[], 0];
      from = end + 1;
    }
    line.push(piece.slice(from));
    length += piece.length - from;
    if (length > LONGEST)
      throw new OnrecordError("bad-import", `Expected lines of at most ${LONGEST / 1_000_000} million characters, not a longer one.`, {});
  }
  if (line.some((part) => part !== "")) yield line.join("");
}
