import { createMiddleware } from "hono/factory";
import { blindFor } from "../../archive/readings/blind.ts";
import type { Environment } from "./environment.ts";

/** Gives whoever asks the archive without what others read and nobody else may see yet. */
export const blind = createMiddleware<Environment>(async (call, next) => {
  call.set("archive", blindFor(call.get("archive"), call.get("person")?.name ?? ""));
  await next();
});
