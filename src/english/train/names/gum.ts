import { TITLE_HEADS } from "../../names/lexicon/titles.ts";
import { type Label, type Mark, type Marked, outermost } from "./marked.ts";
import { type PlacedWord, readTexts, type TreebankText } from "./treebank-text.ts";

const LABELS: Readonly<Record<string, Label>> = { person: "PER", organization: "ORG", place: "LOC" };

/**
 * The names in GUM. Its entities are whole noun phrases ("the Varenian team's car"); one is a name if its head is a proper noun, and the name
 * is the stretch of proper nouns and capitalised words around that head, small words that join them included ("Bank of Varenia"), without
 * articles, titles ("President" before a person, a descriptive modifier in the tree), what follows a comma, and possessive endings.
 * Persons in the plural ("Varenians") and bare titles are no names.
 */
export function readGum(conllu: string): Marked[] {
  return readTexts(conllu).map((document) => {
    const marks = entities(document).flatMap((entity) => nameOf(document.words, entity) ?? []);
    return { id: document.id, text: document.text, marks: outermost(marks), labels: ["PER", "ORG", "LOC"] };
  });
}

interface Entity {
  readonly party: string;
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** The persons, organizations and places among the entities of the MISC column. */
function entities({ words }: TreebankText): Entity[] {
  const found: Entity[] = [];
  const open: { party: string; kind: string; first: number }[] = [];
  const close = (at: number, entity: (typeof open)[number] | undefined) => {
    const label = entity && LABELS[entity.kind];
    if (label) found.push({ party: entity.party, label, first: entity.first, last: at + 1 });
  };
  for (const [at, { misc }] of words.entries()) {
    const column = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [, opens, body, closes] of column.matchAll(/(\()?([^()]+)(\))?/g)) {
      const [party, kind = ""] = body!.split("-") as [string, string?];
      const entity = { party, kind, first: at };
      if (opens && closes) close(at, entity);
      else if (opens) open.push(entity);
      else {
        const index = open.findLastIndex((one) => one.party === party);
        if (index !== -1) close(at, open.splice(index, 1)[0]);
      }
    }
  }
  return found;
}

function nameOf(words: readonly PlacedWord[], { party, label, first, last }: Entity): Mark | null {
  let head = first;
  while (head < last && words[head]!.head >= first && words[head]!.head < last) head++;
  const noun = words[head];
  if (head === last || noun?.upos !== "PROPN" || (label === "PER" && noun.xpos === "NNPS")) return null;
  const isPart = (at: number) => {
    const word = words[at];
    return word !== undefined && at >= first && at < last && isNamed(word) && !(label === "PER" && isTitle(words, at, head));
  };
  let from = head;
  while (isPart(from - 1) || (joins(words[from - 1], label) && isPart(from - 2))) from--;
  let to = head + 1;
  for (let next = to; next > 0; ) {
    next = isPart(to) ? to + 1 : joinedTo(words, to, label, isPart);
    if (next > 0) to = next;
  }
  if (label === "PER" && TITLE_HEADS.has(words[to - 1]!.form.toLowerCase())) return null;
  return { start: words[from]!.start, end: words[to - 1]!.end, label, party };
}

const isNamed = ({ upos, form }: PlacedWord) =>
  upos === "PROPN" ||
  (/^\p{Lu}/u.test(form) && /^(?:ADJ|NOUN|VERB|X)$/.test(upos)) ||
  (upos === "NUM" && /\d/.test(form) && form.length < 4);

/** Whether a word describes the person rather than names it: "President", "Dr." before the name. */
function isTitle(words: readonly PlacedWord[], at: number, head: number): boolean {
  for (let up = at, steps = 0; up !== -1 && up !== head && steps < 8; up = words[up]!.head, steps++)
    if (/^(?:nmod:desc|amod)$/.test(words[up]!.relation)) return true;
  return false;
}

const joins = (word: PlacedWord | undefined, label: Label) =>
  word !== undefined && (/^[-‐&]$/.test(word.form) || (label !== "PER" && /^(?:and|of|['’]s)$/.test(word.form)));

/** Where a name ends that goes on over small words, or 0. */
function joinedTo(words: readonly PlacedWord[], at: number, label: Label, isPart: (at: number) => boolean): number {
  const form = words[at]?.form ?? "";
  if (/^[-‐&]$/.test(form) && isPart(at + 1)) return at + 2;
  if (label === "PER" || !/^(?:of|for|and|['’]s)$/.test(form)) return 0;
  if (isPart(at + 1)) return at + 2;
  return words[at + 1]?.form === "the" && isPart(at + 2) ? at + 3 : 0;
}
