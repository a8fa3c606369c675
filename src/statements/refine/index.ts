import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";
import { afterColon } from "./after-colon.ts";
import { asTold } from "./as-told.ts";
import { aside } from "./aside.ts";
import { asserted } from "./asserted.ts";
import { bareQuestion } from "./bare-question.ts";
import { beforeSilence } from "./before-silence.ts";
import { butDenied } from "./but-denied.ts";
import { byAgent } from "./by-agent.ts";
import { citedNotSaid } from "./cited-not-said.ts";
import { drawnOut } from "./drawn-out.ts";
import { informed } from "./informed.ts";
import { issued } from "./issued.ts";
import { looseEnds } from "./loose-ends.ts";
import { notSaid } from "./not-said.ts";
import { oneDraftACue } from "./one-draft-a-cue.ts";
import { partedClause } from "./parted-clause.ts";
import { plausibleSource } from "./plausible-source.ts";
import { promised } from "./promised.ts";
import { quotationGoesOn } from "./quotation-goes-on.ts";
import { reasonForAnonymity } from "./reason-for-anonymity.ts";
import type { Refiner } from "./refiner.ts";
import { sharedSubject } from "./shared-subject.ts";
import { sourceWithoutTime } from "./source-without-time.ts";
import { taggedQuotation } from "./tagged-quotation.ts";
import { takenBack } from "./taken-back.ts";
import { toldAsNoun } from "./told-as-noun.ts";
import { toldBehind } from "./told-behind.ts";
import { toldByIdiom } from "./told-by-idiom.ts";
import { toldOnce } from "./told-once.ts";
import { voiceGoesOn } from "./voice-goes-on.ts";
import { wholeClause } from "./whole-clause.ts";
import { wholeTime } from "./whole-time.ts";
import { withWords } from "./with-words.ts";
import { withoutDateline } from "./without-dateline.ts";

/** The refiners, in the order in which they mend. */
export const REFINERS: readonly Refiner[] = [
  oneDraftACue,
  reasonForAnonymity,
  bareQuestion,
  afterColon,
  informed,
  drawnOut,
  partedClause,
  wholeClause,
  wholeTime,
  withWords,
  looseEnds,
  withoutDateline,
  sourceWithoutTime,
  asserted,
  plausibleSource,
  citedNotSaid,
  beforeSilence,
  butDenied,
  sharedSubject,
  toldOnce,
  notSaid,
  byAgent,
  asTold,
  toldBehind,
  promised,
  takenBack,
  toldAsNoun,
  aside,
  toldByIdiom,
  taggedQuotation,
  quotationGoesOn,
  voiceGoesOn,
  issued,
];

/** Mends the extractors' drafts. */
export function refine(view: View, drafts: readonly Draft[]): Draft[] {
  return REFINERS.reduce<Draft[]>((list, refiner) => refiner.refine(view, list), [...drafts]);
}
