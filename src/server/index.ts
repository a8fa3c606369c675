export { createApp } from "./app.ts";
export type { App } from "./http/environment.ts";
export { isLoopback } from "./http/security.ts";
export type { AddInput, AppOptions } from "./options.ts";
export { type Served, serve } from "./serve.ts";
