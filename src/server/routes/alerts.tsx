import { alertWords } from "../alert-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { AlertsPage } from "../views/alerts-page.tsx";

/** Who is told of what comes in, and what was given up. */
export function alertRoutes(app: App): void {
  app.get("/alerts", (call) => {
    const alerts = call.get("options").alerts?.() ?? [];
    return respond(call, { title: alertWords.title, data: { alerts }, body: <AlertsPage alerts={alerts} /> });
  });
}
