import type { Party } from "../record/party.ts";
import type { Channel, StatementKind } from "../record/vocabulary.ts";
import type { CueWord } from "./acts/said.ts";
import type { Draft } from "./draft.ts";
import { kindOfAttitude } from "./lexicon/attitudes.ts";

/** Ways of telling that are written. */
const WRITTEN: ReadonlySet<Channel | null> = new Set([
  "statement",
  "social-post",
  "email",
  "document",
  "report",
  "published-work",
  "press-report",
  "written-interview",
] as const);

/** How a statement was made: by the cue's word, then by what speaks and by which way the words came. */
export function kindOf(draft: Draft, word: CueWord | null, speaker: Party | undefined, channel: Channel | null): StatementKind {
  const base = word ? ((word.lemma === "say" ? null : kindOfAttitude(word.lemma)) ?? draft.cue?.cue.kind ?? "speech") : "speech";
  if (base === "thought" || base === "stance") return base;
  if (speaker?.kind === "document") return channel === "press-report" ? "writing" : "showing";
  if (base === "writing" || WRITTEN.has(channel)) return "writing";
  return base === "showing" &&
    /^(?:reveal|report|indicate|suggest|signal|confirm|highlight|identify|establish|conclude)$/.test(word?.lemma ?? "")
    ? "speech"
    : base;
}
