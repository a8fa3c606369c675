import type { Decision } from "../../record/decision.ts";
import { readDecision } from "../decision-form.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { atMost, backTo, textFields } from "../http/form.ts";
import { Once } from "../http/once.ts";
import { DecisionsPage } from "../views/decisions-page.tsx";
import { words } from "../words.ts";

/** Room for the exact words of a long statement, and no more. */
const FORM_BYTES = 500_000;

/** The list of decisions, and the forms that make them. */
export function decisionRoutes(app: App): void {
  const once = new Once<Decision>();

  app.get("/decisions", async (call) => {
    const [batch, by, before] = [call.req.query("batch"), call.req.query("by"), call.req.query("before")];
    const all = await call.get("archive").decisions(batch === undefined ? {} : { batch });
    const decisions = by === undefined ? all : all.filter(({ decision }) => decision.by === by);
    const body = <DecisionsPage decisions={decisions} batch={batch ?? null} by={by ?? null} before={before ?? null} />;
    return respond(call, { title: words.decisions.title, data: { decisions }, body });
  });

  app.post("/decisions", atMost(FORM_BYTES), async (call) => {
    const archive = call.get("archive");
    const { now } = call.get("options");
    const fields = await textFields(call);
    const by = call.get("person")!.name;
    const key = fields.get("key")?.slice(0, 80) ?? "";
    const decision = await once.run(key && `${key} ${by}`, async () =>
      archive.decide(await readDecision(archive, fields, { by, at: now() })),
    );
    if (call.get("json")) return call.json({ decision });
    const back = backTo(fields.get("back"));
    return call.redirect(decision.kind === "add" ? `${back.split("#")[0]}#${decision.statement}` : back, 303);
  });
}
