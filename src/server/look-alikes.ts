import type { Archive, PartyEntry, PartySuggestion } from "../archive/archive.ts";

/** Another party that one may be, with the reason. */
export type LookAlike = Extract<PartySuggestion, { kind: "merge" }>;

/** Words that tell no name from another. */
const PLAIN: ReadonlySet<string> = new Set(["the", "of", "and", "for", "de", "la", "republic"]);

/** How many parties of one page are looked into, and how many others of each are named. */
const MOST = { looked: 12, named: 2 };

/** Of parties that are listed together, by id, those of which one has all words of the other's name, and which may be one: as their own pages suggest it. */
export async function lookAlikes(
  archive: Pick<Archive, "dossier">,
  parties: readonly PartyEntry[],
): Promise<ReadonlyMap<string, readonly LookAlike[]>> {
  const named = parties.map(({ id, name }) => ({ id, words: wordsOf(name) }));
  const close = named.filter(({ id, words }) =>
    named.some((other) => other.id !== id && (isWithin(words, other.words) || isWithin(other.words, words))),
  );
  const dossiers = await Promise.all(close.slice(0, MOST.looked).map(({ id }) => archive.dossier(id)));
  const listed = new Set(parties.map(({ id }) => id));
  return new Map(
    dossiers.flatMap((dossier) => {
      const others = (dossier?.suggestions ?? []).filter((one): one is LookAlike => one.kind === "merge" && listed.has(one.id));
      return dossier && others.length > 0 ? [[dossier.party.id, others.slice(0, MOST.named)] as const] : [];
    }),
  );
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !PLAIN.has(word)) ?? [],
  );
}

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && [...one].every((word) => other.has(word));
}
