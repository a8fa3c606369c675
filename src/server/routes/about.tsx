import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { AboutPage } from "../views/about-page.tsx";
import { words } from "../words.ts";

/** What the program is, and what this archive holds. */
export function aboutRoutes(app: App): void {
  app.get("/about", async (call) => {
    const status = await call.get("archive").status();
    const { version } = call.get("options");
    return respond(call, { title: words.about.title, data: { version, status }, body: <AboutPage status={status} version={version} /> });
  });
}
