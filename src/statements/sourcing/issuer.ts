import { slice } from "../../record/span.ts";
import type { SourcePhrase } from "../draft.ts";
import { jointBodies } from "../speakers/joint-bodies.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import type { Speakers } from "../speakers/speakers.ts";
import { firstTokenAt, type Range, spanOf, type View } from "../view.ts";
import { headLinesOf, ITSELF, releaseOf } from "./release.ts";

/** Kinds of texts that institutions issue, as their heads name them. */
const KIND = "(?:statement|communiqu[eé]|declaration|advisory|alert|bulletin|notice|release|remarks|update|report|news)";
/** What may follow the issuer in a head. */
const ENDS = "(?= on | regarding | concerning | about | in response | following | after | to | at |[,:;]| - | – | — |$)";

/** Bodies of several states that issue a text as one phrase, which has commas of its own (`jointBodies`). */
const JOINT = "(?:[\\p{L}-]+ ){0,3}?(?:ministries|governments|departments|embassies|delegations)\\b";

/** Where heads name who issued a text, in the order in which they are believed. */
const NAMED: readonly RegExp[] = [
  new RegExp(
    `^(?:\\S+ ){0,3}?${KIND} (?:by|of|from) (?:the )?(${JOINT}.{1,160}?)(?= on | regarding | concerning | about |[:;]| - | – | — |$)`,
    "iu",
  ),
  new RegExp(`^(?:issued|prepared|published|released) (?:jointly )?by (?:the )?(\\p{Lu}.{1,160}?)${ENDS}`, "u"),
  new RegExp(`^(?:issued|prepared|published|released) (?:jointly )?by (?:the )?(\\p{Lu}.{1,160}?)${ENDS}`, "iu"),
  new RegExp(`^(?:\\S+ ){0,3}?${KIND} (?:by|of|from) (?:the )?(\\p{Lu}.{1,160}?)${ENDS}`, "iu"),
  /^(?:the )?(\p{Lu}.{1,120}?)(?: - | – | — |: | )(?:(?:club|company|press|public|official|media|joint) )?(?:statement|situation (?:update|report)|press release|communiqu[eé])\b/iu,
];

/** Words for the sort of a statement, which name nobody: "Joint statement on the break-in". */
const NOBODY =
  /^(?:joint|press|public|official|media|full|opening|closing|final|summary|general|new|latest|common|political|written|presidential|ministerial|leaders['’]?|chair['’]?s|following)$/i;

/** The words that the head of an issued text names its issuers by, as ranges of tokens; none where it names nobody. */
export function issuersOf(view: View): readonly Range[] {
  const known = found.get(view);
  if (known) return known;
  const ranges = releaseOf(view) === null ? [] : search(view);
  found.set(view, ranges);
  return ranges;
}

const found = new WeakMap<View, readonly Range[]>();

function search(view: View): Range[] {
  const lines = headLinesOf(view);
  for (const pattern of NAMED)
    for (const { text, start } of lines) {
      const match = pattern.exec(text);
      if (!match || NOBODY.test(match[1]!)) continue;
      const at = start + match.index + match[0].indexOf(match[1]!);
      return partsOf(match[1]!).map(({ offset, length }) => ({
        first: firstTokenAt(view.doc, at + offset),
        last: firstTokenAt(view.doc, at + offset + length - 1) + 1,
      }));
    }
  return [];
}

/** "The Halden Centre together with the Caldoran Desk": each of those who issue a text together. */
function partsOf(words: string): { offset: number; length: number }[] {
  if (new RegExp(`^${JOINT}`, "iu").test(words)) return [{ offset: 0, length: words.length }];
  const parts: { offset: number; length: number }[] = [];
  let offset = 0;
  for (const part of words.split(/( together with (?:the )?| jointly with (?:the )?|, the | and the )/)) {
    const bare = part.replace(/\s*\([^()]*\)?\s*$/, "");
    if (!/^(?: together| jointly|, the | and the )/.test(part) && bare !== "") parts.push({ offset, length: bare.length });
    offset += part.length;
  }
  return parts;
}

/** Whose an issued text is; null where its head names nobody. */
export function issuer(view: View, book: PartyBook): Speakers | null {
  const ranges = issuersOf(view);
  if (ranges.length === 0) return null;
  const parties = ranges.flatMap((range) => jointBodies(view, range, book)?.parties ?? book.outlet(slice(view.text, spanOf(view, range))));
  return { parties, basis: "resolved", doubt: null, why: "whose text it is, as its head says" };
}

/** "We", "the club", "the authoring agencies" in a text that somebody issued: the issuer. Null elsewhere, and for other words. */
export function asIssuer(view: View, source: SourcePhrase, book: PartyBook): Speakers | null {
  const words = slice(view.text, spanOf(view, source));
  const own = /^we$/i.test(words) ? view.quotationAt[source.first]! < 0 : ITSELF.test(words);
  if (!own) return null;
  const speakers = issuer(view, book);
  return speakers && { ...speakers, why: `"${words}" in a text of ${speakers.parties.map(({ name }) => name).join(" and ")}` };
}
