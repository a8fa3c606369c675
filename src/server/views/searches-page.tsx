import type { SavedSearch, SearchTerms } from "../../archive/archive.ts";
import { alertWords } from "../alert-words.ts";
import { useFormat } from "../http/format.ts";
import { addressOf } from "../search.ts";
import { searchWords } from "../search-words.ts";
import { words } from "../words.ts";
import { FeedLinks } from "./feed-links.tsx";

const { saved: said } = searchWords;

/** The searches that people keep: each with what it asks, one link away, and what may be done to it. */
export function SearchesPage({ searches }: { readonly searches: readonly SavedSearch[] }) {
  return (
    <div class="page">
      <h1>{said.title}</h1>
      <p class="quiet">{said.means}</p>
      <p class="to-alerts">
        <a href="/alerts">{alertWords.link}</a>
      </p>
      {searches.length === 0 ? (
        <p class="empty">
          {said.empty} <a href="/statements">{said.toSearch}</a>.
        </p>
      ) : (
        <ul class="saved-searches">
          {searches.map((search) => (
            <SearchLine search={search} />
          ))}
        </ul>
      )}
    </div>
  );
}

function SearchLine({ search: { id, name, query, by, made } }: { readonly search: SavedSearch }) {
  const format = useFormat();
  return (
    <li id={id}>
      <h2>
        <a href={addressOf(query)}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p>
        {said.asks} <bdi>{asked(query)}</bdi>
      </p>
      <p class="quiet">
        <span class="id">{id}</span> · {said.by(by, format.day(made))} · <FeedLinks path={`/searches/${id}`} />
      </p>
      <details>
        <summary>{said.change}</summary>
        <form method="post" action="/searches" class="find">
          <input type="hidden" name="kind" value="rename" />
          <input type="hidden" name="id" value={id} />
          <label>
            {said.name}
            <input name="name" value={name} required maxlength={120} autocomplete="off" />
          </label>
          <button type="submit">{said.rename}</button>
        </form>
        <form method="post" action="/searches">
          <input type="hidden" name="kind" value="remove" />
          <input type="hidden" name="id" value={id} />
          <button type="submit">{said.remove}</button>
        </form>
      </details>
    </li>
  );
}

/** What a search asks for, in the words of its filters. */
function asked({ acts = [], words: text, standing, topic, sort, ...rest }: SearchTerms): string {
  const named = { speaker: words.search.speaker, state: words.search.state, since: words.search.since, until: words.search.until };
  const pairs = Object.entries(rest).map(([name, value]) => `${named[name as keyof typeof named] ?? name}: ${String(value)}`);
  const parts = [
    ...(text === undefined ? [] : [text]),
    ...acts.map((act) => words.act(act)),
    ...(topic === undefined ? [] : [words.topic(topic)]),
    ...pairs,
    ...(standing === undefined || standing === "sure" ? [] : [words.standing[standing]]),
    ...(sort === undefined ? [] : [`${searchWords.sort} ${searchWords.by[sort]}`]),
  ];
  return parts.length === 0 ? said.everything : parts.join(" · ");
}
