import { Option } from "commander";
import { findTogether } from "../../archive/find-together.ts";
import { placeOf } from "../../archive/find-words.ts";
import type { Archive } from "../../archive/index.ts";
import { ACT_NAMES, type Act } from "../../record/acts.ts";
import type { Amendment } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import { type Selector, select } from "../../record/selector.ts";
import type { Span } from "../../record/span.ts";
import { findCapture } from "../find-capture.ts";
import { oneLine } from "../output.ts";
import { examples, type Register, several } from "../usage.ts";
import { type DecideOptions, decide, decidingOptions } from "./deciding.ts";
import { undoBatch } from "./together.ts";

interface ChangeOptions extends DecideOptions {
  readonly act?: Act;
  readonly speaker?: readonly string[];
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly content?: readonly string[];
}

type Program = Parameters<Register>[0];

function command(program: Program, name: string, description: string, argument: string, about: string) {
  return decidingOptions(program.command(name).description(description).argument(argument, about));
}

function changing(program: Program, name: string, description: string, argument: string, about: string) {
  return command(program, name, description, argument, about)
    .addOption(new Option("--act <act>", "the act").choices(ACT_NAMES))
    .option("--speaker <name>", "the speaker's name; may be given several times", several)
    .option("--source <words>", "the exact words of the source; several times for several pieces", several)
    .option("--cue <words>", "the exact words of the cue", several)
    .option("--content <words>", "the exact words of the content", several);
}

/** `onrecord accept ID` */
export const registerAccept: Register = (program) =>
  void examples(
    command(program, "accept", "decide that a statement is right", "<id>", "the statement"),
    "accept s0123456789abcdef0123",
  ).action((id: string, options: DecideOptions) => decide(options, async () => ({ kind: "accept", statement: id })));

/** `onrecord reject ID` */
export const registerReject: Register = (program) =>
  void examples(
    command(program, "reject", "decide that a statement is wrong", "<id>", "the statement"),
    "reject s0123456789abcdef0123 --note 'nobody said this'",
  ).action((id: string, options: DecideOptions) => decide(options, async () => ({ kind: "reject", statement: id })));

/** `onrecord amend ID` */
export const registerAmend: Register = (program) =>
  void examples(
    changing(program, "amend", "set right what the program got wrong in a statement", "<id>", "the statement"),
    "amend s0123456789abcdef0123 --act denial --speaker 'Ann Roe'",
  ).action((id: string, options: ChangeOptions) =>
    decide(options, async (archive) => {
      const entry = await archive.statement(id);
      if (!entry)
        throw new OnrecordError(
          "not-found",
          `Expected the id of a statement in this archive, not \`${id}\`. \`onrecord search\` shows ids.`,
          { id },
        );
      return { kind: "amend", statement: id, change: await changeOf(archive, entry.capture, options, placeOf(entry)) };
    }),
  );

/** `onrecord say CAPTURE` */
export const registerSay: Register = (program) =>
  void examples(
    changing(
      program,
      "say",
      "add a statement that the program missed, by quotation",
      "<capture>",
      "the capture: its SHA-256 or the start of it, or the file",
    ),
    "say page.txt --speaker 'Ann Roe' --cue said --content 'the grid was not touched' --act denial",
  ).action((words: string, options: ChangeOptions) =>
    decide(options, async (archive) => {
      const capture = await findCapture(archive, words);
      if (!options.content && !options.cue)
        throw new OnrecordError(
          "bad-query",
          "Expected --content or --cue with words of the article, found neither. Quote the words exactly.",
        );
      return { kind: "add", capture, change: await changeOf(archive, capture, options, null) };
    }),
  );

/** `onrecord undo DECISION` */
export const registerUndo: Register = (program) =>
  void examples(
    command(
      program,
      "undo",
      "take a decision back, or all that were made together; they stay on the list",
      "<decision>",
      "the decision, such as d12, or the batch",
    ),
    "undo d12",
    "undo b0123456789ab",
  ).action(
    (undoes: string, options: DecideOptions) => undoBatch(undoes, options) ?? decide(options, async () => ({ kind: "undo", undoes })),
  );

/** What a person sets of a statement: quoted words as selectors, nearest to `near` where that is given. */
async function changeOf(
  archive: Archive,
  capture: string,
  { act, speaker, source, cue, content }: ChangeOptions,
  near: number | null,
): Promise<Amendment> {
  const article = await archive.article(capture);
  if (!article)
    throw new OnrecordError(
      "not-found",
      "Expected an article that was read; this capture was kept but not read. `onrecord add` reads it.",
      { capture },
    );
  const found = selectorsOf(capture, article.text, { content, cue, source }, near);
  const change: Amendment = {
    ...(found.source && { source: found.source }),
    ...(found.cue && { cue: found.cue }),
    ...(found.content && { content: found.content }),
    ...(speaker && { speakers: [...speaker] }),
    ...(act && { act }),
  };
  if (Object.keys(change).length === 0)
    throw new OnrecordError(
      "bad-query",
      "Expected something to change, found nothing. Give --act, --speaker, --source, --cue or --content.",
    );
  return change;
}

type Quoted = { readonly [Role in "content" | "cue" | "source"]: readonly string[] | undefined };

/** The roles of quoted words, in the order in which they are looked for. */
const ROLES = ["content", "cue", "source"] as const;

/** How many places, and how much around each, are told where words stand in several, in UTF-16 code units. */
const TOLD = { places: 5, around: 30 };

/**
 * Turns quoted words into selectors, whatever white space stands between them. Words that stand several times are taken where they stand nearest to the others; throws
 * `bad-query` where they stand nowhere, or in several passages.
 */
function selectorsOf(capture: string, text: string, quoted: Quoted, near: number | null): Partial<Record<keyof Quoted, Selector[]>> {
  const asked = ROLES.flatMap((role) => (quoted[role] ?? []).map((exact) => ({ role, exact })));
  if (asked.length === 0) return {};
  const together = findTogether(
    text,
    asked.map(({ exact }) => exact),
    near,
  );
  if (together.is !== "found") {
    const { role, exact } = asked[together.index]!;
    const problem =
      together.is === "missing"
        ? `Expected the exact words of the ${role} as they stand in the article, not \`${oneLine(exact)}\`. Copy them from the page.`
        : `Expected words of the ${role} that stand in one passage; \`${oneLine(exact)}\` stands at ${placesTold(text, together.spans)}. Give more of the words around, or of content and source.`;
    throw new OnrecordError("bad-query", problem, { role, exact });
  }
  const selectors = asked.map(({ role }, index) => ({ role, selector: select(capture, text, together.spans[index]!) }));
  return Object.fromEntries(
    ROLES.filter((role) => quoted[role]).map((role) => [
      role,
      selectors.filter((each) => each.role === role).map(({ selector }) => selector),
    ]),
  );
}

function placesTold(text: string, spans: readonly Span[]): string {
  const told = spans
    .slice(0, TOLD.places)
    .map(([start, end]) => `${start} “${oneLine(text.slice(Math.max(0, start - TOLD.around), end + TOLD.around))}”`);
  return spans.length > TOLD.places ? `${told.join(", ")} and ${spans.length - TOLD.places} more` : told.join(", ");
}
