import { openapi } from "../../api/openapi.ts";
import { operations } from "../../api/operations/index.ts";
import { apiWords } from "../api-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { ApiPage } from "../views/api-page.tsx";

/** The page about the API for people; its data is the description for programs. */
export function apiRoutes(app: App): void {
  app.get("/api", (call) => {
    const { origin } = new URL(call.req.url);
    const description = openapi(call.get("options").version);
    return respond(call, { title: apiWords.title, data: description, body: <ApiPage operations={operations()} origin={origin} /> });
  });
}
