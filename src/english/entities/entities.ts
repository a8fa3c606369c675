import type { Entity, Name } from "../doc.ts";
import type { FoundName } from "../names/names.ts";

/** Which names mean the same party. */
export function nameParties(text: string, found: readonly FoundName[]): { names: Name[]; entities: Entity[] } {
  const names = found.map((name, entity) => ({ ...name, entity }));
  return {
    names,
    entities: names.map((name, index) => ({ name: text.slice(...name.span), class: name.class, mentions: [index], sure: true })),
  };
}
