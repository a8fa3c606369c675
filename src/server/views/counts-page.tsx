import type { ArchiveCounts, ArchiveStatus, SearchQuery, SearchResult } from "../../archive/archive.ts";
import { Topic } from "../../record/vocabulary.ts";
import { countsWords } from "../counts-words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { CountTable } from "./count-table.tsx";
import { CountedStatements } from "./counted-statements.tsx";
import { PeriodChart } from "./period-chart.tsx";

/** How much there is of what has lists of its own. */
export interface Totals {
  readonly incidents: number;
  readonly commitments: number;
  readonly origins: number;
}

interface CountsProps {
  readonly status: ArchiveStatus;
  readonly totals: Totals;
  readonly counts: ArchiveCounts;
  readonly result: SearchResult;
  readonly chosen: SearchQuery;
  /** What of the statements is counted, as the address has it. */
  readonly query: URLSearchParams;
}

/** How many months are listed, newest first. */
const MONTHS = 36;

/** How much is on record: statements that match by what they do, for whom, when; articles, incidents and speakers. */
export function CountsPage({ status, totals, counts, result, chosen, query }: CountsProps) {
  return (
    <div class="page counts-page">
      <h1>{countsWords.title}</h1>
      <p class="quiet">{countsWords.means}</p>
      <Holds status={status} totals={totals} />
      <section>
        <h2>{countsWords.statements}</h2>
        <Narrow chosen={chosen} query={query} states={result.facets.state.map(({ value }) => value)} />
        <h3>{countsWords.time}</h3>
        {result.facets.period.length === 0 ? (
          <p class="empty">{countsWords.noTime}</p>
        ) : (
          <PeriodChart counted={result.facets.period} query={query} />
        )}
        <CountedStatements result={result} query={query} />
      </section>
      <Others counts={counts} />
    </div>
  );
}

function Holds({ status: { counts }, totals }: Pick<CountsProps, "status" | "totals">) {
  const { number } = useFormat();
  const held: readonly (readonly [href: string, shown: string])[] = [
    ["/articles", words.count.articles(counts.articles, number(counts.articles))],
    ["/statements?standing=any", words.count.statements(counts.statements, number(counts.statements))],
    ["/parties", words.count.speakers(counts.parties, number(counts.parties))],
    ["/incidents?standing=any", countsWords.incidents(totals.incidents, number(totals.incidents))],
    ["/commitments?standing=any", countsWords.commitments(totals.commitments, number(totals.commitments))],
    ["/origins", countsWords.origins(totals.origins, number(totals.origins))],
    ["/decisions", words.count.decisions(counts.decisions, number(counts.decisions))],
  ];
  return (
    <ul class="counts" aria-label={countsWords.holds}>
      {held.map(([href, shown]) => (
        <li>
          <a href={href}>{shown}</a>
        </li>
      ))}
    </ul>
  );
}

/** What is counted, to be chosen; whatever else the address asks stays as it is. */
function Narrow({ chosen, query, states }: Pick<CountsProps, "chosen" | "query"> & { readonly states: readonly string[] }) {
  const own = ["state", "topic", "named", "since", "until", "after", "limit"];
  return (
    <search aria-label={countsWords.narrow}>
      <form class="question" action="/counts">
        {[...query]
          .filter(([name]) => !own.includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <label>
          {words.search.state}
          <input type="search" name="state" value={chosen.state ?? ""} list="states" placeholder={countsWords.any} />
          <datalist id="states">
            {states.map((state) => (
              <option value={state} />
            ))}
          </datalist>
        </label>
        <label>
          {words.search.topic}
          <select name="topic">
            <option value="">{countsWords.any}</option>
            {Topic.options.map((topic) => (
              <option value={topic} selected={chosen.topic === topic}>
                {words.topic(topic)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.search.named}
          <select name="named">
            <option value="">{countsWords.any}</option>
            {(["true", "false"] as const).map((named) => (
              <option value={named} selected={String(chosen.named) === named}>
                {named === "true" ? words.search.isNamed : words.search.isUnnamed}
              </option>
            ))}
          </select>
        </label>
        <label class="short">
          {words.search.since}
          <input name="since" value={chosen.since ?? ""} placeholder="2031-04" autocomplete="off" />
        </label>
        <label class="short">
          {words.search.until}
          <input name="until" value={chosen.until ?? ""} placeholder="2031" autocomplete="off" />
        </label>
        <button type="submit" class="primary">
          {countsWords.button}
        </button>
        {query.size > 0 && <a href="/counts">{countsWords.clear}</a>}
      </form>
    </search>
  );
}

/** What has no facets: articles and incidents by month, speakers by what they are. */
function Others({ counts: { articles, incidents, parties } }: Pick<CountsProps, "counts">) {
  const { date, number } = useFormat();
  const month = (period: string | null) => (period === null ? countsWords.unknown : date(period));
  const within = (path: string, period: string | null, asked = "") =>
    period === null ? null : `${path}?since=${period}&until=${period}${asked}`;
  const note = (all: readonly unknown[]) => (all.length > MONTHS ? { note: countsWords.newest(number(MONTHS)) } : {});
  return (
    <section>
      <h2>{countsWords.others}</h2>
      <div class="count-tables">
        <CountTable
          title={countsWords.articles}
          {...note(articles)}
          rows={articles.slice(-MONTHS).map(({ period, count }) => ({ name: month(period), count, list: within("/articles", period) }))}
        />
        <CountTable
          title={countsWords.incidentsBy}
          {...note(incidents)}
          rows={incidents.slice(-MONTHS).map(({ period, count, sure }) => ({
            ...{ name: month(period), count, list: within("/incidents", period, "&standing=any") },
            ...(sure < count && { note: countsWords.ofThem(number(sure)) }),
          }))}
        />
        <CountTable
          title={countsWords.parties}
          rows={parties.map(({ kind, count }) => ({ name: words.kind[kind], count, list: `/parties?kind=${kind}` }))}
        />
      </div>
    </section>
  );
}
