import type { Party } from "../record/party.ts";
import { firstTokenAt, type View } from "./view.ts";

/** Posts whose holder speaks for all of a state. */
const HEAD_OF_STATE = /^(?:president|leader|premier|chancellor|king|queen|ruler|emir|sultan|prime minister|supreme leader)$/;
/** How many words may stand between what a state is called and the post: "the Varenian supreme leader". */
const BETWEEN = 2;

/**
 * What the text calls the holder of a state's highest post elsewhere: of "President Ilan Oru", the words before "leader" in "the Varenian leader"; for everybody
 * else, what the phrases say that mean him ("the Caldoran envoy"). Only where one state alone has such a post in the text: a guess between two is none.
 */
export function toldElsewhere(view: View, party: Party): string[] {
  const entity = entityOf(view, party);
  if (party.kind !== "person" || entity === null) return [];
  const phrases = phrasesOf(view).get(entity) ?? [];
  const leads = party.roles.some(({ text }) => HEAD_OF_STATE.test(text.toLowerCase().trim()));
  const states = leads ? leadersOf(view) : [];
  const named = states.filter(({ person }) => person === entity);
  const open = states.filter(({ person }) => person === null);
  const own = named.length > 0 ? named : open;
  const [only, ...others] = new Set(own.map(({ state }) => state));
  return [...phrases, ...(only !== undefined && others.length === 0 ? [only] : [])];
}

/** The entity that a party's first mention by name is of; null where it has none. */
function entityOf({ doc, nameAt }: View, { mentions }: Party): number | null {
  const mention = mentions.find(({ type }) => type === "name");
  return mention ? (doc.names[nameAt[firstTokenAt(doc, mention.span[1] - 1)]!]?.entity ?? null) : null;
}

const phrases = new WeakMap<View, ReadonlyMap<number, readonly string[]>>();

/** The definite phrases that mean each entity, as the language engine takes them. */
function phrasesOf(view: View): ReadonlyMap<number, readonly string[]> {
  const known = phrases.get(view);
  if (known) return known;
  const found = new Map<number, string[]>();
  for (const { form, entity, span } of view.doc.references)
    if (form === "nominal" && entity !== null) found.set(entity, [...(found.get(entity) ?? []), view.text.slice(...span)]);
  phrases.set(view, found);
  return found;
}

interface Leader {
  readonly state: string;
  /** Whom the words name with it; null where they name nobody. */
  readonly person: number | null;
}

const leaders = new WeakMap<View, readonly Leader[]>();

/** The states that stand before words for a highest post: "the Varenian leader", "Varenia's president". */
function leadersOf(view: View): readonly Leader[] {
  const known = leaders.get(view);
  if (known) return known;
  const { words, text, doc, nameAt } = view;
  const found: Leader[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!HEAD_OF_STATE.test(words[at]!)) continue;
    for (let before = at - 1; before >= 0 && at - before <= BETWEEN + 1; before--) {
      const { start, end } = doc.tokens[before]!;
      const word = text.slice(start, end);
      if (/^\p{Lu}\p{L}{3,}$/u.test(word) && !HEAD_OF_STATE.test(words[before]!) && isOfState(view, before)) {
        found.push({ state: word, person: namedAfter(view, at) });
        break;
      }
      if (!/^(?:supreme|['’]s?|prime|top|paramount|de|facto|former|new)$/.test(words[before]!) && nameAt[before]! < 0) break;
    }
  }
  leaders.set(view, found);
  return found;
}

/** Whether a capitalised word can be a state's: no person's name, and no first word of a sentence that is a common one. */
function isOfState({ doc, nameAt, tree }: View, at: number): boolean {
  const name = doc.names[nameAt[at]!];
  if (name) return /^(?:state|other|place|group)$/.test(name.class) || (name.title !== null && firstTokenAt(doc, name.span[0]) > at);
  return /^(?:ADJ|PROPN)$/.test(tree.upos[at]!);
}

/** The person whose name follows a post, or -1 for a name that is no person's; null where none follows. */
function namedAfter({ doc, nameAt, words }: View, at: number): number | null {
  const next = words[at + 1] === "," ? at + 2 : at + 1;
  const name = doc.names[nameAt[next] ?? -1] ?? doc.names[nameAt[at]!];
  return name?.class === "person" ? name.entity : null;
}
