import type { Amendment, StatementDecision } from "../../record/decision.ts";
import type { Party } from "../../record/party.ts";
import { anchor } from "../../record/selector.ts";
import type { Hop, Statement } from "../../record/statement.ts";
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
  const hedge = hedgeOf(change, statement, reading.text);
  if (hedge === undefined) return null;
  const spoken = change.speakers ? chainTo(speakers, statement, parties, words.source ?? []) : statement.sourcing;
  const passed = change.chain
    ? passedOn(change.chain, { sourcing: spoken, speakers }, { ...reading, parties })
    : { sourcing: spoken, parties };
  return {
    statement: { ...statement, ...words, speakers, act, form, hedge, sourcing: passed.sourcing, basis: "given", sure: true, why },
    parties: passed.parties,
  };
}

/** The hedge after a change; undefined where its words are not in the text. */
function hedgeOf({ hedge }: Amendment, statement: Statement, text: string): Statement["hedge"] | undefined {
  if (hedge === undefined) return statement.hedge;
  if (hedge === null) return null;
  const span = anchor(text, hedge.words);
  return span ? { span: [span[0], span[1]], band: hedge.band } : undefined;
}

/** The chain with those who passed it on as a person names them: whom it had keeps what is known of them, and the speakers stay at its end. */
function passedOn(
  names: readonly string[],
  { sourcing, speakers }: Pick<Statement, "sourcing" | "speakers">,
  reading: Pick<Reading, "parties" | "text">,
): { readonly sourcing: Hop[]; readonly parties: Reading["parties"] } {
  const isLast = ({ party }: Hop) => party !== null && speakers.includes(party);
  const { parties, speakers: carriers } = resolveSpeakers(names, reading.parties, reading.text);
  const known = new Map(parties.map((party) => [party.id, party]));
  const before = new Map(sourcing.filter((one) => !isLast(one)).map((one) => [one.party, one]));
  return { sourcing: [...carriers.map((id) => before.get(id) ?? hopOf(known.get(id)!, [])), ...sourcing.filter(isLast)], parties };
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
    ...{ within: null, refersTo: [], about: [], hedge: null, addressees: [], occasion: null, said: null, topics: [] },
    sourcing: chainTo(speakers, { sourcing: [], speakers: [] }, parties, words.source ?? []),
    ...{ incident: null, commitment: null, basis: "given", sure: true, why: `added by ${by}` },
  };
  return { statement, parties };
}

/** The chain up to those who spoke, as it was, and then the speakers that a person gives: a chain ends with them. */
function chainTo(
  speakers: readonly string[],
  { sourcing, speakers: before }: Pick<Statement, "sourcing" | "speakers">,
  parties: Reading["parties"],
  source: Statement["source"],
): Hop[] {
  const carriers = sourcing.filter(({ party }) => party === null || !(before.includes(party) || speakers.includes(party)));
  const known = new Map(parties.map((party) => [party.id, party]));
  return [...carriers, ...speakers.map((id) => hopOf(known.get(id)!, source))];
}

function hopOf({ id, kind, named, count }: Party, words: Statement["source"]): Hop {
  const groups = named ? "institution" : "group";
  return {
    ...{ party: id, words, named, kind: kind === "document" ? "document" : kind === "person" ? "individual" : groups, count },
    ...{ groundRule: named ? "on-record" : "not-stated", channel: null, justification: null, anonymity: null, basis: "given" },
  };
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
