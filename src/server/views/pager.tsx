import { words } from "../words.ts";

/** Where a list goes on. The query stays as it is, but for the cursor. */
export function Pager({ path, query, next }: { readonly path: string; readonly query: URLSearchParams; readonly next: string | null }) {
  const first = query.has("after");
  if (!next && !first) return null;
  return (
    <nav class="pager" aria-label={words.more.next}>
      {first && <a href={address(path, query, null)}>{words.more.first}</a>}
      {next && (
        <a href={address(path, query, next)} rel="next">
          {words.more.next}
        </a>
      )}
    </nav>
  );
}

function address(path: string, query: URLSearchParams, after: string | null): string {
  const changed = new URLSearchParams(query);
  if (after === null) changed.delete("after");
  else changed.set("after", after);
  return changed.size === 0 ? path : `${path}?${changed}`;
}
