import type { Range, View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { Speakers } from "./speakers.ts";

/** Words of address and rank that are written with a capital like names and name nobody: "His Excellency", "Ambassador Extraordinary". */
const ADDRESS =
  /^(?:(?:his|her|their|your|the) )?(?:excellency|excellencies|majesty|highness|royal highness|eminence|holiness|grace|honou?r|worship|lordship|ladyship|extraordinary|plenipotentiary|extraordinary and plenipotentiary|emeritus|emerita|sir|madam|madame)$/i;

/** Whether what was taken for a name is a word of address or rank. */
export function isAddress({ text, doc }: View, name: number): boolean {
  return ADDRESS.test(text.slice(...doc.names[name]!.span));
}

/** "Ambassador Extraordinary of Caldora Ann Roe", "His Excellency the Minister, Mr. Otto Tal": the entity of the person named behind a word of address. */
export function addressed({ doc: { names } }: View, at: number): number | null {
  const after = names
    .slice(at + 1, at + 4)
    .find(({ span, title, class: kind }) => kind === "person" && (title?.[0] ?? span[0]) - names[at]!.span[1] < NEAR);
  return after?.entity ?? null;
}

/** How far behind a word of address a name or its title may stand, in UTF-16 code units. */
const NEAR = 50;

/** How many names back a word of address is looked for. */
const REACH = 200;

/** "His Excellency": the only one who was named with that address before; null where the phrase is another or nobody was. */
export function ofAddress(view: View, { first, last }: Range, book: PartyBook): Speakers | null {
  const name = view.nameAt[last - 1]!;
  if (name < 0 || last - first > 3 || !isAddress(view, name) || (view.nameAt[first]! >= 0 && view.nameAt[first] !== name)) return null;
  const word = view.text.slice(...view.doc.names[name]!.span);
  const bearers = new Set<number>();
  for (let at = Math.max(0, name - REACH); at < name; at++) {
    const { span } = view.doc.names[at]!;
    const bearer = view.text.slice(...span) === word ? addressed(view, at) : null;
    if (bearer !== null) bearers.add(bearer);
  }
  const [entity, ...others] = bearers;
  if (entity === undefined || others.length > 0) return null;
  const party = book.named(entity);
  return {
    parties: [party],
    basis: "resolved",
    doubt: null,
    why: `"${word}" is ${party.name}, the only one named with that address before`,
  };
}
