import type { Commitment } from "../../record/commitment.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { timesIn } from "../dates/times-in.ts";
import type { Draft } from "../draft.ts";
import type { Teller } from "../figures/stated.ts";
import { sideOf } from "../own-side.ts";
import type { Back } from "../references/back.ts";
import { PROMISED } from "../refine/promised.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import type { Speakers } from "../speakers/speakers.ts";
import type { View } from "../view.ts";
import { boundBy, domainOf, exclusionsIn, isStative, isUnbinding, polarityOf } from "./action.ts";
import { type BareCommitment, pactsIn } from "./pacts.ts";
import { type Recalled, recalledIn } from "./recalled.ts";

/** Everything that an article's commitments are made of. The lists run in parallel. */
export interface Tellings {
  readonly view: View;
  readonly drafts: readonly Draft[];
  readonly speakers: readonly Speakers[];
  readonly statements: readonly Statement[];
  readonly back: readonly (Back | null)[];
  readonly book: PartyBook;
  readonly teller: (span: Span) => Teller;
}

/** The commitments that one article tells of, numbered in the order of the text, and for each statement the one that it belongs to. */
export function commitmentsOf(tellings: Tellings): { commitments: Commitment[]; of: ReadonlyMap<string, string> } {
  const { view, statements, back, book, teller } = tellings;
  const made: { -readonly [Key in keyof BareCommitment]: BareCommitment[Key] }[] = [];
  const known = new Map<number, number>();
  const byId = new Map(statements.map(({ id }, index) => [id, index]));
  for (const [index, statement] of statements.entries()) {
    const earlier = back[index] ? known.get(back[index].to) : undefined;
    const step = earlier === undefined ? undefined : laterStep(view, statement);
    // A promise that is only spoken of is no new one, and none given again.
    const mentioned = tellings.drafts[index]!.rule === PROMISED;
    if (earlier !== undefined && mentioned) known.set(index, earlier);
    else if (earlier !== undefined && step) {
      made[earlier]!.history = [...made[earlier]!.history, { kind: step, statement: statement.id, date: statement.said }];
      known.set(index, earlier);
    } else if (recall(index)) {
      // A promise that somebody says he gave, or did not give, stands as he says it.
    } else if (
      statement.act.main === "assurance" &&
      statement.content.length > 0 &&
      !isStative(view, statement.content[0]!) &&
      !isUnbinding(view.text.slice(...statement.content[0]!)) &&
      !(mentioned && statement.speakers.length === 0)
    )
      known.set(index, made.push(assurance(tellings, index)) - 1);
  }
  for (const pact of pactsIn(view, book, teller)) {
    const told = byId.get(pact.history[0]!.statement ?? "");
    const teller = told === undefined ? null : statements[told]!;
    // What the article says in its own voice is as sure as the words; what somebody tells is as sure as that.
    const [step] = pact.history;
    const number =
      made.push({
        ...pact,
        sure: pact.sure && teller?.sure !== false,
        history: teller ? [{ ...step!, date: teller.said }] : pact.history,
      }) - 1;
    if (told !== undefined && !known.has(told)) known.set(told, number);
  }
  function recall(index: number): boolean {
    const statement = statements[index]!;
    const outer = byId.get(statement.within ?? "");
    // Told inside of a denial that it was given, which stands already.
    if (outer !== undefined && statement.act.main === "assurance" && made[known.get(outer) ?? -1]?.given === "denied") {
      known.set(index, known.get(outer)!);
      return true;
    }
    const [content] = statement.content;
    const recalled = content && recalledIn(view.text, content, statement.act.main === "denial");
    if (!recalled || mentionedOnly(index)) return false;
    known.set(index, made.push(recalledBy(tellings, index, recalled)) - 1);
    return true;
  }
  function mentionedOnly(index: number): boolean {
    return tellings.drafts[index]!.rule === PROMISED;
  }
  const order = [...made.keys()].sort((one, other) => made[one]!.action[0]![0] - made[other]!.action[0]![0]);
  const ids = new Map(order.map((index, place) => [index, `c${place + 1}`]));
  const of = new Map([...known].map(([statement, index]) => [statements[statement]!.id, ids.get(index)!]));
  return { commitments: order.map((index) => ({ id: ids.get(index)!, ...made[index]! })), of };
}

type Step = Commitment["history"][number]["kind"];

/** Verbs of a cue by which a promise is taken up, with what they do to it. */
const TAKING_UP: readonly (readonly [RegExp, Step])[] = [
  [
    /\b(?:withdr[ae]w\w*|retract\w*|renounc\w*|revok\w*|reneg\w*|abandon\w*|scrapp\w*|disavow\w*|repudiat\w*|took back|taken back)\b/i,
    "withdrawn",
  ],
  [/\b(?:narrow\w*|qualif\w*|limited|watered down|softened)\b/i, "narrowed"],
  [/\b(?:reaffirm\w*|reiterat\w*|repeat\w*|renew\w*|restat\w*|recommit\w*|stood by|stands by|stand by)\b/i, "reaffirmed"],
];

/** What a statement that takes up a commitment does to it: by its cue, else by its act. */
function laterStep({ text }: View, { act, cue }: Statement): Step | undefined {
  if (cue.length === 0) return undefined;
  const words = cue.map((span) => text.slice(...span)).join(" ");
  const taken = TAKING_UP.find(([verbs]) => verbs.test(words))?.[1];
  if (taken) return taken;
  return act.main === "assurance" ? "reaffirmed" : act.main === "agreement" ? "agreed" : undefined;
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
    given: isReported(statement) ? "reported" : "said",
    history: [{ kind: "assured", statement: statement.id, date: statement.said }],
    sure: statement.sure && by.length > 0,
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

/** Whether others tell that somebody bound himself: they carry what he said, or a document shows it. */
function isReported({ within, form, kind, sourcing, speakers }: Statement): boolean {
  return (
    within !== null ||
    (form === "indirect" && kind === "showing") ||
    sourcing.some(({ named, party }) => !named && (party === null || !speakers.includes(party)))
  );
}

/** For how long: the time expression after "until", "through", "for", "during" or "before" in the content. */
function periodIn(view: View, content: Statement["content"]): Commitment["period"] {
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
