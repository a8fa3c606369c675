import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NameView } from "../view.ts";
import { nameView } from "../view.ts";
import { knownNames } from "./known-names.ts";
import { BEGINS, FAMILY, GIVEN, hashLonger, hashWord, known, packTable, REGION, readTable } from "./name-table.ts";

const family = 2 << FAMILY.shift;
const given = 3 << GIVEN.shift;

/** A sentence of words parted by blanks. */
function viewOf(text: string): NameView {
  const tokens = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return nameView({ text, tokens, sentences: [{ first: 0, last: tokens.length }] } as unknown as Parameters<typeof nameView>[0]);
}

describe("a table of names", () => {
  it("comes back from bytes as it was written, and knows nothing else", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 0xffff }))), fc.integer(), (rows, other) => {
        const names = new Map(rows);
        fc.pre(names.size < 200);
        const table = readTable(packTable(names));
        for (const [hash, bits] of names) expect(known(table, hash)).toBe(bits);
        if (!names.has(other)) expect(known(table, other)).toBe(0);
      }),
    );
  });

  it("is refused where bytes are missing", () => {
    const bytes = packTable(new Map([[hashWord("oru"), family]]));
    for (const end of [0, 100, bytes.length - 1]) expect(() => readTable(bytes.subarray(0, end))).toThrow(RangeError);
  });

  it("has a name with and without marks on its letters", () => {
    expect(hashWord("žófía")).toBe(hashWord("zofia"));
    expect(hashWord("łódź")).toBe(hashWord("lodz"));
    expect(hashWord("oru")).not.toBe(hashWord("orú́x"));
  });

  it("takes any string for a word", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (word) => Number.isInteger(hashWord(word))));
    expect(hashWord("\ud800")).toBe(hashWord("\ud800"));
  });
});

describe("what is known of a text", () => {
  const [new_, halden, roe] = ["new", "halden", "roe"].map(hashWord) as [number, number, number];
  const table = readTable(
    packTable(
      new Map([
        [new_, BEGINS],
        [hashLonger(new_, halden), REGION],
        [halden, given],
        [roe, family],
      ]),
    ),
  );

  it("is known of words, and of the longest name that they belong to", () => {
    const { alone, whole, place, entryFirst, entryLast } = knownNames(viewOf("In New Halden Roe slept"), table);
    expect([...alone]).toEqual([0, BEGINS, given, family, 0]);
    expect([...whole]).toEqual([0, REGION, REGION, 0, 0]);
    expect([...place]).toEqual([0, 1, 2, 0, 0]);
    expect([...entryFirst]).toEqual([0, 1, 1, 3, 4]);
    expect([...entryLast]).toEqual([1, 3, 3, 4, 5]);
  });

  it("holds no name that begins large and ends small, or goes over a sentence's end", () => {
    expect([...knownNames(viewOf("New halden"), table).place]).toEqual([0, 0]);
    const view = {
      ...viewOf("New Halden"),
      sentences: [
        { first: 0, last: 1 },
        { first: 1, last: 2 },
      ],
    } as unknown as NameView;
    expect([...knownNames(view, table).place]).toEqual([0, 0]);
  });

  it("is the same in capitals and in small letters", () => {
    expect([...knownNames(viewOf("NEW HALDEN"), table).place]).toEqual([1, 2]);
    expect([...knownNames(viewOf("new halden"), table).place]).toEqual([1, 2]);
  });
});
