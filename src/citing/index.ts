export { allHold, type Checked, checkDraft } from "./check.ts";
export { type Citation, type OnRecord, VERDICTS, type Verdict } from "./citation.ts";
export { type Draft, type DraftQuotation, type DraftSpeaker, readDraft } from "./draft.ts";
export type { SameSpeaker } from "./speakers.ts";
