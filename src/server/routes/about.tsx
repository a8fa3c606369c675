import { cardOf, MODELS } from "../../pipeline/models.ts";
import { OnrecordError } from "../../record/error.ts";
import { aboutWords } from "../about-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { AboutPage } from "../views/about-page.tsx";
import { ModelPage } from "../views/model-page.tsx";

/** What the program is, and what this archive holds. */
export function aboutRoutes(app: App): void {
  app.get("/about", async (call) => {
    const status = await call.get("archive").status();
    const { version } = call.get("options");
    return respond(call, {
      title: aboutWords.title,
      data: { version, models: MODELS, status },
      body: <AboutPage status={status} version={version} models={MODELS} />,
    });
  });

  app.get("/about/models/:name", (call) => {
    const name = call.req.param("name");
    if (!isModel(name)) throw new OnrecordError("not-found", aboutWords.noModel(name, Object.keys(MODELS)), { name });
    const card = cardOf(name);
    return respond(call, {
      title: aboutWords.card(name),
      data: { name, sha256: MODELS[name], card },
      body: <ModelPage name={name} card={card} />,
    });
  });
}

const isModel = (name: string): name is keyof typeof MODELS => Object.hasOwn(MODELS, name);
