/** Words that tell two holders of one post apart. */
const RANKS = ["deputy", "vice", "former", "acting", "assistant", "prime", "interim", "junior", "senior", "associate", "outgoing"] as const;

const ALL: ReadonlySet<string> = new Set(RANKS);

/** Whether a word in small letters tells the holders of a post apart: "deputy". */
export const isRank = (word: string): boolean => ALL.has(word);

/** The words of rank that an entity has, by an index from words of titles and roles to those who have them. */
export const ranksOf = (roles: ReadonlyMap<string, ReadonlyMap<number, number>>, entity: number): string[] =>
  RANKS.filter((rank) => roles.get(rank)?.has(entity));
