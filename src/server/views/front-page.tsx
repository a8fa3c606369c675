import type { ArchiveStatus, ArticleSummary, IncidentSummary, PartyEntry, SearchResult, StatementEntry } from "../../archive/archive.ts";
import type { CommitmentEntry } from "../../archive/commitment-entries.ts";
import { countsWords } from "../counts-words.ts";
import { frontWords } from "../front-words.ts";
import { useFormat } from "../http/format.ts";
import { incidentWords } from "../incident-words.ts";
import { words } from "../words.ts";
import { ActCounts } from "./act-counts.tsx";
import { AddBox } from "./add-box.tsx";
import { ArticleLine } from "./article-line.tsx";
import { FrontChanges } from "./front-changes.tsx";
import { FrontCommitments } from "./front-commitments.tsx";
import { IncidentLine } from "./incidents-page.tsx";
import { PeriodChart } from "./period-chart.tsx";
import { StatementCard } from "./statement-card.tsx";
import { StatementTally, type TallyCounts } from "./statement-tally.tsx";

/** What the front page shows. */
export interface FrontProps {
  readonly status: ArchiveStatus;
  readonly latest: SearchResult;
  readonly waiting: number;
  readonly parties: readonly PartyEntry[];
  readonly articles: readonly ArticleSummary[];
  readonly commitments: readonly CommitmentEntry[];
  readonly incidents: readonly IncidentSummary[];
  /** What came in last of what changes a record. */
  readonly changes: readonly StatementEntry[];
}

/** What was assured and has been said since, the box to read pages with, then what else the archive holds. */
export function FrontPage({ status, latest, waiting, parties, articles, commitments, incidents, changes }: FrontProps) {
  const { counts } = status;
  return (
    <div class="page front">
      <header class="front-head">
        <h1>{words.motto}</h1>
      </header>
      <FrontCommitments commitments={commitments} />
      <AddBox world={status.world} />
      {counts.articles === 0 ? (
        <p class="empty">{words.front.empty}</p>
      ) : (
        <>
          <Counts counts={counts} sure={latest.total} waiting={waiting} />
          {latest.facets.period.length > 0 && (
            <section class="front-when">
              <h2>{frontWords.when}</h2>
              <PeriodChart counted={latest.facets.period} />
            </section>
          )}
          <div class="front-columns">
            <section class="front-main">
              <FrontChanges statements={changes} />
              <h2>{words.front.latest}</h2>
              {latest.entries.length === 0 ? (
                <p class="empty">{words.front.noSure}</p>
              ) : (
                <ol class="cards">
                  {latest.entries.map((statement) => (
                    <StatementCard statement={statement} />
                  ))}
                </ol>
              )}
              <p class="more">
                <a href="/statements">{words.more.all}</a>
              </p>
            </section>
            <div class="front-side">
              <section>
                <h2>{words.front.acts}</h2>
                {waiting > 0 && <p class="quiet">{words.tally.sureOnly}</p>}
                <ActCounts acts={latest.facets.act} />
              </section>
              <section>
                <h2>{words.front.speakers}</h2>
                {waiting > 0 && <p class="quiet">{words.tally.sureOnly}</p>}
                <ul class="tally">
                  {parties.map(({ id, name, tellings }) => (
                    <Tally href={`/parties/${id}`} name={name} count={tellings} />
                  ))}
                </ul>
              </section>
              {incidents.length > 0 && (
                <section>
                  <h2>{incidentWords.title}</h2>
                  <ul class="article-lines">
                    {incidents.map((incident) => (
                      <IncidentLine incident={incident} />
                    ))}
                  </ul>
                </section>
              )}
              <section>
                <h2>{words.front.articles}</h2>
                <ul class="article-lines">
                  {articles.map((article) => (
                    <ArticleLine article={article} />
                  ))}
                </ul>
              </section>
            </div>
          </div>
        </>
      )}
    </div>
  );
}

function Counts({ counts, sure, waiting }: { readonly counts: ArchiveStatus["counts"] } & TallyCounts) {
  const format = useFormat();
  const count = (name: keyof typeof words.count, of: number) => words.count[name](of, format.number(of));
  return (
    <ul class="counts" aria-label={words.front.holds}>
      <li>
        <a href="/articles">{count("articles", counts.articles)}</a>
      </li>
      <li>
        <StatementTally sure={sure} waiting={waiting} />
        {counts.tellings < counts.statements && <span class="quiet"> ({words.tally.told(format.number(counts.tellings))})</span>}
      </li>
      <li>
        <a href="/parties">{count("speakers", counts.parties)}</a>
      </li>
      <li>
        <a href="/decisions">{count("decisions", counts.decisions)}</a>
      </li>
      <li>
        <a href="/counts">{countsWords.title}</a>
      </li>
    </ul>
  );
}

function Tally({ href, name, count }: { readonly href: string; readonly name: string; readonly count: number }) {
  const format = useFormat();
  return (
    <li>
      <a href={href}>
        <bdi>{name}</bdi>
      </a>
      <span class="count">{format.number(count)}</span>
    </li>
  );
}
