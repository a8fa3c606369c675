import type { SearchQuery, SearchResult, UnreadTextPage } from "../../archive/archive.ts";
import { frontWords } from "../front-words.ts";
import { tallyOf } from "../search.ts";
import { words } from "../words.ts";
import { DecideLink } from "./decide-link.tsx";
import { Facets } from "./facets.tsx";
import { Pager } from "./pager.tsx";
import { PeriodChart } from "./period-chart.tsx";
import { ResultTotal } from "./result-total.tsx";
import { SaveSearch } from "./save-search.tsx";
import { SearchForm } from "./search-form.tsx";
import { SortLinks } from "./sort-links.tsx";
import { StatementCard } from "./statement-card.tsx";
import { UnreadTexts } from "./unread-texts.tsx";

/** What the search page shows. */
export interface StatementsProps {
  readonly result: SearchResult;
  /** Texts in other languages that have the words; null where they are not asked for. */
  readonly texts: UnreadTextPage | null;
  readonly chosen: SearchQuery;
  readonly query: URLSearchParams;
}

/** The search: words and filters left, each statement in its context right. */
export function StatementsPage({ result, texts, chosen, query }: StatementsProps) {
  return (
    <div class="page wide">
      <h1>{words.search.title}</h1>
      <div class="search-columns">
        <div class="search-side">
          <SearchForm query={query} />
          <SaveSearch query={query} />
          <Facets result={result} chosen={chosen} query={query} />
        </div>
        <div class="search-main">
          <ResultTotal {...tallyOf(result)} standing={chosen.standing ?? "sure"} query={query} />
          {result.facets.period.length > 0 && (
            <details class="when">
              <summary>{frontWords.when}</summary>
              <PeriodChart counted={result.facets.period} query={query} />
            </details>
          )}
          {result.entries.length > 1 && <DecideLink query={query} />}
          {result.entries.length > 1 && <SortLinks sort={chosen.sort ?? "said"} query={query} />}
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
