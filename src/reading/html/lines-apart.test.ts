import fc from "fast-check";
import { expect, it } from "vitest";
import { linesApart } from "./lines-apart.ts";
import type { Written } from "./paragraph-writer.ts";

const piece = fc.record({ element: fc.nat(9), text: fc.constantFrom("By Ann Roe", "\n", "It held. ", "World", "\nNo", "a", "3 May\n\nX") });

/** Each character with the element that it stands in. */
function characters({ text, pieces }: Written): string[] {
  const elements = pieces.flatMap(({ element, length }) => Array.from({ length }, () => element));
  expect(elements).toHaveLength(text.length);
  return [...text].map((sign, index) => `${sign}${elements[index]}`);
}

it("keeps every character in its element, but for the line ends at which it cuts", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.map((part) => part.text).join("");
      const whole = { text, pieces: parts.map(({ element, text: own }) => ({ element, length: own.length })) };
      const cut = linesApart([whole], () => false);
      const left = characters(whole);
      for (const [index, part] of cut.entries()) {
        if (index > 0) expect(left.shift()).toMatch(/^\n/);
        expect(characters(part)).toEqual(left.splice(0, part.text.length));
      }
      expect(left).toEqual([]);
      expect(linesApart([whole], () => true)).toEqual([whole]);
    }),
  );
});
