import { describe, expect, it } from "vitest";
import { HOSTILE, smallRecord, written } from "../testing/stage.ts";

interface Annotation {
  readonly id: string;
  readonly motivation: string | readonly string[];
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: readonly {
    readonly source: { readonly id: string; readonly "onrecord:capture": string };
    readonly selector: readonly [
      { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
    ];
    readonly "onrecord:part": string;
  }[];
}

async function annotations(): Promise<Annotation[]> {
  const { text } = await written(await smallRecord(), "web-annotation");
  return JSON.parse(text).items;
}

describe("Web Annotation", () => {
  it("points at the words in code points, behind emoji, joined emoji, combining and direction marks", async () => {
    const points = [...HOSTILE.text];
    const hostile = (await annotations()).filter(({ target }) => Array.isArray(target) && target[0]!.source.id === HOSTILE.given!.address);
    expect(hostile).toHaveLength(2);
    for (const { target } of hostile)
      for (const { selector } of target) {
        const [quote, { start, end }] = selector;
        expect(points.slice(start, end).join("")).toBe(quote.exact);
        expect(points.slice(0, start).join("").endsWith(quote.prefix)).toBe(true);
        expect(points.slice(end).join("").startsWith(quote.suffix)).toBe(true);
        expect(`${quote.prefix}${quote.suffix}`.isWellFormed()).toBe(true);
      }
  });

  it("tags each statement with its act and names who says it, content first", async () => {
    const denial = (await annotations()).find(({ body }) => body.some(({ value }) => value === "denial"))!;
    expect(denial.target[0]!["onrecord:part"]).toBe("content");
    expect(denial.body).toContainEqual(expect.objectContaining({ purpose: "identifying" }));
  });

  it("has the decisions on what it holds, and tells what it has no place for", async () => {
    const { text, lost } = await written(await smallRecord(), "web-annotation");
    const items: Annotation[] = JSON.parse(text).items;
    expect(items.filter(({ motivation }) => motivation === "moderating").map(({ id }) => id)).toEqual([
      "urn:onrecord:d1",
      "urn:onrecord:d2",
    ]);
    expect(lost.map(({ what }) => what)).toEqual(["origin", "party", "quotation", "relation"]);
  });
});
