import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { ownItem } from "./own-item.ts";

const HERE = { headline: "Rail strike ends in Tarsk", url: "https://post.example/strike/", datePublished: "2031-06-30" };
const OLD = { headline: "A story of old about ham", url: "https://post.example/ham", datePublished: "2024-01-05" };

function page(head: string, h1 = "Rail strike ends in Tarsk"): Document {
  return parseHTML(`<html><head>${head}</head><body><h1>${h1}</h1></body></html>`).document as unknown as Document;
}

const CANONICAL = '<link rel="canonical" href="http://www.post.example/strike?utm=1">';

describe("the news item of a page's linked data", () => {
  it("is that of the page's address, wherever it stands", () => {
    expect(ownItem([OLD, HERE], page(CANONICAL, "Strike over"))).toBe(HERE);
    expect(
      ownItem([OLD, { ...HERE, url: undefined, mainEntityOfPage: { "@id": HERE.url } }], page(CANONICAL, "Strike over")),
    ).toMatchObject({
      datePublished: "2031-06-30",
    });
  });

  it("else that of the page's headline, to which a site's name may be added", () => {
    expect(ownItem([OLD, { ...HERE, url: undefined }], page("", "Rail strike ends in Tarsk | Meridian Post"))).toMatchObject({
      datePublished: "2031-06-30",
    });
  });

  it("is none where each is of another address and headline", () => {
    expect(ownItem([OLD], page(CANONICAL))).toBeNull();
  });

  it("is the first where nothing says otherwise", () => {
    expect(ownItem([{ datePublished: "2031-06-30" }, OLD], page(""))).toMatchObject({ datePublished: "2031-06-30" });
    expect(ownItem([OLD], page("", "Strike over"))).toBe(OLD);
    expect(ownItem([], page(""))).toBeNull();
  });
});
