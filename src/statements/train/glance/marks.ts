import type { Gold } from "../lesson.ts";

/** The class of each token, by the numbers of the net: none, source, cue, content, the first word of a content. Where marks clash, cues win over sources, these over contents. */
export function classesOf(tokens: number, gold: readonly Gold[]): Uint8Array {
  const classes = new Uint8Array(tokens);
  for (const { content } of gold) for (const [place, at] of content.entries()) classes[at] = content[place - 1] === at - 1 ? 3 : 4;
  for (const { source } of gold) for (const at of source) classes[at] = 1;
  for (const { cue } of gold) for (const at of cue) classes[at] = 2;
  return classes;
}
