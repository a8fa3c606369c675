import { publishWords as words } from "../publish-words.ts";

/** The page of the search: empty until the script fills it, and with a list for whoever has none. */
export function Search() {
  return (
    <div class="page narrow">
      <h1>{words.search}</h1>
      <form data-static data-search action="search.html" class="find">
        <label>
          {words.searchWords}
          <input type="search" name="words" autocomplete="off" />
        </label>
        <button type="submit">{words.searchButton}</button>
      </form>
      <noscript>
        <p>
          {words.noScripts} <a href="/statements">{words.list}</a>
        </p>
      </noscript>
      <p id="count" class="total" role="status" />
      <ol id="found" class="cards" aria-label={words.found} />
    </div>
  );
}
