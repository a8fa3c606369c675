import { searchWords } from "../search-words.ts";

/** Keeps the search that is shown under a name, and leads to those that are kept. */
export function SaveSearch({ query }: { readonly query: URLSearchParams }) {
  const asked = new URLSearchParams(query);
  asked.delete("after");
  asked.delete("limit");
  return (
    <details class="save-search">
      <summary>{searchWords.saved.save}</summary>
      <form method="post" action="/searches" class="find">
        <input type="hidden" name="kind" value="save" />
        <input type="hidden" name="query" value={asked.toString()} />
        <label>
          {searchWords.saved.name}
          <input name="name" required maxlength={120} autocomplete="off" />
        </label>
        <button type="submit">{searchWords.saved.button}</button>
      </form>
      <p class="clear">
        <a href="/searches">{searchWords.saved.link}</a>
      </p>
    </details>
  );
}
