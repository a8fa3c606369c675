import type { Archive, PartyEntry, StatementEntry, WordingFound, WordingPlace } from "../archive/archive.ts";
import { GRAM, isSign, isTelling, MOST_NAMESAKES, soughtIn, wordsIn } from "../linking/index.ts";
import type { Citation } from "./citation.ts";
import type { Draft, DraftQuotation } from "./draft.ts";
import { judge, tooShort } from "./judge.ts";
import { goesBy, type Known } from "./speakers.ts";

/** How many quotations of one draft are checked: more than a book has. */
const MOST_QUOTATIONS = 5000;

/** How many statements with the same few words are looked at. */
const MOST_STATEMENTS = 100;

/** Of scripts without blanks so many signs are a quotation that is worth a look: about as many words as `GRAM`. */
const LEAST_SIGNS = 6;

/** What became of a draft. */
export interface Checked {
  readonly citations: readonly Citation[];
  /** Quotations past the bound, which were not checked. */
  readonly unchecked: number;
  /** Whether the end of the draft was not read. */
  readonly cut: boolean;
}

/** Checks every quotation of a draft against the record, in their order. `onProgress` is called after each. */
export async function checkDraft(
  archive: Archive,
  { quotations, cut }: Draft,
  onProgress: (citation: Citation, of: number) => void = () => {},
): Promise<Checked> {
  const known = new Map<string, WordingFound | null>();
  const parties = new Map<string, PartyEntry | null>();
  const namesakes = new Map<string, readonly PartyEntry[]>();
  const knows: Known = { party: (id) => parties.get(id) ?? null, namesakes: (name) => namesakes.get(name) ?? [] };
  const checked = quotations.slice(0, MOST_QUOTATIONS);
  const citations: Citation[] = [];
  for (const quotation of checked) {
    const found = known.has(quotation.text) ? known.get(quotation.text)! : await wordingOf(archive, quotation);
    known.set(quotation.text, found);
    for (const party of speakersIn(found)) if (!parties.has(party)) parties.set(party, await archive.party(party));
    for (const name of peopleIn(quotation, found)) if (!namesakes.has(name)) namesakes.set(name, await called(archive, name));
    const citation = found ? judge(quotation, found, knows) : tooShort(quotation);
    citations.push(citation);
    onProgress(citation, checked.length);
  }
  return { citations, unchecked: quotations.length - checked.length, cut };
}

/** The parties over articles that are on record with the words, each once. */
function speakersIn(found: WordingFound | null): ReadonlySet<string> {
  return new Set((found?.places ?? []).flatMap(({ statements }) => statements.flatMap(({ by }) => by.flatMap(({ party }) => party ?? []))));
}

/** The names of the people to whom the draft or the record gives the words, each once. */
function peopleIn({ speakers }: DraftQuotation, found: WordingFound | null): ReadonlySet<string> {
  const recorded = (found?.places ?? []).flatMap(({ statements }) => statements.flatMap(({ by }) => by));
  return new Set([...speakers, ...recorded].flatMap(({ name, named, kind }) => (named && kind === "person" ? [name] : [])));
}

/** The people with a page who go by a name. Of more than are looked at a name says nothing. */
async function called(archive: Archive, name: string): Promise<PartyEntry[]> {
  const words = wordsIn(name).map(({ word }) => word);
  if (words.length === 0) return [];
  const { entries } = await archive.parties({ words: `"${words.join(" ")}"`, kind: "person", limit: MOST_NAMESAKES + 1 });
  return entries.filter((party) => goesBy(party, name));
}

/** Whether every quotation of a draft holds. */
export function allHold({ citations, unchecked, cut }: Checked): boolean {
  return unchecked === 0 && !cut && citations.every(({ holds }) => holds);
}

/** Where the words of a quotation stand; null where they are too few to say, and are no whole statement either. */
async function wordingOf(archive: Archive, { text }: DraftQuotation): Promise<WordingFound | null> {
  const words = wordsIn(text).map(({ word }) => word);
  if (soughtIn(text).words >= (words.some(isSign) ? LEAST_SIGNS : GRAM)) return archive.wording(text);
  if (!words.some((word) => /[\p{L}\p{N}]/u.test(word) && isTelling(word))) return null;
  const { entries, total } = await archive.search({ words: `"${words.join(" ")}"`, standing: "any", limit: MOST_STATEMENTS });
  const whole = entries.filter(({ words: { content } }) =>
    same(
      wordsIn(content).map(({ word }) => word),
      words,
    ),
  );
  if (whole.length === 0) return null;
  const articles = new Set(whole.map(({ capture }) => capture)).size;
  const counts = whole[0]!.told ?? { origins: 0, onUnnamedOnly: 0, unnamedOnly: false, unknown: 0 };
  const { origins, onUnnamedOnly, unnamedOnly, unknown } = counts;
  return { articles, origins, onUnnamedOnly, unnamedOnly, unknown, more: total > MOST_STATEMENTS, places: whole.map(placeOf) };
}

/** A statement that is nothing but the words looked for, as a place. */
function placeOf(statement: StatementEntry): WordingPlace {
  const { capture, article, content, passage } = statement;
  const words = wordsIn(statement.words.content).length;
  return {
    ...{ capture, ...article, address: null, passage, statements: [statement] },
    found: { spans: content, exact: true, elided: false, joined: false, changes: [], lost: [], matched: words, words },
  };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
