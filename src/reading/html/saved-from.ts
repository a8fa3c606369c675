/** Code units at a page's start in which programs note where they saved it from. */
const HEAD = 4_000;

/** Internet Explorer and Chromium write `saved from url=(0052)https://…`, SingleFile `url: https://…`, both inside a comment. */
const NOTE = /<!--\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s+url: )(https?:\/\/[^\s<>"]{1,2000})/i;

/** The address that a page was saved from, as the program says that saved it; null where none does. */
export function savedFrom(source: string): string | null {
  return NOTE.exec(source.slice(0, HEAD))?.[1] ?? null;
}
