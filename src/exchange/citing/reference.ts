import { type Article, writersOf } from "../../record/article.ts";
import type { Material } from "../material/material.ts";
import { webAddress } from "../text/web-address.ts";

/** An article as those who cite it need it. */
export interface Reference {
  /** What it is cited by: of the publisher, the year and the capture, so that it is the same in every export. */
  readonly key: string;
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** EDTF. */
  readonly published: string | null;
  /** A URI of the web. */
  readonly address: string | null;
  readonly language: string;
}

/** How many digits of the capture's hash a key has: enough to tell apart what one outlet published in a year. */
const DIGITS = 8;

/** The chosen articles, by their hash. */
export async function* references(material: Material): AsyncIterable<Reference> {
  for await (const entry of material.entries())
    if (entry.type === "article") yield referenceOf(entry.id, entry.article as Article);
    else if (entry.type > "article") return;
}

function referenceOf(capture: string, article: Article): Reference {
  const { title, publisher, published, address, language } = article;
  return {
    key: `${plain(publisher?.name ?? "page")}${published?.edtf.match(/^\d{4}/)?.[0] ?? ""}-${capture.slice(0, DIGITS)}`,
    ...{ capture, title: title?.text ?? null, publisher: publisher?.name ?? null, authors: writersOf(article) },
    ...{ published: published?.edtf ?? null, address: webAddress(address), language },
  };
}

/** The letters and digits of a name that every tool takes in a key. */
function plain(name: string): string {
  const letters = name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
  return letters.slice(0, 24) || "page";
}

/** The parts of a day, month or year; null where a date is less plain than that. */
export function partsOf(edtf: string | null): readonly string[] | null {
  return edtf !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf.split("-") : null;
}

/** Words on one line. */
export function onOneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}

/** What formats for citing carry. */
export const CITED = new Set(["article"]);
/** Why they carry nothing else. */
export const CITES_ONLY = "A reference names an article; what it says has no place there.";
