import type { Article } from "../record/article.ts";
import { daysOf } from "../record/date.ts";
import { OnrecordError } from "../record/error.ts";
import type { Statement } from "../record/statement.ts";

/** When an entry is dated, and the day by which it is ordered: its earliest, empty where none is known. */
export interface Dated {
  /** EDTF. */
  readonly date: string | null;
  readonly key: string;
}

/** When a statement was made as far as a day can be told, else when its article was published. */
export function dateOf({ said }: Pick<Statement, "said">, { published }: Pick<Article, "published">): Dated {
  if (said?.earliest != null) return { date: said.edtf, key: said.earliest };
  if (published?.earliest != null) return { date: published.edtf, key: published.earliest };
  return { date: said?.edtf ?? published?.edtf ?? null, key: "" };
}

/** The first or the last day that a query's EDTF day, month or year means. Throws `bad-query` where it is none. */
export function dayOf(edtf: string, end: "earliest" | "latest"): string {
  const days = daysOf(edtf);
  if (!days)
    throw new OnrecordError("bad-query", `Expected a date as 2031, 2031-04 or 2031-04-09, not \`${edtf}\`. Write it so.`, { date: edtf });
  return days[end];
}
