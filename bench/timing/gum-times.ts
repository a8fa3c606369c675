import { readTexts, type TreebankText } from "../../src/english/train/names/treebank-text.ts";
import type { Timed } from "./timed.ts";

/**
 * What GUM marks as an entity of the type time, outermost only. These are noun phrases of any kind that speak of time ("the first time
 * they met", "the moment"), without adverbs ("recently", "weekly"): far from what a time expression is, so the figures are a lower bound.
 */
export function readGumTimes(conllu: string): Timed[] {
  return readTexts(conllu).map((document) => ({ id: document.id, text: document.text, times: outermost(entities(document)) }));
}

function entities({ words }: TreebankText): [number, number][] {
  const spans: [number, number][] = [];
  const open: { party: string; isTime: boolean; start: number }[] = [];
  for (const { start, end, misc } of words) {
    const column = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [, opens, body, closes] of column.matchAll(/(\()?([^()]+)(\))?/g)) {
      const [party = "", kind = ""] = body!.split("-");
      if (opens) open.push({ party, isTime: kind === "time", start });
      const at = closes ? open.findLastIndex((one) => one.party === party) : -1;
      const entity = at < 0 ? undefined : open.splice(at, 1)[0];
      if (entity?.isTime) spans.push([entity.start, end]);
    }
  }
  return spans;
}

function outermost(spans: readonly [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const span of [...spans].sort((one, other) => one[0] - other[0] || other[1] - one[1]))
    if ((whole.at(-1)?.[1] ?? -1) <= span[0]) whole.push(span);
  return whole;
}
