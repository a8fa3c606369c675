import type { NameClass } from "../../doc.ts";

/** What a name can be to the model; in the order of the weights' classes. */
export const KINDS = ["person", "organization", "place", "threat-group"] as const satisfies readonly NameClass[];

export type Kind = (typeof KINDS)[number];

/** The class of a word outside of names. A name's first word has the class `1 + 2 * kind`, its others the one after that. */
export const OUTSIDE = 0;

/** How many classes a word can have. */
export const CLASSES = 1 + 2 * KINDS.length;

/** The class of a name's first word, and of its other words. */
export const beginning = (kind: number): number => 1 + 2 * kind;
export const inside = (kind: number): number => 2 + 2 * kind;

/** The kind that a class belongs to; -1 outside of names. */
export const kindOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 1);

/** Whether a word of this class goes on with a name rather than begins one. */
export const goesOn = (label: number): boolean => label !== OUTSIDE && label % 2 === 0;

/** Whether a class may follow another: only what has begun goes on. */
export const mayFollow = (label: number, before: number): boolean => !goesOn(label) || kindOf(label) === kindOf(before);
