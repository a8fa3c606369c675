import { reviewWords } from "../review-words.ts";

const PAGES = ["review", "decisions", "flags", "rounds", "settle", "agreement"] as const;

/** Where else reviewing happens. */
export function ReviewLinks() {
  return (
    <ul class="review-links">
      {PAGES.map((page) => (
        <li>
          <a href={`/${page}`}>{page === "review" ? reviewWords.queue : reviewWords[page]}</a>
        </li>
      ))}
    </ul>
  );
}
