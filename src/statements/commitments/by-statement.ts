import type { Commitment } from "../../record/commitment.ts";
import { exclusionsIn, isReported, polarityOf } from "../../record/promise.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { timesIn } from "../dates/times-in.ts";
import { sideOf } from "../own-side.ts";
import { PROMISED } from "../refine/promised.ts";
import type { View } from "../view.ts";
import { boundBy, domainOf, isStative, isUnbinding } from "./action.ts";
import type { BareCommitment } from "./pacts.ts";
import { type Recalled, recalledIn } from "./recalled.ts";
import { stepByCue } from "./steps.ts";
import { takenBackIn } from "./taken-back.ts";
import type { Tellings } from "./tellings.ts";
import { isOfPact, isRetold } from "./voice.ts";

/** The commitment that a statement makes by itself: one that its speaker takes back, recalls or says was not given, one that several agree on, an assurance; null where it makes none. */
export function commitmentBy(tellings: Tellings, index: number): BareCommitment | null {
  const { view, drafts, statements } = tellings;
  const statement = statements[index]!;
  const [first] = statement.content;
  if (!first) return null;
  const takenBack = takenBackIn(view, statement);
  if (takenBack.length > 0) return takenBackBy(tellings, index, takenBack);
  const mentioned = drafts[index]!.rule === PROMISED;
  const recalled = mentioned ? null : recalledIn(view.text, first, isDeniedByCue(statement));
  if (recalled) return recalledBy(tellings, index, recalled);
  if (isAgreed(view, statement)) return agreed(tellings, index);
  const forsworn = forswornIn(view, statement);
  if (forsworn) return { ...assurance(tellings, index), action: [[forsworn[0], forsworn[1]]] };
  const words = view.text.slice(...first);
  if (statement.act.main !== "assurance" || isStative(view, first) || isUnbinding(words)) return null;
  return mentioned && (statement.speakers.length === 0 || !saysWhat(words)) ? null : assurance(tellings, index);
}

/** Of what is denied and forsworn at once, what is forsworn: "has never meddled, and (will never meddle in any vote)". */
function forswornIn({ text }: View, { act, content }: Statement): Span | null {
  const last = content.at(-1)!;
  if (act.main !== "denial" || !act.others.includes("assurance")) return null;
  const future = /(?:\b(?:and|nor|or|but)|[,;.])\s+(?:\S+\s+)?(?:never\s+)?(?=(?:will|would|shall|won['’]t|wouldn['’]t)\b)/i.exec(
    text.slice(...last),
  );
  return future ? [last[0] + future.index + future[0].search(/(?:never\s+)?$/i), last[1]] : null;
}

/** "Denied that it had given …": all that is said is denied; what somebody denies by its words denies that alone. */
function isDeniedByCue({ act }: Statement): boolean {
  return act.main === "denial" && act.why.startsWith("class from the cue");
}

function assurance({ view, drafts, speakers, statements, book }: Tellings, index: number): BareCommitment {
  const statement = statements[index]!;
  const side = sideOf(view, drafts[index]!, speakers[index]!);
  const words = statement.content.map((span) => view.text.slice(...span)).join(" ");
  const by = boundBy(view, statement.content[0]!, side, statement.speakers, book);
  return {
    by,
    to: statement.addressees.flatMap(({ party }) => party ?? []),
    action: statement.content.map(([start, end]) => [start, end]),
    polarity: polarityOf(words),
    domain: domainOf(words),
    period: periodIn(view, statement.content),
    exclusions: statement.content.flatMap(([start, end]) => exclusionsIn(view.text.slice(start, end), start)),
    given: isReported(statement) || isRetold(view, statement, drafts[index]!.rule === PROMISED) ? "reported" : "said",
    // "Reaffirmed that it would not": given before, by whichever article that was told.
    history: [
      { kind: stepByCue(view, statement) === "reaffirmed" ? "reaffirmed" : "assured", statement: statement.id, date: statement.said },
    ],
    sure: statement.sure && by.length > 0,
  };
}

/** A promise of which the article tells that it is taken back, and nowhere else that it was given. */
function takenBackBy({ view, statements }: Tellings, index: number, action: readonly Span[]): BareCommitment {
  const statement = statements[index]!;
  const words = action.map((span) => view.text.slice(...span)).join(" ");
  return {
    ...{ by: [...statement.speakers], to: [], action: action.map(([start, end]) => [start, end]) },
    ...{ polarity: polarityOf(words), domain: domainOf(words), period: periodIn(view, action) },
    exclusions: action.flatMap(([start, end]) => exclusionsIn(view.text.slice(start, end), start)),
    given: "reported",
    history: [{ kind: "withdrawn", statement: statement.id, date: statement.said }],
    sure: statement.sure && statement.speakers.length > 0,
  };
}

/** A promise that its giver speaks of: recalled, or said not to have been given. */
function recalledBy({ view, drafts, speakers, statements, book }: Tellings, index: number, { denied, action }: Recalled): BareCommitment {
  const statement = statements[index]!;
  const side = sideOf(view, drafts[index]!, speakers[index]!);
  const words = view.text.slice(...action);
  const told = boundBy(view, statement.content[0]!, side, statement.speakers, book);
  return {
    ...{ by: told, to: [], action: [action], polarity: polarityOf(words), domain: domainOf(words) },
    ...{ period: periodIn(view, [action]), exclusions: exclusionsIn(words, action[0]) },
    given: denied ? "denied" : isReported(statement) ? "reported" : "said",
    history: [{ kind: denied ? "assured" : "reaffirmed", statement: statement.id, date: statement.said }],
    sure: statement.sure && told.length > 0,
  };
}

/** Two, or a group, who agree to do or not to do something. */
function isAgreed({ text }: View, { act, content, cue, speakers }: Statement): boolean {
  const [first] = content;
  if (act.main !== "agreement" || !first || cue.length === 0) return false;
  const joint = speakers.length > 1 || /\b(?:undertook|undertaken|agreed|agree|pledged)\b/i.test(text.slice(...cue[0]!));
  return joint && /^(?:not )?to \w|^(?:neither|both|each|they|the (?:two|sides|parties))\b/i.test(text.slice(...first));
}

function agreed({ view, statements }: Tellings, index: number): BareCommitment {
  const statement = statements[index]!;
  const words = statement.content.map((span) => view.text.slice(...span)).join(" ");
  return {
    ...{ by: [...statement.speakers], to: [], action: statement.content.map(([start, end]) => [start, end]) },
    ...{ polarity: polarityOf(words), domain: domainOf(words), period: periodIn(view, statement.content) },
    exclusions: statement.content.flatMap(([start, end]) => exclusionsIn(view.text.slice(start, end), start)),
    given: isReported(statement) || isOfPact(view, statement) ? "reported" : "said",
    history: [{ kind: "agreed", statement: statement.id, date: statement.said }],
    sure: statement.sure && statement.speakers.length > 0,
  };
}

/** Whether the words of a promise told as a noun say what is to be done: "to leave it alone", "that it would". */
function saysWhat(words: string): boolean {
  return /^(?:not )?to \w|\b(?:will|would|shall|not to|won['’]t|wouldn['’]t)\b/i.test(words);
}

/** For how long: the time expression after "until", "through", "for", "during" or "before" in the content. */
function periodIn(view: View, content: readonly Span[]): Commitment["period"] {
  for (const [start, end] of content)
    for (const time of timesIn(view, start, end)) {
      if (
        /\b(?:until|till|through|during|before|by|for|within|from)\s+(?:the\s+)?$/i.test(
          view.text.slice(Math.max(start, time.span[0] - 16), time.span[0]),
        )
      )
        return view.dates.get(time) ?? null;
    }
  return null;
}
