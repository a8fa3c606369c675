/** Code units of a text that are read; the rest is kept in one block of furniture. A book has one million. */
export const READ_AT_MOST = 5_000_000;

/**
 * Bounds of the reading by markup. The time of linkedom and Readability grows with the square of the depth and of the number of
 * siblings, and Readability's recursion ends in a stack overflow at 10,000 levels; real news pages stay below 60 levels, 20,000
 * elements and 4 million code units. `signs`: of "<" and of "&", counted before anything is built; `attributes`: of one element.
 */
export const HTML_AT_MOST = { characters: 8_000_000, signs: 100_000, attributes: 1_000, depth: 200, elements: 30_000 };
