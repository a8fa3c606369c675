import { OnrecordError } from "../../record/error.ts";
import { commitmentWords } from "../commitment-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { readPage } from "../search.ts";
import { CommitmentPageOf } from "../views/commitment-page.tsx";
import { CommitmentsPage } from "../views/commitments-page.tsx";

/** How many commitments stand on one page, with what was said since of each. */
const LISTED = 20;

/** The list of commitments, and the page of each. */
export function commitmentRoutes(app: App): void {
  app.get("/commitments", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const all = query.get("standing") === "any";
    const party = query.get("party")?.trim();
    const commitments = await call.get("archive").commitments({ limit: LISTED, ...readPage(query), all, ...(party && { party }) });
    const of = party ? await call.get("archive").party(party) : null;
    return respond(call, {
      title: commitmentWords.title,
      data: { commitments: commitments.entries, next: commitments.next, total: commitments.total },
      body: <CommitmentsPage commitments={commitments} all={all} of={of} query={query} />,
    });
  });

  app.get("/commitments/:id", async (call) => {
    const id = call.req.param("id");
    const commitment = await call.get("archive").commitment(id);
    if (!commitment) throw new OnrecordError("not-found", commitmentWords.none(id), { id });
    return respond(call, { title: commitment.words, data: commitment, body: <CommitmentPageOf commitment={commitment} /> });
  });
}
