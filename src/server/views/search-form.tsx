import { words } from "../words.ts";

const WRITTEN = ["words", "speaker", "since", "until", "after"];

/** The words, speaker and days to search for; filters that are chosen stay. */
export function SearchForm({ query }: { readonly query: URLSearchParams }) {
  return (
    <search>
      <form class="search-form" action="/statements">
        {[...query]
          .filter(([name]) => !WRITTEN.includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <label>
          {words.search.words}
          <input type="search" name="words" value={query.get("words") ?? ""} placeholder={words.search.wordsHint} />
        </label>
        <label>
          {words.search.speaker}
          <input type="search" name="speaker" value={query.get("speaker") ?? ""} placeholder={words.search.speakerHint} />
        </label>
        <div class="fields two">
          <label>
            {words.search.since}
            <input name="since" value={query.get("since") ?? ""} placeholder="2031-04" autocomplete="off" />
          </label>
          <label>
            {words.search.until}
            <input name="until" value={query.get("until") ?? ""} placeholder="2031" autocomplete="off" />
          </label>
        </div>
        <button type="submit" class="primary">
          {words.search.button}
        </button>
      </form>
    </search>
  );
}
