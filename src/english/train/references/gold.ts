import { type PlacedWord, readTexts } from "../names/treebank-text.ts";

/** A mention that GUM marks, of whatever kind; `party` is the same for mentions that mean the same. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly party: string;
}

/** A text with all its mentions. Offsets are UTF-16 code units. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** All mentions of GUM's texts, as its MISC column marks them. */
export function readMentions(conllu: string): GoldText[] {
  return readTexts(conllu).map(({ id, text, words }) => ({ id, text, mentions: mentionsOf(words) }));
}

function mentionsOf(words: readonly PlacedWord[]): GoldMention[] {
  const found: GoldMention[] = [];
  const open: { party: string; start: number }[] = [];
  for (const { misc, start, end } of words) {
    const column = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [, opens, body, closes] of column.matchAll(/(\()?([^()]+)(\))?/g)) {
      const party = body!.split("-")[0]!;
      if (opens && closes) found.push({ start, end, party });
      else if (opens) open.push({ party, start });
      else {
        const index = open.findLastIndex((one) => one.party === party);
        if (index !== -1) found.push({ start: open.splice(index, 1)[0]!.start, end, party });
      }
    }
  }
  return found;
}
