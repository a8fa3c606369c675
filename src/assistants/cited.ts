import type { StatementEntry, StoredArticle } from "../archive/archive.ts";
import { slice } from "../record/span.ts";

/** How much of one quotation is given, in UTF-16 code units; a longer one says so, and is had from `read_article`. */
const LONGEST_QUOTATION = 2000;

/** Where words stand, so that they can be cited and found again. Offsets are UTF-16 code units of the text that was read in the capture. */
export interface CitationPlace {
  readonly capture: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A statement as an assistant gets it: exact words with their place, who said them and on whose word, and what the record does not vouch for. */
export interface CitedStatement {
  readonly id: string;
  readonly act: string;
  readonly speakers: readonly string[];
  readonly date: string | null;
  /** The exact words; what is between quotation marks of the page is a quotation, the rest is the outlet's telling. */
  readonly words: string;
  readonly inQuotationMarks: "all" | "none" | "in part";
  readonly truncated?: true;
  readonly sure: boolean;
  readonly decided: { readonly kind: string; readonly by: string } | null;
  /** In how many articles it is told, of how many independent origins, and how many of those rest on unnamed sources only. */
  readonly told: { readonly articles: number; readonly origins: number; readonly onUnnamedOnly: number } | null;
  readonly citation: CitationPlace;
}

const MARKS = { direct: "all", indirect: "none", mixed: "in part" } as const;

/** A statement with its citation. */
export function cited(statement: StatementEntry): CitedStatement {
  const { id, act, by, date, words, form, sure, decided, told, capture, content, cue, article } = statement;
  const said = words.content || words.cue;
  return {
    ...{ id, act: act.main, speakers: by.map(({ name }) => name), date },
    words: said.slice(0, LONGEST_QUOTATION).toWellFormed(),
    inQuotationMarks: MARKS[form],
    ...(said.length > LONGEST_QUOTATION && { truncated: true as const }),
    ...{ sure, decided: decided && { kind: decided.kind, by: decided.by } },
    told: told && { articles: told.articles, origins: told.origins, onUnnamedOnly: told.onUnnamedOnly },
    citation: { capture, spans: content.length > 0 ? content : cue, ...article },
  };
}

/** On whose word a statement stands, from the outlet to the speaker. */
export function chainOf({ sourcing }: StatementEntry, { text, parties }: Pick<StoredArticle, "text" | "parties">): string[] {
  return sourcing.map(({ party, named, words, kind }) => {
    const known = parties.find(({ id }) => id === party)?.name;
    const said = words.map((span) => slice(text, span)).join(" … ");
    const name = (named ? known : said) || said || known || kind;
    return named || kind === "document" ? name : `${name} (not named)`;
  });
}
