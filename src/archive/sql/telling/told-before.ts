import type { ToldIn } from "../../archive.ts";

/** How many tellings and articles are remembered: some 10 and 20 MB. */
const MOST = { tellings: 50_000, articles: 100_000 };

/** Of an article: which page it is a version of, and whose reporting it is; null where that is not known. */
export interface Whose {
  readonly page: string;
  readonly outlet: string | null;
}

/** What was looked up of tellings in one state of an archive: what many tell stands on many pages of results. */
export class ToldBefore {
  readonly #tellings = new Map<string, ToldIn>();
  readonly #articles = new Map<number, Whose>();

  /** By the centre of a telling. */
  telling(centre: string): ToldIn | undefined {
    return this.#tellings.get(centre);
  }

  /** By the number of an article's capture. */
  article(capture: number): Whose | undefined {
    return this.#articles.get(capture);
  }

  rememberTelling(centre: string, told: ToldIn): void {
    if (this.#tellings.size >= MOST.tellings) this.#tellings.clear();
    this.#tellings.set(centre, told);
  }

  rememberArticle(capture: number, whose: Whose): void {
    if (this.#articles.size >= MOST.articles) this.#articles.clear();
    this.#articles.set(capture, whose);
  }
}
