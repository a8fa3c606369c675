import type { CommitmentSummary } from "../../archive/commitment-entries.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { asData } from "../search.ts";
import { FrontPage } from "../views/front-page.tsx";
import { words } from "../words.ts";

const LATEST = 8;
const SPEAKERS = 10;
const ARTICLES = 6;
/** How many commitments open the page, of the ones given last: those in whose scope something was said before others. */
const COMMITMENTS = { shown: 3, of: 12 };

/** The front page: what was assured last and has been said since, a box to read pages with, and what the archive holds. */
export function frontRoutes(app: App): void {
  app.get("/", async (call) => {
    const archive = call.get("archive");
    const [status, latest, unsure, parties, articles, assured] = await Promise.all([
      archive.status(),
      archive.search({ limit: LATEST }),
      archive.search({ standing: "unsure", limit: 1 }),
      archive.parties({ limit: SPEAKERS }),
      archive.articles({ limit: ARTICLES }),
      archive.commitments({ limit: COMMITMENTS.of }),
    ]);
    const opening = opened(assured.entries);
    const commitments = (await Promise.all(opening.map(({ id }) => archive.commitment(id)))).filter((one) => one !== null);
    return respond(call, {
      title: words.front.title,
      data: {
        status,
        statements: latest.entries.map(asData),
        facets: latest.facets,
        waiting: unsure.total,
        parties: parties.entries,
        articles: articles.entries,
        commitments: opening,
      },
      body: (
        <FrontPage
          status={status}
          latest={latest}
          waiting={unsure.total}
          parties={parties.entries}
          articles={articles.entries}
          commitments={commitments}
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
