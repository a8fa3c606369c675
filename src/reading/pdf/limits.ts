/**
 * Limits of reading a PDF. `pages`: read of one file; an annual report has 500. `runs`: pieces of text looked at on one page, a map full
 * of names has some thousand. `characters`: in all, as of every text. `seconds` and `megabytes`: that the thread may take; what takes more is given up.
 */
export const PDF_AT_MOST = { pages: 2_000, runs: 20_000, characters: 5_000_000, seconds: 60, megabytes: 1_024 };

/** What may be read of a PDF, and for how long. */
export type PdfLimits = typeof PDF_AT_MOST;
