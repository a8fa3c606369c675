import type { Doc, Name } from "../../src/english/index.ts";
import { isAdjective } from "../../src/english/names/adjectives.ts";
import type { Label, Mark } from "../../src/english/train/names/marked.ts";

/**
 * The names of a document as corpora label them: states and places are LOC. What is said of a people or a state by an adjective ("Varenian")
 * is no place there, and neither are peoples, parties' people and names without a class.
 */
export function marksOf({ names }: Doc, text: string): Mark[] {
  return names.flatMap((name) => {
    const label = labelOf(name, text.slice(...name.span));
    return label ? [{ start: name.span[0], end: name.span[1], label, party: String(name.entity) }] : [];
  });
}

function labelOf(name: Name, words: string): Label | null {
  switch (name.class) {
    case "person":
      return "PER";
    case "organization":
      return "ORG";
    case "place":
      return "LOC";
    case "threat-group":
      return "GROUP";
    case "state":
      return isAdjective(name, words) ? null : "LOC";
    default:
      return null;
  }
}
