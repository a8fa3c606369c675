export { assistantHandler, serveAssistant } from "./server.ts";
