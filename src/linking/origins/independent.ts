/** One article in which something is told. An article that tells it several times may be given several times. */
export interface Telling {
  /** The capture's hash; of what has an address this, since versions of one page are one article. */
  readonly article: string;
  /**
   * Whose reporting it is, as `outletKey` writes the name: the outlet that the article's origin leads to, or the one that the statement's own
   * sourcing chain begins with. Null where that is not known.
   */
  readonly outlet: string | null;
  /** Whether nobody named stands behind what is told here. */
  readonly unnamedOnly: boolean;
}

/** On how much a thing rests that many articles tell. */
export interface Independence {
  readonly articles: number;
  /** Outlets that reported it by themselves, as far as is known. */
  readonly origins: number;
  /** How many of these rest on unnamed sources in every article that leads back to them. */
  readonly onUnnamedOnly: number;
  /** Whether nobody named stands behind it in any of the articles, those of unknown lineage among them. */
  readonly unnamedOnly: boolean;
  /** Articles whose lineage is unknown: a kind of its own, never counted as independent. */
  readonly unknown: number;
}

/**
 * Counts what stands behind a thing that several articles tell. Forty copies of one report are one origin, and so are two reports by one
 * outlet. The order of the tellings does not matter.
 */
export function independentOrigins(tellings: readonly Telling[]): Independence {
  const articles = new Set(tellings.map(({ article }) => article));
  const known = tellings.filter(({ outlet }) => outlet !== null);
  const byOutlet = Map.groupBy(known, ({ outlet }) => outlet);
  const traced = new Set(known.map(({ article }) => article));
  return {
    articles: articles.size,
    origins: byOutlet.size,
    onUnnamedOnly: [...byOutlet.values()].filter((told) => told.every(({ unnamedOnly }) => unnamedOnly)).length,
    unnamedOnly: tellings.length > 0 && tellings.every(({ unnamedOnly }) => unnamedOnly),
    unknown: articles.size - traced.size,
  };
}
