const SAME: Readonly<Record<string, string>> = { "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-" };

/** A form as the models compare it: in small letters, digits as 0, quotation marks and dashes as their plain ones. */
export const plainForm = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[“”„«»‘’–—]/g, (mark) => SAME[mark]!)
    .replace(/\d/g, "0");

/** How a form is written: letters as X and x, digits as 0, runs of one kind no longer than two. */
export const shapeOf = (form: string): string =>
  form
    .replace(/\p{Lu}/gu, "X")
    .replace(/[\p{Ll}\p{Lo}]/gu, "x")
    .replace(/\d/g, "0")
    .replace(/(.)\1{2,}/g, "$1$1");
