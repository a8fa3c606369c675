import type { StatementEntry, WordingFound, WordingPlace } from "../archive/archive.ts";
import { changesNumber, type Found, findQuotation, isCondition, isNegation, type Loss, wordsIn } from "../linking/index.ts";
import type { Span } from "../record/span.ts";
import { type Citation, type OnRecord, VERDICTS, type Verdict } from "./citation.ts";
import type { DraftQuotation } from "./draft.ts";
import { compareSpeakers, type Known, type SameSpeaker, shownName } from "./speakers.ts";

/** Words that are much altered may be anybody's: only from so many percent on are they put into another mouth. */
const RECOGNISED = 80;

/** How many words before or after a quotation the draft itself may deny it, or say on which condition it holds. */
const REACH = 6;

/** A place where words stand, with the statement that fits the draft best. */
interface Best {
  readonly place: WordingPlace;
  readonly statement: StatementEntry | null;
  readonly speaker: SameSpeaker;
  readonly lost: readonly Loss[];
}

/** Says how a quotation stands to the record. A pure function of the quotation, of where its words were found, and of what is known of who said them there. */
export function judge(quotation: DraftQuotation, found: WordingFound, known: Known): Citation {
  const best = bestOf(found.places.map((place) => fitting(quotation, place, known)));
  if (!best) return citation(quotation, "not-found", [VERDICTS["not-found"].means]);
  const { place, statement, speaker, lost } = best;
  const verdict = verdictOf(best);
  const by = statement?.by ?? [];
  const { articles, origins, onUnnamedOnly, unnamedOnly, unknown, more, places } = found;
  const record: OnRecord = {
    ...{ by, speaker, statement: statement?.id ?? null, sure: statement?.sure ?? false },
    ...{ articles, origins, onUnnamedOnly, unnamedOnly, unknown, more },
    places: [place, ...places.filter(({ capture }) => capture !== place.capture)],
  };
  const { changes, joined } = place.found;
  return { ...citation(quotation, verdict, reasons(best, verdict, quotation, known)), changes, lost, joined, record };
}

/** A quotation of so few words that they may be anybody's. */
export function tooShort(quotation: DraftQuotation): Citation {
  return citation(quotation, "too-short", ["fewer than three words, or six signs of a script without blanks, which anybody may say"]);
}

function citation({ span, text, speakers }: DraftQuotation, verdict: Verdict, why: readonly string[]): Citation {
  const { holds } = VERDICTS[verdict];
  return { quotation: { span, text }, speakers, verdict, holds, why: why.join("; "), changes: [], lost: [], joined: false, record: null };
}

/** Of the statements at a place the one that fits best. */
function fitting(quotation: DraftQuotation, place: WordingPlace, known: Known): Best {
  const [most] = place.statements;
  const holding = place.statements.filter(
    ({ content }) => 2 * common(place.found.spans, content) >= common(place.found.spans, most!.content),
  );
  const fits = holding.map((statement) => {
    const found = oneSaying(place, statement)
      ? withoutInterruption(quotation, place, statement)
      : { ...place.found, exact: false, joined: true };
    return {
      place: { ...place, found },
      statement,
      lost: lostIn(quotation, found),
      speaker: compareSpeakers(quotation.speakers, statement.by, known),
    };
  });
  const speaker = quotation.speakers.length === 0 ? "not-named" : "unclear";
  return bestOf(fits) ?? { place, statement: null, lost: lostIn(quotation, place.found), speaker };
}

/** Whether no stretch of a quotation that is put together is another's words than those of the speaker of a statement. */
function oneSaying({ found: { spans }, statements }: WordingPlace, { by }: StatementEntry): boolean {
  const names = by.map(({ name }) => name);
  return spans.every((span) => {
    const here = statements.filter(({ content }) => 2 * common([span], content) >= span[1] - span[0]);
    return (
      here.length === 0 || here.some((statement) => statement.by.length === 0 || statement.by.some(({ name }) => names.includes(name)))
    );
  });
}

/** How many characters two lists of spans share. */
function common(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0;
  for (const first of one) for (const second of other) sum += Math.max(0, Math.min(first[1], second[1]) - Math.max(first[0], second[0]));
  return sum;
}

/** What a quotation loses, and the draft does not say beside it. */
function lostIn(quotation: DraftQuotation, { lost }: Found): Loss[] {
  return lost.filter((loss) => !saidBeside(quotation, loss));
}

/** Words that stand word for word in what was said in one breath where the article's "she said" in the midst of them is left out: whoever quotes them may leave it out, too. */
function withoutInterruption({ text }: DraftQuotation, { found, statements }: WordingPlace, { utterance }: StatementEntry): Found {
  const said = statements
    .filter((one) => one.utterance === utterance)
    .sort((one, other) => (one.content[0]?.[0] ?? 0) - (other.content[0]?.[0] ?? 0))
    .map(({ words }) => words.content.replaceAll(" … ", " "));
  const told = found.exact ? null : findQuotation(said.join(" "), text);
  if (!told?.exact) return found;
  const around = found.lost.filter(({ where }) => where !== "inside");
  return { ...found, exact: true, joined: false, changes: [], lost: [...around, ...told.lost.filter(({ where }) => where === "inside")] };
}

const SPEAKERS: readonly SameSpeaker[] = ["same", "not-named", "unclear", "other"];

/**
 * What fits best: by the speaker whom the draft names; else what is sure, since a guess at a speaker clears nobody; else where anybody is recorded; of these
 * what loses nothing; else the first.
 */
function bestOf(places: readonly Best[]): Best | null {
  const rank = ({ statement, speaker, lost }: Best) => {
    const who = speaker === "same" && statement ? 0 : (statement?.sure ? 10 : statement ? 20 : 30) + SPEAKERS.indexOf(speaker);
    return 2 * who + (lost.length > 0 ? 1 : 0);
  };
  return places.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}

function verdictOf({ place: { found }, statement, speaker, lost }: Best): Verdict {
  const leftOutOnly = !found.joined && found.changes.every(({ quoted }) => quoted === "");
  if (speaker === "other" && 100 * found.matched >= RECOGNISED * found.words) return "another-mouth";
  if (lost.length > 0 && (found.exact || leftOutOnly)) return "cut";
  if (!found.exact) return "altered";
  if (!statement) return "unsaid";
  return found.elided ? "elided" : "stands";
}

/** Whether the draft says itself what the quotation leaves out: "would not “meddle in the vote”". */
function saidBeside({ before, after }: DraftQuotation, { kind, where }: Loss): boolean {
  const turns = kind === "denial" ? isNegation : isCondition;
  const words = wordsIn(where === "before" ? before : where === "after" ? after : "").map(({ word }) => word);
  return (where === "before" ? words.slice(-REACH) : words.slice(0, REACH)).some(turns);
}

/** The reasons of a verdict in words, the weightiest first. */
function reasons(
  { place: { found }, statement, speaker, lost }: Best,
  verdict: Verdict,
  { speakers }: DraftQuotation,
  known: Known,
): string[] {
  const drafted = speakers.map(({ name }) => `“${name}”`).join(" and ");
  const recorded = statement?.by.map((each) => shownName(each, known)) ?? [];
  const by = recorded.length > 0 ? recorded.join(" and ") : "a speaker who is not known";
  return [
    ...(verdict === "another-mouth" ? [`the record has it by ${by}, the draft by ${drafted}`] : [VERDICTS[verdict].means]),
    ...found.changes.map(({ quoted, recorded }) =>
      recorded === "" ? `“${quoted}” is put in` : quoted === "" ? `“${recorded}” is left out` : `“${quoted}” stands for “${recorded}”`,
    ),
    ...(found.changes.some(changesNumber) ? ["a number differs"] : []),
    ...(found.joined ? ["put together from places that are apart"] : []),
    ...lost.map(({ kind, word, where }) => `the ${kind} “${word}” ${where === "inside" ? "in it" : `directly ${where} it`} is lost`),
    ...(statement && !statement.sure ? ["the statement waits for review"] : []),
    ...(statement && speaker === "unclear" ? [`on record by ${by}: whether that is who the draft means is for a person to say`] : []),
    ...(!statement && verdict !== "unsaid" ? ["nobody is recorded as saying it"] : []),
  ];
}
