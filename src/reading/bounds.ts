/** Code units of a text that are read; the rest is kept in one block of furniture. A book has one million. */
export const READ_AT_MOST = 5_000_000;

/**
 * Bounds of the reading by markup. Readability's time grows with the square of the depth (1.5 s at 3,000) and its recursion ends
 * in a stack overflow at 10,000; real news pages stay below 60 deep, 20,000 elements and 4 million code units.
 */
export const HTML_AT_MOST = { characters: 8_000_000, depth: 300, elements: 100_000 };
