import { togetherWords } from "../together-words.ts";

/** The way from a search to deciding on all that it finds. */
export function DecideLink({ query }: { readonly query: URLSearchParams }) {
  const whole = new URLSearchParams(query);
  for (const name of ["after", "limit", "sort"]) whole.delete(name);
  return (
    <p class="quiet decide">
      <a href={whole.size === 0 ? "/decide" : `/decide?${whole}`}>{togetherWords.link}</a>
    </p>
  );
}
