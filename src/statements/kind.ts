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

/** Of these, those in which somebody also states what he thinks or wants. */
const ISSUED: ReadonlySet<Channel | null> = new Set(["statement", "document", "report"] as const);

/** Words that name an attitude, but are said of somebody who spoke: to refuse an answer, to dismiss a charge, to vow. */
const SPOKEN = /^(?:decline|refuse|dismiss|agree|vow|recall|estimate|express|voice|reckon|thank|offer)$/;
/** Words of feeling that tell what somebody thinks. */
const THOUGHT = /^(?:hope|fear|worry|wonder|dread|convince|convinced)$/;
/** What a document does that lets something be seen and does not say it. */
const SHOWS = /^(?:show|indicate|reveal|suggest|list|demonstrate|establish|document|identify|point|disclose)$/;
/** What a person finds, he says; only what he shows is to be seen. */
const FINDS = /^(?:find|discover|learn|see|notice|reveal|report|indicate|suggest|signal|confirm|highlight|identify|establish|conclude)$/;
/** Documents without sentences: what they say is shown. */
const DATA = /\b(?:logs?|data|figures?|timestamps?|records?|polls?|surveys?|footage|video|images?|photographs?|screenshots?|charts?)$/i;

/** How a statement was made: by the cue's word, then by what speaks and by which way the words came. */
export function kindOf(draft: Draft, word: CueWord | null, speaker: Party | undefined, channel: Channel | null): StatementKind {
  const base = baseOf(draft, word);
  if ((base === "thought" || base === "stance") && !ISSUED.has(channel)) return base;
  const lemma = word?.lemma ?? "";
  if (speaker?.kind === "document" && channel !== "press-report")
    return SHOWS.test(lemma) || DATA.test(speaker.name) ? "showing" : "writing";
  if (base === "writing" || WRITTEN.has(channel)) return "writing";
  return base === "showing" && FINDS.test(lemma) ? "speech" : base;
}

/** Nouns for what binds the one who says it: told as a noun, it was said all the same. */
const BINDING = /^(?:promise|pledge|vow|assurance|guarantee|commitment|undertaking)$/;

function baseOf(draft: Draft, word: CueWord | null): StatementKind {
  if (!word || (word.noun && BINDING.test(word.lemma))) return "speech";
  if (
    (!word.noun && word.lemmas.some((lemma) => SPOKEN.test(lemma))) ||
    /\b(?:declin|refus|express|voic)\w*/.test(word.words.split("|")[0]!)
  )
    return "speech";
  if (THOUGHT.test(word.lemma)) return "thought";
  return (word.lemma === "say" ? null : kindOfAttitude(word.lemma)) ?? draft.cue?.cue.kind ?? "speech";
}
