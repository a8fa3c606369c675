import type { View } from "../view.ts";

/** Words of address and rank that are written with a capital like names and name nobody: "His Excellency", "Ambassador Extraordinary". */
const ADDRESS =
  /^(?:(?:his|her|their|your|the) )?(?:excellency|excellencies|majesty|highness|royal highness|eminence|holiness|grace|honou?r|worship|lordship|ladyship|extraordinary|plenipotentiary|extraordinary and plenipotentiary|emeritus|emerita|sir|madam|madame)$/i;

/** Whether what was taken for a name is a word of address or rank. */
export function isAddress({ text, doc }: View, name: number): boolean {
  return ADDRESS.test(text.slice(...doc.names[name]!.span));
}
