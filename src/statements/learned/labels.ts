/** What a unit of text may be in one attribution. The order is part of the format of the weights. */
export const NONE = 0;
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 3;
/** How many labels there are, and how many pairs of neighbouring labels. */
export const LABELS = 4;
export const PAIRS = LABELS * LABELS;
