import { expect, it } from "vitest";
import { cueNamed } from "../lexicon/cues.ts";
import { bodyOf } from "../testing/body.ts";
import { docOf } from "../testing/judged.ts";
import { viewOf } from "../view.ts";
import { wholeTime } from "./whole-time.ts";

it("a content that ends inside of a time goes on to its end", () => {
  const text = "Roe said the tool was seen in early May 2021.";
  const view = viewOf(bodyOf(text, null), docOf(text));
  const at = (words: string) => text.indexOf(words);
  const draft = {
    rule: "",
    source: { first: 0, last: 1, doubt: null },
    cue: { first: 1, last: 2, head: 1, cue: cueNamed("say"), negated: false, passive: false },
    content: [[at("the tool"), at(" May")] as const],
    addressee: null,
    occasion: null,
    utterance: 1,
    sentence: 0,
    doubts: [],
  };
  const [mended] = wholeTime.refine(view, [draft]);
  expect(mended!.content.map((span) => text.slice(...span))).toEqual(["the tool was seen in early May 2021"]);
});
