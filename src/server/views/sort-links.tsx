import type { Sort } from "../../archive/archive.ts";
import { SORTS } from "../../archive/index.ts";
import { searchWords } from "../search-words.ts";

/** By what the matches are ordered; each order is a link to the first page in it. */
export function SortLinks({ sort, query }: { readonly sort: Sort; readonly query: URLSearchParams }) {
  return (
    <nav class="sort" aria-label={searchWords.sort}>
      {searchWords.sort}{" "}
      {SORTS.map((one) => (
        <a href={address(query, one)} aria-current={one === sort ? "true" : undefined}>
          {searchWords.by[one]}
        </a>
      ))}
    </nav>
  );
}

function address(query: URLSearchParams, sort: Sort): string {
  const next = new URLSearchParams(query);
  next.delete("after");
  if (sort === "said") next.delete("sort");
  else next.set("sort", sort);
  return next.size === 0 ? "/statements" : `/statements?${next}`;
}
