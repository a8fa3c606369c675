import type { Channel } from "../../record/vocabulary.ts";
import type { Draft } from "../draft.ts";
import { spanOf, type View } from "../view.ts";

/** A text that somebody issued as his own: a statement, an advisory, an update, as its head says. */
export interface Release {
  readonly channel: Channel;
  /** Capitalised words of its head, in lower case: who issued it is among them. */
  readonly issuer: ReadonlySet<string>;
}

/** How long a line may be that is still a head, in UTF-16 code units, and how many lines are looked at. */
const LONGEST = 240;
const LINES = 2;

/** What heads say that a text is; the first that holds wins. */
const HEADS: readonly (readonly [Channel, RegExp])[] = [
  [
    "statement",
    /^(?:joint |press |public |official |media )*statement\b|\bstatement$|^(?:press|news|media) release\b|^(?:joint )?communiqu[eé]\b|^news from\b/i,
  ],
  ["document", /^(?:joint |security |cybersecurity |threat )*(?:advisory|alert|bulletin|notice)\b/i],
  ["report", /\bsituation (?:update|report)\b|^(?:annual|quarterly|interim) report\b/i],
];

/** "The agency", "the authoring agencies": how issuers call themselves in what they issue. */
export const ITSELF =
  /^the (?:\w+ )?(?:club|company|agenc(?:y|ies)|cell|government|ministry|department|authorit(?:y|ies)|council|commonwealth|bureau|office|cent(?:re|er)|institute|federation|association|fund|bank|firm|embassy)$/i;

/** Auxiliaries of what is said by being written: "has concluded", "wishes to make clear". */
const NOW = /^(?:has|have|is|are|do|does|can|will|wish|wishes|am)$/;

/** A line of a text, with where it begins. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines at the head of a text: its title and first short lines that are no sentences. */
export function headLinesOf({ text, article }: View): Line[] {
  const title = article.title?.span ? [article.title.span] : [];
  const short = article.blocks.slice(0, LINES).flatMap(({ span: [start, end] }) => (end - start <= LONGEST ? [[start, end] as const] : []));
  const blocks = title.some(([start]) => start === short[0]?.[0]) ? short : [...title, ...short];
  return blocks
    .flatMap(([start, end]) => linesIn(text, start, end))
    .filter((line) => !/[.!?]$/.test(line.text))
    .slice(0, LINES + 1);
}

function linesIn(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    const bare = line.trim();
    if (bare.length > 0 && bare.length <= LONGEST) lines.push({ text: bare, start: at + line.indexOf(bare) });
    at += line.length + 1;
  }
  return lines;
}

/** What the head of a text says that it is; null where it says nothing of the kind, as news do. */
export function releaseOf(view: View): Release | null {
  const title = view.article.title;
  const heads = [...(title && title.span === null ? [title.text] : []), ...headLinesOf(view).map(({ text }) => text)];
  const channel = HEADS.find(([, pattern]) => heads.some((head) => pattern.test(head)))?.[0];
  if (!channel) return null;
  return { channel, issuer: new Set((heads.join(" ").match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).map((word) => word.toLowerCase())) };
}

/** Whether a draft is what the issuer says by issuing the text: in the present, by himself, outside of quotation marks. */
export function isIssued(view: View, { source, cue }: Draft, { issuer }: Release): boolean {
  if (!source) return cue === null;
  if (view.quotationAt[source.first]! >= 0 || !cue) return false;
  const past = /^VB[DN]$/.test(view.tree.xpos[cue.head]!) || /(?:ed|said|told|wrote)$/.test(view.words[cue.head]!);
  if (past && !NOW.test(view.words[cue.first]!)) return false;
  const words = view.text.slice(...spanOf(view, source));
  if (/^(?:we|i)$/i.test(words) || ITSELF.test(words)) return true;
  const named = words.match(/\p{Lu}[\p{L}]{2,}/gu) ?? [];
  return named.length > 0 && named.every((word) => word === "The" || issuer.has(word.toLowerCase()));
}
