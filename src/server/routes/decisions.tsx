import { readDecision } from "../decision-form.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { atMost, backTo, textFields } from "../http/form.ts";
import { DecisionsPage } from "../views/decisions-page.tsx";
import { words } from "../words.ts";

/** Room for the exact words of a long statement, and no more. */
const FORM_BYTES = 500_000;

/** The list of decisions, and the forms that make them. */
export function decisionRoutes(app: App): void {
  app.get("/decisions", async (call) => {
    const decisions = await call.get("archive").decisions();
    return respond(call, { title: words.decisions.title, data: { decisions }, body: <DecisionsPage decisions={decisions} /> });
  });

  app.post("/decisions", atMost(FORM_BYTES), async (call) => {
    const archive = call.get("archive");
    const { now } = call.get("options");
    const fields = await textFields(call);
    const decision = await archive.decide(await readDecision(archive, fields, { by: call.get("person")!.name, at: now() }));
    if (call.get("json")) return call.json({ decision });
    const back = backTo(fields.get("back"));
    return call.redirect(decision.kind === "add" ? `${back.split("#")[0]}#${decision.statement}` : back, 303);
  });
}
