import type { Archive, DecisionOrder, StatementEntry, StoredArticle } from "../archive/archive.ts";
import { findWords, placeOf } from "../archive/find-words.ts";
import type { Amendment } from "../record/decision.ts";
import { OnrecordError } from "../record/error.ts";
import { type Selector, select } from "../record/selector.ts";
import { Band } from "../record/vocabulary.ts";
import { isAct } from "./acts.ts";
import { carriersOf } from "./carriers.ts";
import { readGrade } from "./grade-form.ts";
import { reviewWords } from "./review-words.ts";
import { roundWords } from "./round-words.ts";
import { words } from "./words.ts";

type Who = Pick<DecisionOrder, "by" | "at">;
type Fields = ReadonlyMap<string, string>;

const PARTS = ["source", "cue", "content"] as const;

/** Reads a decision out of the fields of a form. Throws `bad-form` or `not-found`, saying which field and what to do. */
export async function readDecision(archive: Archive, fields: Fields, who: Who): Promise<DecisionOrder> {
  const kind = fields.get("kind") ?? "";
  const note = fields.get("note")?.trim() || null;
  switch (kind) {
    case "accept":
    case "reject": {
      const statement = needed(fields, "statement");
      const found = fields.has("seen") ? await archive.statement(statement) : null;
      if (found) refuseStale(fields, found);
      return { ...who, note, kind, statement };
    }
    case "undo":
      return { ...who, note, kind, undoes: needed(fields, "undoes") };
    case "settle":
      return { ...who, note, ...(await sameAs(archive, needed(fields, "statement"), needed(fields, "like"))) };
    case "flag":
      return { ...who, note, kind, statement: needed(fields, "statement") };
    case "grade":
      return { ...who, note, kind, statement: needed(fields, "statement"), grade: await readGrade(archive, fields) };
    case "merge":
      return { ...who, note, kind, ids: [needed(fields, "one"), needed(fields, "other")] };
    case "split":
      if (fields.has("incident")) return { ...who, note, kind, incident: needed(fields, "incident"), words: struckIn(fields) };
      if (fields.has("one")) return { ...who, note, kind, ids: [needed(fields, "one"), needed(fields, "other")] };
      return { ...who, note, kind, party: needed(fields, "party"), captures: marked(fields) };
    case "amend": {
      const statement = await archive.statement(needed(fields, "statement"));
      if (!statement) throw new OnrecordError("not-found", words.statement.none(needed(fields, "statement")));
      refuseStale(fields, statement);
      const change = await readChange(archive, statement.capture, fields, statement);
      if (Object.keys(change).length === 0) throw badForm(words.decide.nothing);
      return { ...who, note, kind, statement: statement.id, change };
    }
    case "add": {
      const capture = needed(fields, "capture");
      const change = await readChange(archive, capture, fields, null);
      if (!change.content && !change.cue) throw badForm(words.decide.noContent);
      return { ...who, note, kind, capture, change: speaking(change, fields) };
    }
    default:
      throw badForm(words.decide.badKind(kind));
  }
}

/** The decision that says of a statement what a reading of it says. */
async function sameAs(archive: Archive, statement: string, like: string): Promise<Settling> {
  const reading = (await archive.decisions({ statement })).map(({ decision }) => decision).find(({ id }) => id === like);
  if (reading?.kind !== "reading") throw new OnrecordError("not-found", roundWords.noReading(like), { like });
  if (reading.verdict !== "amend") return { kind: reading.verdict, statement };
  return { kind: "amend", statement, change: reading.change ?? {} };
}

type Settling =
  | { readonly kind: "accept" | "reject"; readonly statement: string }
  | { readonly kind: "amend"; readonly statement: string; readonly change: Amendment };

/** A form that was opened before somebody else decided would put back what that decision changed. */
function refuseStale(fields: Fields, { id, decided }: StatementEntry): void {
  if (decided && fields.has("seen") && fields.get("seen") !== decided.decision)
    throw new OnrecordError("decided-meanwhile", words.decide.meanwhile(decided.kind, decided.by), { id, decision: decided.decision });
}

/** What the form says otherwise than the statement; of a new statement, all that it says. */
async function readChange(archive: Archive, capture: string, fields: Fields, before: StatementEntry | null): Promise<Amendment> {
  const article = await archive.article(capture);
  if (!article) throw new OnrecordError("not-found", words.decide.noArticle(capture));
  const near = Number(fields.get("near")) || (before ? placeOf(before) : 0);
  const change: { -readonly [Name in keyof Amendment]: Amendment[Name] } = {};
  const act = fields.get("act")?.trim();
  if (act) {
    if (!isAct(act)) throw badForm(words.decide.badAct(act));
    if (act !== before?.act.main) change.act = act;
  }
  const speakers = lines(fields.get("speakers"));
  if (speakers.join("\n") !== (before?.by ?? []).map(({ name }) => name).join("\n")) change.speakers = speakers;
  for (const part of PARTS) {
    const written = lines(fields.get(part));
    const stood = (before?.[part] ?? []).map(([start, end]) => squeeze(article.text.slice(start, end)));
    if (written.join("\n") === stood.join("\n") || !fields.has(part)) continue;
    change[part] = written.map((quote) => anchorOf(capture, article.text, quote, before?.[part][0]?.[0] ?? near));
  }
  return before ? { ...change, ...readHedge(article, before, fields, near), ...readChain(article, before, fields) } : change;
}

/** The hedge as the form has it, where that is not as it was. */
function readHedge({ capture, text }: StoredArticle, { hedge }: StatementEntry, fields: Fields, near: number): Pick<Amendment, "hedge"> {
  if (!fields.has("hedge")) return {};
  const written = squeeze(fields.get("hedge") ?? "");
  const band = fields.get("band")?.trim() || null;
  const known = band === null ? null : Band.options.find((one) => one === band);
  if (known === undefined) throw badForm(reviewWords.badBand(band!));
  if (written === "") return hedge === null ? {} : { hedge: null };
  const stood = hedge ? squeeze(text.slice(...hedge.span)) : "";
  if (written === stood && known === (hedge?.band ?? null)) return {};
  return { hedge: { words: anchorOf(capture, text, written, hedge?.span[0] ?? near), band: known } };
}

/** Who passed it on, as the form has them, where that is not as it was. */
function readChain(article: StoredArticle, before: StatementEntry, fields: Fields): Pick<Amendment, "chain"> {
  if (!fields.has("chain")) return {};
  const chain = lines(fields.get("chain"));
  return chain.join("\n") === carriersOf(before, article).map(squeeze).join("\n") ? {} : { chain };
}

/** A new statement with the words of its source as its speaker's name, where no other name was given. */
function speaking(change: Amendment, fields: Fields): Amendment {
  const source = lines(fields.get("source")).join(" ");
  return change.speakers || source === "" ? change : { ...change, speakers: [source] };
}

/** The words that are no values of an incident: a line each, its capture, start and end. */
function struckIn(fields: Fields): { capture: string; span: [number, number] }[] {
  return lines(needed(fields, "words")).map((line) => {
    const [, capture, start, end] = /^([0-9a-f]{64}) (\d{1,9}) (\d{1,9})$/.exec(line) ?? [];
    if (capture === undefined) throw badForm(words.decide.badForm("words"));
    return { capture, span: [Number(start), Number(end)] };
  });
}

/** The articles that are marked in a form. */
function marked(fields: Fields): string[] {
  const named = [...fields.keys()].flatMap((name) => /^capture-([0-9a-f]{64})$/.exec(name)?.[1] ?? []);
  const captures = [...named, ...lines(fields.get("captures"))];
  if (captures.length === 0) throw badForm(words.parties.split.none);
  return captures;
}

function anchorOf(capture: string, text: string, quote: string, near: number): Selector {
  const span = findWords(text, quote, near);
  if (!span) throw badForm(words.decide.nowhere(quote));
  return select(capture, text, span);
}

function lines(value: string | undefined): string[] {
  return (value ?? "").split("\n").map(squeeze).filter(Boolean);
}

function squeeze(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}

function needed(fields: Fields, name: string): string {
  const value = fields.get(name)?.trim();
  if (!value) throw badForm(words.decide.badForm(name));
  return value;
}

function badForm(message: string): OnrecordError {
  return new OnrecordError("bad-form", message);
}
