import type { Party } from "../../record/party.ts";
import { slice } from "../../record/span.ts";
import type { View } from "../view.ts";
import type { Before } from "./before.ts";
import { speakersAround } from "./quoted-in.ts";
import type { Speakers } from "./speakers.ts";

/** "I" and "we": inside of quotation marks who is quoted, outside of them whose text it is. */
export function ofOwnVoice(before: Before, { token, word }: { token: number; word: string }): Speakers | null {
  const { view } = before;
  if (view.quotationAt[token]! >= 0) return ofQuoted(before, token, word);
  return word === "i" ? ofAuthor(before) : (ofIssuer(before) ?? ofPublisher(before));
}

/** One person who is quoted is "I"; an institution or a group that is quoted is "we". */
function ofQuoted(before: Before, token: number, word: string): Speakers | null {
  const around = speakersAround(before, token);
  const [party, ...others] = around?.parties ?? [];
  if (!around || !party || others.length > 0 || (word === "i") !== (party.kind === "person")) return null;
  return { ...around, basis: "resolved", why: `"${word}" in what ${party.name} says` };
}

/** "I" outside of quotation marks: whose byline the text bears; without one, its author, who is not named. */
function ofAuthor({ view, book }: Before): Speakers | null {
  const { byline } = view.article;
  const [author, ...others] = byline;
  if (others.length > 0) return null;
  const name = author?.name ?? signedBy(view);
  return {
    parties: [name ? book.author(name) : book.author(null)],
    basis: name ? "resolved" : "inferred",
    doubt: author ? null : "who wrote the text is not said for sure",
    why: name ? `"I" in what ${name} wrote` : `"I" is whoever wrote the text`,
  };
}

/** A letter's signature: a person's name alone on one of its last lines. */
function signedBy({ text, article, doc }: View): string | null {
  for (const { span, kind } of article.blocks.slice(-LAST_LINES)) {
    if (kind !== "body") continue;
    const line = slice(text, span).trim();
    const signed = doc.names.find((name) => name.class === "person" && name.span[0] >= span[0] && name.span[1] <= span[1]);
    if (signed && slice(text, signed.span) === line) return doc.entities[signed.entity]!.name;
  }
  return null;
}

/** How many lines at its end may hold a text's signature. */
const LAST_LINES = 3;

/** What an institution calls a text of its own, in the first line. */
const RELEASE = /\b(?:statement|communiqu[eé]|press release|media release|advisory|declaration|notice|proclamation)\b/i;

/** How much of the first line is looked at, in UTF-16 code units. */
const FIRST_LINE = 300;

/** "We" of a text that calls itself a statement: the institution or state that is the first to speak in it. */
function ofIssuer({ view, drafts, resolved }: Before): Speakers | null {
  const { article, text } = view;
  const opening = article.title?.text ?? (article.blocks[0] ? slice(text, article.blocks[0].span).slice(0, FIRST_LINE) : "");
  if (!RELEASE.test(opening)) return null;
  const first = resolved.findIndex(({ parties }, index) => parties.length > 0 && isOutside(view, drafts[index]!.source?.first));
  const parties: readonly Party[] = resolved[first]?.parties ?? [];
  if (parties.length === 0 || !parties.every(({ kind, named }) => /^(?:organization|state)$/.test(kind) && (named || parties.length === 1)))
    return null;
  const whose = parties.map(({ name }) => name).join(" and ");
  return { parties, basis: "inferred", doubt: `"we" is taken for whose text it is`, why: `"we" in a text of ${whose}` };
}

const isOutside = ({ quotationAt }: View, token: number | undefined): boolean => token !== undefined && quotationAt[token]! < 0;

/** "We" of a newspaper's own text. */
function ofPublisher({ view, book }: Before): Speakers | null {
  const { publisher } = view.article;
  if (!publisher) return null;
  const party = book.outlet(publisher.name);
  return {
    parties: [party],
    basis: "inferred",
    doubt: `"we" is taken for the publisher`,
    why: `"we" in a text that ${party.name} published`,
  };
}
