import type { Likeness, Telling } from "../../linking/index.ts";
import type { Article } from "../../record/article.ts";
import type { Incident } from "../../record/incident.ts";
import type { StatementEntry } from "../archive.ts";
import type { ArticleDraft } from "../draft.ts";
import type { Struck } from "./struck.ts";

/** A party as its article has it, with its link and the id of its page, if it has one. */
export type MemberParty = ArticleDraft["parties"][number] & { readonly page: string | null };

/** A statement that an incident's article makes of it. */
export interface MemberStatement {
  readonly entry: Omit<StatementEntry, "told">;
  /** The day by which it is ordered; empty where that is not known. */
  readonly day: string;
  readonly telling: Telling;
}

/** All that a store gives of one article's incident. */
export interface Member {
  readonly id: string;
  readonly capture: string;
  /** Without the values that a person struck out. */
  readonly incident: Incident;
  readonly struck: readonly Struck[];
  readonly article: Article;
  /** The first day on which the article may have been published; empty where that is not known. */
  readonly day: string;
  /** Whose reporting the article is, as far as is known. */
  readonly outlet: string | null;
  readonly parties: ReadonlyMap<string, MemberParty>;
  /** Its statements by their ids in the article's findings; those that a person rejected are left out. */
  readonly statements: ReadonlyMap<string, MemberStatement>;
  /** The ids, in the article's findings, of statements that a person rejected: what stands on them is not told any more. */
  readonly rejected: ReadonlySet<string>;
  readonly likeness: Likeness | null;
}

/** The name of the outlet that speaks where nobody else does. */
export function outletName({ article }: Pick<Member, "article">): string {
  return article.publisher?.name ?? "the article";
}
