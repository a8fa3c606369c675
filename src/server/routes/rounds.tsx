import type { StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { agreementIn } from "../../archive/readings/agreement.ts";
import { type Readings, readingsToSettle } from "../../archive/readings/readings.ts";
import { OnrecordError } from "../../record/error.ts";
import { allows, type Users } from "../../users/index.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { atMost, textFields } from "../http/form.ts";
import { MOST_SHARED, waitingIds } from "../review-queue.ts";
import { roundWords } from "../round-words.ts";
import { asData, readSearch, withActNames } from "../search.ts";
import { AgreementPage } from "../views/agreement-page.tsx";
import { RoundsPage } from "../views/rounds-page.tsx";
import { SettlePage } from "../views/settle-page.tsx";

const FORM_BYTES = 50_000;

/** How many disagreements stand on one page. */
const SETTLED_TOGETHER = 20;

/** Several reviewers: what is shared out, what they read otherwise, and how far they agree. */
export function roundRoutes(app: App): void {
  app.get("/rounds", async (call) => {
    const rounds = await call.get("archive").rounds();
    const reviewers = reviewersOf(call.get("options").users ?? null);
    const body = <RoundsPage rounds={rounds} name={call.get("person")!.name} reviewers={reviewers ?? []} />;
    return respond(call, { title: roundWords.title, data: { rounds }, body });
  });

  app.post("/rounds", atMost(FORM_BYTES), async (call) => {
    const archive = call.get("archive");
    const fields = await textFields(call);
    const each = fields.get("each")?.trim() || "1";
    if (!/^\d{1,2}$/.test(each)) throw new OnrecordError("bad-form", roundWords.badEach(each));
    const query = withActNames(new URLSearchParams((fields.get("query") ?? "").trim().replace(/^.*\?/, "")));
    const statements = await waitingIds(archive, readSearch(query), MOST_SHARED);
    if (statements.length === 0) throw new OnrecordError("bad-round", roundWords.nothing);
    const readers = (fields.get("readers") ?? "").split("\n").map((reader) => reader.trim());
    const reviewers = reviewersOf(call.get("options").users ?? null);
    for (const reader of readers)
      if (reader !== "" && reviewers && !reviewers.includes(reader)) throw new OnrecordError("bad-form", roundWords.noReviewer(reader));
    const [by, at] = [call.get("person")!.name, call.get("options").now()];
    const round = await archive.share({ name: fields.get("name") ?? "", statements, readers, each: Number(each), by, at });
    return call.get("json") ? call.json({ round }) : call.redirect("/rounds", 303);
  });

  app.post("/rounds/:id/end", atMost(FORM_BYTES), async (call) => {
    await call.get("archive").endRound(call.req.param("id"));
    return call.get("json") ? call.json({ ended: call.req.param("id") }) : call.redirect("/rounds", 303);
  });

  app.get("/settle", async (call) => {
    const archive = call.get("archive");
    const due = readingsToSettle(await archive.decisions({ kinds: ["reading", "accept", "reject", "amend"] }), await archive.rounds());
    const shown: Unsettled[] = [];
    for (const readings of due.slice(0, SETTLED_TOGETHER)) {
      const statement = await archive.statement(readings.statement);
      const article = statement && (await archive.article(statement.capture));
      // Somebody may have decided on it since, though what settled it was taken back.
      if (article && statement.decided === null) shown.push({ readings, statement, article });
    }
    return respond(call, {
      title: roundWords.settle,
      data: {
        unsettled: shown.map(({ readings, statement }) => ({
          round: readings.round,
          readings: readings.readings,
          statement: asData(statement),
        })),
        total: due.length,
      },
      body: <SettlePage unsettled={shown} total={due.length} name={call.get("person")!.name} />,
    });
  });

  app.get("/agreement", async (call) => {
    const archive = call.get("archive");
    const round = call.req.query("round") ?? null;
    const agreement = agreementIn(await archive.decisions(), round);
    const rounds = await archive.rounds();
    return respond(call, {
      title: roundWords.agreement,
      data: agreement,
      body: <AgreementPage agreement={agreement} rounds={rounds} round={round} />,
    });
  });
}

/** Who may decide, by name; null where nobody has to sign in, so that anybody may be named. */
function reviewersOf(users: Users | null): readonly string[] | null {
  return users === null ? null : users.list().flatMap(({ name, role }) => (allows(role, "reviewer") ? [name] : []));
}

/** A statement that several read otherwise. */
export interface Unsettled {
  readonly readings: Readings;
  readonly statement: StatementEntry;
  readonly article: StoredArticle;
}
