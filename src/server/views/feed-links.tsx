import { feedWords } from "../feed-words.ts";

/** Where what comes in is told to readers of feeds. */
export function FeedLinks({ path }: { readonly path: string }) {
  return (
    <span class="feed-links">
      {feedWords.follow}{" "}
      <a href={`${path}/feed.atom`} type="application/atom+xml">
        {feedWords.atom}
      </a>
      ,{" "}
      <a href={`${path}/feed.json`} type="application/feed+json">
        {feedWords.json}
      </a>
    </span>
  );
}
