import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/capture-bytes.ts";
import { read } from "../read.ts";
import { plainPage } from "./plain-page.ts";

const cut = (text: string) => plainPage(text, text.length).paragraphs.map((paragraph) => paragraph.text);

const STORY = "Ann Roe, who speaks for the ministry of Varenia, said on Friday that none of its servers had been entered.";

describe("the marks of Markdown", () => {
  it("are no part of a headline or of a date", () => {
    const { text, article } = read(captureBytes(new TextEncoder().encode(`# Ministry denies it all\n\n*2 May 2031*\n\n${STORY}\n`)), {});
    expect(article.title).toEqual({ text: "Ministry denies it all", span: [2, 24] });
    expect(article.published?.edtf).toBe("2031-05-02");
    expect(text.slice(...article.published!.span!)).toBe("2 May 2031");
  });

  it.each([
    ["## What is known", "What is known"],
    ["**What is known**", "What is known"],
    ["### _What is known_ ", "What is known"],
  ])("are cut off %j", (line, words) => {
    expect(cut(`${line}\n\n${STORY}`)).toEqual([words, STORY]);
  });

  it.each(["#grid is down", "# ", "*A note on the text", "**One** and **two**", "* One thing *", "***", "_", "#", "2 * 3 * 4"])(
    "stay where they are something else: %j",
    (line) => {
      expect(cut(`${line}\n\n${STORY}`)).toEqual([line.trim(), STORY]);
    },
  );
});
