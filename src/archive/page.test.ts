import fc from "fast-check";
import { expect, test } from "vitest";
import { fromCursor, KeyAndId, limitOf, pageOf, toCursor } from "./page.ts";

test("a cursor comes back as it went, and is safe in an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (key, id) => {
      const cursor = toCursor([key, id]);
      expect(fromCursor(cursor, KeyAndId)).toEqual([key, id]);
      expect(encodeURIComponent(cursor)).toBe(cursor);
    }),
  );
});

test.each(["", "x", "%%%", "bnVsbA", toCursor(["a"]), toCursor([1, "a"]), `${toCursor(["a", "b"])}=`])("%j is no cursor", (after) => {
  expect(() => fromCursor(after, KeyAndId)).toThrow(expect.objectContaining({ code: "bad-query" }));
});

test.each([0, -1, 1001, 1.5, Number.NaN])("%s is no limit", (limit) => {
  expect(() => limitOf({ limit })).toThrow(expect.objectContaining({ code: "bad-query" }));
});

test("another page follows only where more was fetched than shown", () => {
  expect(pageOf(["a", "b"], 2, (row) => [row])).toEqual({ rows: ["a", "b"], next: null });
  expect(pageOf(["a", "b", "c"], 2, (row) => [row])).toEqual({ rows: ["a", "b"], next: toCursor(["b"]) });
});
