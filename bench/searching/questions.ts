import type { Archive, SearchQuery } from "../../src/archive/index.ts";
import { wordsOf } from "../../src/archive/words.ts";

/** How many questions of each kind are asked. */
export const ROUNDS = 20;

/** How many statements are looked at for words to ask for. */
const LOOKED_AT = 5000;

/** How often the words that are asked for stand in statements: at most and at least. */
const STANDS_IN = { common: [0.2, 0.05], rare: [0.002, 0.0002] } as const;

/** Questions of one kind, as different from each other as the archive has it. */
export interface Kind {
  readonly name: string;
  readonly queries: readonly SearchQuery[];
}

/** Questions of each kind that people ask, made of what an archive holds. */
export async function questionsTo(archive: Archive): Promise<readonly Kind[]> {
  const { facets, entries } = await archive.search({ standing: "any", limit: 1000 });
  const { words, veryCommon, common, rare, pairs, phrases } = await wordsIn(archive);
  const [acts, states, topics] = [facets.act, facets.state, facets.topic].map((all) => all.map(({ value }) => value));
  const years = facets.year.map(({ value }) => value);
  const parties = facets.speaker.filter(({ count }) => count > 0);
  const kinds: readonly (readonly [string, readonly SearchQuery[]])[] = [
    ["everything", [{}]],
    ["everything, page after page", await pages(archive)],
    ["an act", varied(acts!.map((act) => ({ acts: [act] }) as SearchQuery))],
    ["a state", varied(states!.map((state) => ({ state })))],
    ["a topic", varied(topics!.map((topic) => ({ topic }) as SearchQuery))],
    ["some years", years.flatMap((since, at) => years.slice(at).map((until) => ({ since, until })))],
    ["an act and a state in a year", mixed(acts!, states!, years)],
    ["by publication", varied(years.map((since) => ({ since, sort: "published" }) as const))],
    ["what rests on nobody named", varied(years.map((since) => ({ since, onUnnamed: true }) as const))],
    ["what somebody unnamed says", varied(years.map((since) => ({ since, named: false })))],
    ["a party that says much", parties.slice(0, ROUNDS).map(({ party }) => ({ party }))],
    ["a party that says less", parties.slice(-ROUNDS).map(({ party }) => ({ party }))],
    ["in whose name a word stands", speakersIn(entries).map((speaker) => ({ speaker }))],
    [`the ${veryCommon.length} most common words (${shares(words, veryCommon)})`, veryCommon.map((one) => ({ words: one }))],
    [`a common word (${shares(words, common)})`, common.map((one) => ({ words: one }))],
    [`a rare word (${shares(words, rare)})`, rare.map((one) => ({ words: one }))],
    ["two common words", pairs.map((one) => ({ words: one }))],
    ["two common words as a phrase", phrases.map((one) => ({ words: `"${one}"` }))],
  ];
  return kinds.map(([name, queries]) => ({
    name,
    queries: queries.length === 0 ? [] : Array.from({ length: ROUNDS }, (_, nth) => ({ limit: 20, ...queries[nth % queries.length]! })),
  }));
}

/** The same of other standings and up to other years, so that none is asked twice. */
function varied(queries: readonly SearchQuery[]): SearchQuery[] {
  const untils = ["2030", "2029", "2028", "2027", "2026", "2025"];
  return [undefined, ...untils].flatMap((until) =>
    (["sure", "any", "unsure"] as const).flatMap((standing) => queries.map((query) => ({ ...query, standing, ...(until && { until }) }))),
  );
}

async function pages(archive: Archive): Promise<SearchQuery[]> {
  const asked: SearchQuery[] = [];
  for (let after: string | null | undefined; asked.length < ROUNDS; ) {
    const { next } = await archive.search({ limit: 20, facets: false, ...(after && { after }) });
    if (next === null) break;
    asked.push({ after: next });
    after = next;
  }
  return asked;
}

function mixed(acts: readonly string[], states: readonly string[], years: readonly string[]): SearchQuery[] {
  return Array.from(
    { length: ROUNDS },
    (_, nth) =>
      ({
        ...{ acts: [acts[nth % acts.length]!], state: states[(nth * 7) % states.length]! },
        ...{ since: years[nth % years.length]!, until: years[nth % years.length]! },
      }) as SearchQuery,
  );
}

function speakersIn(entries: Awaited<ReturnType<Archive["search"]>>["entries"]): string[] {
  return [...new Set(entries.flatMap(({ by }) => by.flatMap(({ name }) => wordsOf(name))))].slice(0, ROUNDS);
}

/** Words by how often they stand in the statements that came last, which are of many days. */
async function wordsIn(archive: Archive) {
  const [words, neighbours] = [new Map<string, number>(), new Map<string, number>()];
  let looked = 0;
  for (let after: string | null | undefined; looked < LOOKED_AT && after !== null; ) {
    const { entries, next } = await archive.search({
      standing: "any",
      limit: 1000,
      facets: false,
      sort: "arrived",
      ...(after && { after }),
    });
    for (const { passage } of entries) {
      const own = wordsOf(passage.text);
      for (const word of new Set(own)) words.set(word, (words.get(word) ?? 0) + 1);
      for (const pair of new Set(own.slice(1).map((word, at) => `${own[at]!} ${word}`)))
        neighbours.set(pair, (neighbours.get(pair) ?? 0) + 1);
    }
    looked += entries.length;
    after = next;
  }
  for (const counts of [words, neighbours]) for (const [word, count] of counts) counts.set(word, count / looked);
  const byShare = [...words].sort(([one, share], [other, more]) => more - share || (one < other ? -1 : 1));
  const between = ([most, least]: readonly [number, number]) =>
    byShare.filter(([, share]) => share <= most && share >= least).map(([word]) => word);
  const common = spread(between(STANDS_IN.common));
  const most = new Set(byShare.slice(0, 100).map(([word]) => word));
  const adjacent = [...neighbours].filter(([pair]) => pair.split(" ").every((word) => most.has(word)));
  return {
    words,
    veryCommon: byShare.slice(0, ROUNDS).map(([word]) => word),
    common,
    rare: spread(between(STANDS_IN.rare)),
    pairs: common.map((word, at) => `${word} ${byShare[at]![0]}`),
    phrases: adjacent
      .sort(([one, share], [other, more]) => more - share || (one < other ? -1 : 1))
      .slice(0, ROUNDS)
      .map(([pair]) => pair),
  };
}

/** So many of a list as questions of a kind are asked, from all of it. */
function spread(list: readonly string[]): string[] {
  const step = Math.max(1, list.length / ROUNDS);
  return Array.from({ length: Math.min(ROUNDS, list.length) }, (_, nth) => list[Math.floor(nth * step)]!);
}

/** In how many of a hundred statements words stand. */
function shares(counts: ReadonlyMap<string, number>, words: readonly string[]): string {
  const of = words.map((word) => 100 * (counts.get(word) ?? 0));
  return `in ${Math.min(...of).toPrecision(2)} to ${Math.max(...of).toPrecision(2)} of 100`;
}
