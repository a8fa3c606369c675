import type { SearchQuery, SearchResult, UnreadTextPage } from "../../archive/archive.ts";
import type { ExtraFacets } from "../search.ts";
import { words } from "../words.ts";
import { Facets } from "./facets.tsx";
import { Pager } from "./pager.tsx";
import { ResultTotal } from "./result-total.tsx";
import { SearchForm } from "./search-form.tsx";
import { StatementCard } from "./statement-card.tsx";
import { UnreadTexts } from "./unread-texts.tsx";

/** What the search page shows. */
export interface StatementsProps {
  readonly result: SearchResult;
  /** Texts in other languages that have the words; null where they are not asked for. */
  readonly texts: UnreadTextPage | null;
  readonly extra: ExtraFacets;
  readonly chosen: SearchQuery;
  readonly query: URLSearchParams;
}

/** The search: words and filters left, each statement in its context right. */
export function StatementsPage({ result, texts, extra, chosen, query }: StatementsProps) {
  return (
    <div class="page wide">
      <h1>{words.search.title}</h1>
      <div class="search-columns">
        <div class="search-side">
          <SearchForm query={query} />
          <Facets result={result} extra={extra} chosen={chosen} query={query} />
        </div>
        <div class="search-main">
          <ResultTotal sure={extra.sure} waiting={extra.unsure} standing={chosen.standing ?? "sure"} query={query} />
          {result.entries.length === 0 ? (
            <p class="empty">{words.search.empty}</p>
          ) : (
            <ol class="cards">
              {result.entries.map((statement) => (
                <StatementCard statement={statement} />
              ))}
            </ol>
          )}
          <UnreadTexts texts={texts} />
          <Pager path="/statements" query={query} next={result.next} />
        </div>
      </div>
    </div>
  );
}
