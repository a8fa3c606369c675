import { OnrecordError } from "../../record/error.ts";
import type { App } from "../http/environment.ts";
import { atMost } from "../http/form.ts";

const MOST_BYTES = 500_000;

/** The record for assistants, over HTTP. */
export function assistantRoutes(app: App): void {
  app.post("/mcp", atMost(MOST_BYTES), (call) => {
    const { assistant } = call.get("options");
    if (!assistant) throw new OnrecordError("not-found", "Expected assistants to be served here, but they are not. Use `onrecord serve`.");
    return assistant(call.req.raw);
  });
}
