import { Hono } from "hono";
import type { Archive } from "../archive/archive.ts";
import { allowing, knowing } from "./http/access.ts";
import { readAssets, serveAssets } from "./http/assets.ts";
import { blind } from "./http/blind.ts";
import type { App, Environment } from "./http/environment.ts";
import { answerErrors } from "./http/errors.tsx";
import { formatFor } from "./http/format.ts";
import { ownHost, safeHeaders, sameOrigin } from "./http/security.ts";
import { tagged } from "./http/tagged.ts";
import { isTwin, pagePath } from "./http/twin.ts";
import type { AppOptions } from "./options.ts";
import { aboutRoutes } from "./routes/about.tsx";
import { addRoutes } from "./routes/add.tsx";
import { alertRoutes } from "./routes/alerts.tsx";
import { apiRoutes } from "./routes/api.tsx";
import { articleRoutes } from "./routes/articles.tsx";
import { assistantRoutes } from "./routes/assistant.ts";
import { captureRoutes } from "./routes/captures.tsx";
import { changesRoutes } from "./routes/changes.tsx";
import { citeCheckRoutes } from "./routes/cite-check.tsx";
import { commitmentRoutes } from "./routes/commitments.tsx";
import { compareRoutes } from "./routes/compare.tsx";
import { countRoutes } from "./routes/counts.tsx";
import { decisionRoutes } from "./routes/decisions.tsx";
import { exportRoutes } from "./routes/export.tsx";
import { feedRoutes } from "./routes/feeds.tsx";
import { frontRoutes } from "./routes/front.tsx";
import { incidentRoutes } from "./routes/incidents.tsx";
import { originRoutes } from "./routes/origins.tsx";
import { partyRoutes } from "./routes/parties.tsx";
import { positionRoutes } from "./routes/positions.tsx";
import { reviewRoutes } from "./routes/review.tsx";
import { roundRoutes } from "./routes/rounds.tsx";
import { searchRoutes } from "./routes/searches.tsx";
import { sideRoutes } from "./routes/sides.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";
import { statementRoutes } from "./routes/statements.tsx";
import { togetherRoutes } from "./routes/together.tsx";
import { unansweredRoutes } from "./routes/unanswered.tsx";

/** The rooms of the site, in the order of the navigation. */
const ROUTES = [
  frontRoutes,
  changesRoutes,
  addRoutes,
  commitmentRoutes,
  sideRoutes,
  unansweredRoutes,
  incidentRoutes,
  positionRoutes,
  articleRoutes,
  captureRoutes,
  statementRoutes,
  searchRoutes,
  compareRoutes,
  partyRoutes,
  originRoutes,
  citeCheckRoutes,
  countRoutes,
  reviewRoutes,
  decisionRoutes,
  togetherRoutes,
  roundRoutes,
  exportRoutes,
  feedRoutes,
  alertRoutes,
  aboutRoutes,
  apiRoutes,
  assistantRoutes,
  signInRoutes,
];

/**
 * The pages over an archive, and every page as data at its address with `.json` behind it. Needs no port: `app.request("/")`
 * answers too. Throws `assets-missing` where the bundle was not built.
 */
export function createApp(archive: Archive, options: AppOptions): App {
  const assets = readAssets(options.assets);
  const app: App = new Hono<Environment>({ getPath: pagePath });
  app.use(async (call, next) => {
    call.set("json", isTwin(new URL(call.req.url).pathname));
    call.set("format", formatFor(call.req.header("accept-language")));
    call.set("assets", assets);
    call.set("archive", archive);
    call.set("options", options);
    await next();
  });
  app.use(safeHeaders, ownHost, knowing, blind, sameOrigin, allowing, tagged);
  answerErrors(app, options.report ?? console.error);
  serveAssets(app, options.assets);
  for (const add of ROUTES) add(app);
  return app;
}
