import type { Choice } from "./choose.ts";
import { subjectOf } from "./clauses.ts";
import { heldBy, meanMargin, UNREAD } from "./glance/glance.ts";
import { marginsOf } from "./margins.ts";
import { isAlike, shareOf } from "./odds-among.ts";
import type { Outline } from "./outline.ts";
import { touching } from "./rival-features.ts";
import type { Sight } from "./sight.ts";
import { UNIT } from "./tables.ts";

/** The lowest log-odds that are told apart. */
const LOWEST = -4 * UNIT;

/**
 * What is measured of a reading that was chosen for its cue, as integers: how far ahead of the other readings it is, how long and how quoted, whether its
 * ends are those of clauses and sentences, and what the cues around it tell. Trees weigh these; their order is part of the format of the weights.
 */
export function measuresOf(
  sight: Sight,
  odds: Int32Array,
  choices: readonly Choice[],
  chosen: readonly Outline[],
  index: number,
): number[] {
  const { ways, sums } = choices[index]!;
  const way = chosen[index]!;
  return [
    ...amongWays(ways, sums, way),
    ...ofContent(sight, odds, way),
    ...ofTellers(sight, way),
    ...amongCues(sight, odds, chosen, way, index),
    ...marginsOf(sight, way),
    ...atAGlance(sight, way),
  ];
}

/** What the parts of a reading, and what stands beside them, are taken for at a glance. */
function atAGlance({ view, glance, mark }: Sight, { head, source, content }: Outline): number[] {
  const { mean, least } = heldBy(glance.content, mark, content);
  const at = (margins: Int16Array, token: number) => (token >= 0 && token < margins.length ? margins[token]! : UNREAD);
  const run = content[0]!;
  const end = content.at(-1)!;
  const sentence = view.doc.sentences[view.sentenceAt[head]!]!;
  let loose = 0;
  let left = 0;
  let opened = 0;
  for (const { first, last } of content)
    for (let token = first; token < last; token++) {
      if (mark[token] === 0 && glance.content[token]! < 0) loose++;
      if (token > first && glance.begins[token]! > 0) opened++;
    }
  for (let token = sentence.first; token < sentence.last; token++)
    if (mark[token] === 0 && glance.content[token]! > 0 && !content.some(({ first, last }) => first <= token && token < last)) left++;
  return [
    mean,
    least,
    loose,
    left,
    opened,
    at(glance.content, run.first - 1),
    at(glance.content, run.first),
    at(glance.begins, run.first),
    at(glance.content, end.last - 1),
    at(glance.content, end.last),
    at(glance.content, end.last + 1),
    at(glance.cue, head),
    source ? meanMargin(glance.source, source.first, source.last) : UNREAD,
    source ? Math.max(at(glance.source, source.first - 1), at(glance.source, source.last)) : UNREAD,
  ];
}

/** How a reading stands among those of the same cue, by the finder and by the judge of readings. */
function amongWays(ways: readonly Outline[], sums: readonly number[], way: Outline): number[] {
  const most = Math.max(...sums);
  const byJudge = sums.map((sum) => most - sum);
  const byFinder = ways.map(({ behind }) => behind);
  const own = ways.indexOf(way);
  const alike = ways.map((other) => isAlike(way, other));
  const begins = (at: number) => ways[at]!.content[0]!.first === way.content[0]!.first;
  const ends = (at: number) => ways[at]!.content.at(-1)!.last === way.content.at(-1)!.last;
  const next = byJudge.filter((_, at) => at !== own);
  return [
    way.odds,
    shareOf(byJudge, (at) => alike[at]!),
    shareOf(byFinder, (at) => alike[at]!),
    shareOf(byJudge, (at) => at === own),
    shareOf(byFinder, (at) => at === own),
    shareOf(byJudge, (at) => ways[at]!.source?.first === way.source?.first),
    shareOf(byJudge, begins),
    shareOf(byJudge, ends),
    shareOf(byFinder, begins),
    shareOf(byFinder, ends),
    next.length === 0 ? 9 * UNIT : Math.min(...next),
    ways.length,
    alike.filter(Boolean).length,
    way.behind,
    way.rank,
    way.ahead,
  ];
}

/** How much is told, in how many pieces, and how it begins and ends. */
function ofContent({ view, mark, quoted, rate }: Sight, odds: Int32Array, { head, content }: Outline): number[] {
  const { tree, words, sentenceAt, doc } = view;
  let all = 0;
  let inQuotes = 0;
  let commas = 0;
  let tellings = 0;
  let best = LOWEST;
  for (const { first, last } of content)
    for (let at = first; at < last; at++) {
      if (mark[at] === 0) all++;
      if (mark[at] === 0 && quoted[at] === 1) inQuotes++;
      if (words[at] === ",") commas++;
      if (odds[at]! > 0 && quoted[at] !== 1) tellings++;
      if (odds[at]! > best) best = odds[at]!;
    }
  const run = content[0]!;
  const end = content.at(-1)!;
  const tops: number[] = [];
  for (let at = run.first; at < run.last; at++) {
    const above = tree.heads[at]!;
    if ((above < run.first || above >= run.last) && tree.relations[at] !== "punct") tops.push(at);
  }
  const top = tops[0] ?? -1;
  let tail = -1;
  let tailRate = 0;
  for (let at = end.first + 1; at < end.last; at++) if (quoted[at] !== 1 && words[at - 1] === ",") tail = at;
  if (tail >= 0) for (let at = tail; at < end.last; at++) tailRate = Math.max(tailRate, rate[at]!);
  const sentence = doc.sentences[sentenceAt[end.last - 1]!]!;
  let endsSentence = sentence.last - end.last <= 2;
  for (let at = end.last; at < sentence.last; at++) if (mark[at] === 0) endsSentence = false;
  return [
    all,
    Math.trunc((100 * inQuotes) / Math.max(1, all)),
    content.length,
    commas,
    tellings,
    best,
    tops.length,
    top < 0 ? 99 : tree.lasts[top]! - run.last,
    top < 0 ? 99 : run.first - tree.firsts[top]!,
    top >= 0 && tree.heads[top] === head ? 1 : top >= 0 && tree.heads[head] === top ? 2 : 0,
    tail < 0 ? 0 : end.last - tail,
    tailRate,
    endsSentence ? 1 : 0,
    endsSentence ? 1 : words[end.last] === "," ? 2 : /^(?:and|but|or)$/.test(words[end.last]!) ? 3 : 0,
    doc.sentences[sentenceAt[run.first]!]!.first >= run.first - 1 ? 1 : 0,
    run.first === 0 ? 0 : opensBy(words[run.first - 1]!, words[run.first]!),
    sentenceAt[end.last - 1]! - sentenceAt[run.first]!,
    Math.max(0, run.first - head),
    run.first < head ? 1 : 0,
    end.last > head ? 1 : 0,
  ];
}

/** The word at which a content begins, as a small number. */
function opensBy(before: string, first: string): number {
  const is = (pattern: RegExp) => pattern.test(before) || pattern.test(first);
  return is(/^that$/) ? 1 : before === "," ? 2 : before === ":" ? 3 : is(/^to$/) ? 4 : is(/^(?:if|whether)$/) ? 5 : 0;
}

/** Who tells, and by which word. */
function ofTellers(sight: Sight, { head, source, cue }: Outline): number[] {
  const { view, name, quoted, attitude } = sight;
  const subject = subjectOf(sight, head);
  const tie = source === null ? 0 : subject < 0 ? 1 : source.first <= subject && subject < source.last ? 2 : 3;
  return [
    source === null ? 0 : source.last - source.first,
    source === null ? -1 : Math.abs(head - source.first),
    source === null ? 0 : sight.source[source.last - 1]!,
    source === null ? 0 : name[source.last - 1]!,
    tie,
    cue.last - cue.first,
    sight.cue[head]!,
    attitude[head]!,
    quoted[head]!,
    view.tree.heads[head]! < 0 ? 1 : 0,
  ];
}

/** What other cues tell, and how much of the sentence is left over. */
function amongCues({ view }: Sight, odds: Int32Array, chosen: readonly Outline[], way: Outline, index: number): number[] {
  const { around, inside, beside } = touching(chosen, way, index);
  const best = (others: readonly number[]) => others.reduce((most, other) => Math.max(most, chosen[other]!.odds), LOWEST);
  const { first, last } = view.doc.sentences[view.sentenceAt[way.head]!]!;
  let tellings = 0;
  for (let at = first; at < last; at++) if (at !== way.head && odds[at]! > 0) tellings++;
  return [
    around.length,
    inside.length,
    beside.length,
    best(around),
    best(inside),
    best(beside),
    last - first,
    last - way.content.at(-1)!.last,
    way.content[0]!.first - first,
    tellings,
  ];
}
