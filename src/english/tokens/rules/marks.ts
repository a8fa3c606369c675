import { type Chunk, sticky } from "./rule.ts";

const matchSuffix = sticky(/['’`´](?:s|S|ll|re|ve|d|m)(?![\p{L}\p{N}'’])/u);

/** `'s` and its like after a closing mark or bracket: `the "Post"'s`. */
export function suffixAlone({ text }: Chunk, at: number): number {
  return at > 0 && !/[\s([{<‘“—–-]/.test(text[at - 1]!) ? matchSuffix(text, at) : -1;
}

const matchElision = sticky(/['’‘](?:(?:em|til|tis|twas|cause|bout|round|cos|n['’]?)(?![\p{L}\p{N}])|\p{Nd}{2}s?(?![\p{L}\p{N}'’]))/iu);

/** Words that lost their beginning: 'em, 'til, '90s. */
export function elision({ text }: Chunk, at: number): number {
  return matchElision(text, at);
}

const matchEmoticon = sticky(/[:;=]['^]?-?(?:[)(]+|[DPp|*\\]|\/(?!\/))(?![\p{L}\p{N}])|\([:;](?!\S)|\^_\^|<3(?!\S)/u);

/** Faces: :) ;-( =D :-/ :)) and, from the other side, (: */
export function emoticon({ text }: Chunk, at: number): number {
  // "(see note:)": a bracket that closes what was opened is no mouth.
  const end = matchEmoticon(text, at);
  return end !== -1 && text[end - 1] === ")" && text.lastIndexOf("(", at) > text.lastIndexOf(")", at - 1) ? -1 : end;
}

const matchTagged = sticky(/#[\p{L}_][\p{L}\p{N}\p{M}_]+|\+\p{Nd}+/u);

/** Names that are told with a mark: #Varenia, #1st; and the numbers of countries: +44. */
export function tagged({ text }: Chunk, at: number): number {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!) ? -1 : matchTagged(text, at);
}

const matchRun = sticky(
  /\[\.{3}\]|\[…\]|\.{2,}|…+\.?|[!?]{2,}|-{2,}|\*{2,}|={2,}|_{2,}|~{2,}|\+{2,}|#{2,}|\p{Sc}{2,}|<<|>>|''|``|’’|‘‘|,,(?=\p{L})/u,
);

/** Marks that belong together: ..., --, ?!, `` and ''. */
export function markRun({ text }: Chunk, at: number): number {
  return matchRun(text, at);
}

/** One character, whatever it is; a surrogate pair is one, a lone surrogate too. */
export function symbol({ text }: Chunk, at: number): number {
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}
