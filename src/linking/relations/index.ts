export { answersSilence, replyTo } from "./answers-silence.ts";
export { type Related, relate } from "./relate.ts";
export { deniedFor, speaksFor } from "./speaks-for.ts";
