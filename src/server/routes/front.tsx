import type { CommitmentSummary } from "../../archive/commitment-entries.ts";
import type { Act } from "../../record/acts.ts";
import { CHANGE_PARTS } from "../changed.ts";
import { firstTellings } from "../first-tellings.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { asData, tallyOf } from "../search.ts";
import { FrontPage } from "../views/front-page.tsx";
import { words } from "../words.ts";

const LATEST = 6;
const SPEAKERS = 10;
const ARTICLES = 6;
const INCIDENTS = 4;
const CHANGES = 5;
/** Acts that change a record: these are told first of what came in. */
const CHANGING: readonly Act[] = Object.values(CHANGE_PARTS).flat();
/** How many commitments open the page, of the ones given last: those in whose scope something was said before others. */
const COMMITMENTS = { shown: 2, of: 6 };

/** The front page: what was assured last and has been said since, a box to read pages with, and what the archive holds. */
export function frontRoutes(app: App): void {
  app.get("/", async (call) => {
    const archive = call.get("archive");
    const [status, latest, changes, parties, articles, assured, incidents] = await Promise.all([
      archive.status(),
      archive.search({ limit: LATEST, facets: "plain" }),
      archive.search({ acts: CHANGING, sort: "arrived", limit: CHANGES, facets: false }),
      archive.parties({ limit: SPEAKERS }),
      archive.articles({ limit: ARTICLES }),
      archive.commitments({ limit: COMMITMENTS.of }),
      archive.incidents({ limit: INCIDENTS }),
    ]);
    const { waiting } = tallyOf(latest);
    const opening = opened(assured.entries);
    const commitments = (await Promise.all(opening.map(({ id }) => archive.commitment(id)))).filter((one) => one !== null);
    return respond(call, {
      title: words.front.title,
      data: {
        status,
        statements: latest.entries.map(asData),
        facets: latest.facets,
        waiting,
        parties: parties.entries,
        articles: articles.entries,
        commitments: opening,
        incidents: incidents.entries,
        changes: firstTellings(changes.entries).map(asData),
      },
      body: (
        <FrontPage
          status={status}
          latest={latest}
          waiting={waiting}
          parties={parties.entries}
          articles={articles.entries}
          commitments={commitments}
          incidents={incidents.entries}
          changes={firstTellings(changes.entries)}
        />
      ),
    });
  });
}

/** What opens the page, in the order of the list. */
function opened(commitments: readonly CommitmentSummary[]): readonly CommitmentSummary[] {
  const isAnswered = ({ since }: CommitmentSummary) => since.within + since.arguably > 0;
  const first = [...new Set([...commitments.filter(isAnswered), ...commitments])].slice(0, COMMITMENTS.shown);
  return commitments.filter((one) => first.includes(one));
}
