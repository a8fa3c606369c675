import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadModel } from "./model/model.ts";
import { parse } from "./parse.ts";

const model = loadModel(readFileSync(new URL("../../models/english/weights.bin", import.meta.url)));

/** Each word that hangs on the root or is it, with its relation. */
function topOf(text: string) {
  const { tokens } = parse(text, { model });
  const word = ({ start, end }: (typeof tokens)[number]) => text.slice(start, end);
  const root = tokens.findIndex(({ head }) => head === -1);
  return [word(tokens[root]!), ...tokens.filter(({ head }) => head === root).map((token) => `${token.relation} ${word(token)}`)];
}

describe("a dateline", () => {
  it.each(["PORT TAL, April 9, 2031 (Northern Wire) - ", "LORVANE — "])("hangs on what is told behind it: %s", (dateline) => {
    const top = topOf(`${dateline}Envoys met in Halden.`);
    expect(top.slice(0, 1)).toEqual(["met"]);
    expect(top).toContain("nsubj Envoys");
    expect(top.filter((one) => one.startsWith("dep "))).toHaveLength(1);
  });

  it("is none without words in capitals, or without a dash that has blanks about it", () => {
    for (const text of ["Envoys - five of them - met in Halden.", "PRE-WAR envoys met in Halden."])
      expect(topOf(text).filter((one) => one.startsWith("dep "))).toEqual([]);
  });

  it("that nothing follows is a sentence like others", () => {
    const { tokens } = parse("LORVANE -", { model });
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  });
});
