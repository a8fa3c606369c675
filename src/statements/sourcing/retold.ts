import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";
import { isOutletName } from "./outlets.ts";

/** How far before a cue its "per" may begin, and how far behind it its "by" may stand, in tokens. */
const WITHIN = 12;

/** "Per the Harbour Wire, Roe said …", "Roe was quoted as saying by the paper": the name of the outlet that what was said is taken from; -1 where none is told. */
export function retoldFrom(view: View, { cue, sentence }: Draft): number {
  if (!cue) return -1;
  const { words, doc, quotationAt } = view;
  const { first, last } = doc.sentences[sentence]!;
  if (words[first] === "per" || (words[first] === "as" && /^(?:reported|quoted)$/.test(words[first + 1]!) && words[first + 2] === "by"))
    return outletAt(view, first + (words[first] === "per" ? 1 : 3));
  const quoted = words.slice(Math.max(first, cue.first - 2), cue.last + 2).includes("quoted");
  for (let at = cue.last; quoted && at < Math.min(last - 1, cue.last + WITHIN); at++)
    if (words[at] === "by" && quotationAt[at]! < 0) return outletAt(view, at + 1);
  return -1;
}

/** The outlet named at a token, or, behind "the paper", the only one named before; -1 where none is. */
function outletAt({ words, doc, nameAt }: View, token: number): number {
  const at = words[token] === "the" && nameAt[token]! < 0 ? token + 1 : token;
  const named = nameAt[at] ?? -1;
  if (named >= 0) return isOutlet(doc, named) ? named : -1;
  if (at === token || !/^(?:paper|newspaper|agency|outlet|magazine|broadcaster|station|website|daily|weekly)$/.test(words[at]!)) return -1;
  const before = new Map(
    doc.names.flatMap(({ span, entity }, name) =>
      span[0] < doc.tokens[token]!.start && isOutlet(doc, name) ? [[entity, name] as const] : [],
    ),
  );
  const [only, ...others] = before.values();
  return only === undefined || others.length > 0 ? -1 : only;
}

function isOutlet({ names, entities }: View["doc"], name: number): boolean {
  return names[name]!.class !== "person" && isOutletName(entities[names[name]!.entity]!.name);
}
