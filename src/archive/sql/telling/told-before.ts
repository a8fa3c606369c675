import type { ToldIn } from "../../archive.ts";

/** How many tellings, articles and centres of origins are remembered: some 10, 20 and 5 MB. */
const MOST = { tellings: 50_000, articles: 100_000, centres: 100_000 };

/** Of an article: which page it is a version of, and whose reporting it is; null where that is not known. */
export interface Whose {
  readonly page: string;
  readonly outlet: string | null;
}

/** What was looked up of tellings in one state of an archive: what many tell stands on many pages of results. */
export class ToldBefore {
  readonly #tellings = new Map<string, ToldIn>();
  readonly #articles = new Map<number, Whose>();
  readonly #outlets = new Map<number, string | null>();

  /** By the centre of a telling. */
  telling(centre: string): ToldIn | undefined {
    return this.#tellings.get(centre);
  }

  /** By the number of an article's capture. */
  article(capture: number): Whose | undefined {
    return this.#articles.get(capture);
  }

  /** By the number of an origin's centre, the outlet that it leads back to; null where it is known that none is. */
  outlet(centre: number): string | null | undefined {
    return this.#outlets.get(centre);
  }

  rememberTelling(centre: string, told: ToldIn): void {
    if (this.#tellings.size >= MOST.tellings) this.#tellings.clear();
    this.#tellings.set(centre, told);
  }

  rememberArticle(capture: number, whose: Whose): void {
    if (this.#articles.size >= MOST.articles) this.#articles.clear();
    this.#articles.set(capture, whose);
  }

  rememberOutlet(centre: number, outlet: string | null): void {
    if (this.#outlets.size >= MOST.centres) this.#outlets.clear();
    this.#outlets.set(centre, outlet);
  }
}
