import type { Amendment, StatementDecision } from "../../record/decision.ts";
import { anchor } from "../../record/selector.ts";
import type { Statement } from "../../record/statement.ts";
import type { Reading } from "./apply.ts";
import { formOf } from "./form.ts";
import { resolveSpeakers } from "./speakers.ts";

/** What a change makes of a statement, and the article's parties with those that only the change names. */
export interface Changed {
  readonly statement: Statement;
  readonly parties: Reading["parties"];
}

/** A statement with what a person changed of it; null where words of the change are not in the text. */
export function amended(statement: Statement, { by, change }: { by: string; change: Amendment }, reading: Reading): Changed | null {
  const words = wordsOf(change, reading.text);
  if (!words) return null;
  const { parties, speakers } = change.speakers
    ? resolveSpeakers(change.speakers, reading.parties, reading.text)
    : { parties: reading.parties, speakers: statement.speakers };
  const act = change.act
    ? { main: change.act, others: statement.act.others.filter((other) => other !== change.act), why: `given by ${by}` }
    : statement.act;
  const form = words.content ? formOf(reading.text, words.content, reading.quotations) : statement.form;
  const why = statement.why === "" ? `amended by ${by}` : `${statement.why}; amended by ${by}`;
  return { statement: { ...statement, ...words, speakers, act, form, basis: "given", sure: true, why }, parties };
}

/** A statement that the program missed, as a person gives it; null where its words are not in the text. */
export function added(decision: Extract<StatementDecision, { kind: "add" }>, reading: Reading): Changed | null {
  const { statement: id, by, change } = decision;
  const words = wordsOf(change, reading.text);
  if (!words) return null;
  const { parties, speakers } = resolveSpeakers(change.speakers ?? [], reading.parties, reading.text);
  const content = words.content ?? [];
  const statement: Statement = {
    ...{ id, kind: "speech", utterance: id, source: words.source ?? [], cue: words.cue ?? [], content, speakers },
    form: formOf(reading.text, content, reading.quotations),
    act: { main: change.act ?? "claim", others: [], why: change.act ? `given by ${by}` : "no act given" },
    ...{ within: null, refersTo: [], about: [], hedge: null, addressees: [], occasion: null, said: null, sourcing: [], topics: [] },
    ...{ incident: null, commitment: null, basis: "given", sure: true, why: `said by ${by}` },
  };
  return { statement, parties };
}

type Words = { -readonly [Part in "source" | "cue" | "content"]?: Statement[Part] };

/** The spans of a change's words; null where some are not in the text. What the change leaves out is left out. */
function wordsOf(change: Amendment, text: string): Words | null {
  const words: Words = {};
  for (const part of ["source", "cue", "content"] as const) {
    const selectors = change[part];
    if (!selectors) continue;
    const spans = selectors.map((selector) => anchor(text, selector));
    if (!spans.every((span) => span !== null)) return null;
    words[part] = spans.map(([start, end]) => [start, end] as [number, number]).sort((one, other) => one[0] - other[0]);
  }
  return words;
}
