import type { Captured } from "../capture/captured.ts";
import type { Doc } from "../english/doc.ts";
import { parse } from "../english/index.ts";
import { ownerName, ownerOf } from "../linking/index.ts";
import { trained, trainedStatements } from "../pipeline/weights.ts";
import { read } from "../reading/index.ts";
import type { Findings } from "../record/contract.ts";
import type { Party } from "../record/party.ts";
import { type Span, slice } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";
import { findStatements } from "../statements/index.ts";
import { blockQuotes } from "./block-quotes.ts";
import { withQuotesWritten } from "./html-quotes.ts";
import { withBlocksWritten } from "./markdown-quotes.ts";
import { inTheWordsOf, speakersOfBlock } from "./named-beside.ts";
import { tellerOf } from "./teller.ts";
import { unspacedQuotes } from "./unspaced-quotes.ts";

/** A quotation of a draft. */
export interface DraftQuotation {
  /** With its marks; UTF-16 code units of the draft's text. */
  readonly span: Span;
  /** Without its marks. */
  readonly text: string;
  /** Who the draft says it is by, in the order of its words; none where it names nobody. */
  readonly speakers: readonly DraftSpeaker[];
  /** What the draft says directly before and after it. */
  readonly before: string;
  readonly after: string;
}

/** Somebody whom a draft lets speak. */
export type DraftSpeaker = Pick<Party, "name" | "kind" | "named" | "country"> & {
  /** The state that the draft tells of the speaker, by its code or name; null where it tells none. */
  readonly state: string | null;
  readonly roles: readonly string[];
};

/** A draft as it is checked. */
export interface Draft {
  readonly text: string;
  readonly quotations: readonly DraftQuotation[];
  /** Whether its end was not read, since it is longer than a draft can be. */
  readonly cut: boolean;
}

/** How much of what stands around a quotation is looked at, in UTF-16 code units. */
const AROUND = 80;

/** How much of a draft is read, in UTF-16 code units: a long book. What takes longer is no draft. */
const LONGEST_DRAFT = 600_000;

/** For how many quotations that are set off speakers are looked for, since each looks at all parties; more of them no draft has. */
const MOST_BLOCKS = 1000;

/** Stretches of the text by which statements are found, in UTF-16 code units. */
const NEAR = 500;

/** Marks around what somebody may have said: what stands in them by itself, and two words or more of any other kind but the title of a work. */
const SPOKEN: ReadonlySet<string> = new Set(["speech", "caricature", "hypothetical"]);
const OF_WORDS: ReadonlySet<string> = new Set(["scare", "term"]);

/**
 * Reads a draft: every quotation in it, in marks, set off by ">", or in the elements that HTML has for it, and whom it names as the speaker. All of its text is read, also what looks
 * like furniture of a page, and in whatever language it is. Throws `OnrecordError` where the bytes are no text.
 */
export function readDraft(captured: Captured): Draft {
  const whole = read(withBlocksWritten(withQuotesWritten(captured)), {});
  const { length } = whole.text;
  const end = length <= LONGEST_DRAFT ? length : whole.text.lastIndexOf(" ", LONGEST_DRAFT) + 1 || LONGEST_DRAFT;
  const text = whole.text.slice(0, end);
  const blocks = whole.article.blocks
    .filter(({ span }) => span[0] < end)
    .map(({ span, why }) => ({ span: [span[0], Math.min(span[1], end)] as [number, number], why, kind: "body" as const }));
  const doc = parse(text, { blocks: blocks.map(({ span }) => span), ...trained() });
  const findings = findStatements(
    { text, article: { ...whole.article, blocks, title: null, byline: [], origins: [], notes: [] } },
    doc,
    trainedStatements(),
  );
  return { text: whole.text, quotations: quotationsIn(doc, findings), cut: end < length };
}

function quotationsIn(doc: Doc, findings: Findings): DraftQuotation[] {
  const { text } = doc;
  const parties = new Map(findings.parties.map((party) => [party.id, party]));
  const said = new Map(findings.statements.map((statement) => [statement.id, statement]));
  const near = statementsNear(findings.statements);
  const marked = findings.quotations
    .filter(
      ({ role, span, statement }) =>
        SPOKEN.has(role) || (OF_WORDS.has(role) && /\S\s+\S/.test(slice(text, span))) || (statement !== null && role !== "nested"),
    )
    .map(({ span, statement }) => {
      const by = tellerOf(text, span, statement === null ? undefined : said.get(statement), near(span));
      const ids = by && !isGuess(text, span, by) ? by.speakers : [];
      const told = ids.map((id) => parties.get(id)).filter((party) => party !== undefined);
      const speakers = told.length > 0 ? told : inTheWordsOf(doc, span, findings.parties);
      const end = Math.max(span[1], ...(by?.source ?? []).map(([, last]) => last));
      return { span, words: withoutMarks(slice(text, span)), by: speakers.map((party) => asNamedBefore(text, party, end)) };
    });
  const unspaced = unspacedQuotes(text)
    .filter((span) => !isMarked(span, marked))
    .map((span) => ({ span, words: withoutMarks(slice(text, span)), by: [] }));
  const inMarks = [...marked, ...unspaced].sort((one, other) => one.span[0] - other.span[0]);
  const set = blockQuotes(text)
    .filter(({ span }) => !isMarked(span, inMarks))
    .map((quote, index) => ({
      span: quote.span,
      words: quote.text,
      by: index < MOST_BLOCKS ? speakersOfBlock(quote, doc, findings.parties) : [],
    }));
  return [...inMarks, ...set]
    .sort((one, other) => one.span[0] - other.span[0])
    .map(({ span, words, by }) => ({
      ...{ span, text: words, speakers: by.map(speakerOf) },
      before: text.slice(Math.max(0, span[0] - AROUND), span[0]),
      after: text.slice(span[1], span[1] + AROUND),
    }));
}

/** Words of the sentence behind a quotation. */
const GOES_ON = /^[^\S\n]*\p{Ll}/u;

/** Whether nothing but the paragraph before says whose a quotation is, though its own sentence goes on behind it: "“…” is what an official called it". */
function isGuess(text: string, [, end]: Span, { cue, source }: Statement): boolean {
  return cue.length === 0 && source.length === 0 && GOES_ON.test(text.slice(end, end + AROUND));
}

/** Whether a quotation in marks stands inside of a stretch. They are in the order of the text, so that it is searched by halves. */
function isMarked([start, end]: Span, marked: readonly { readonly span: Span }[]): boolean {
  let [low, high] = [0, marked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marked[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  return low < marked.length && marked[low]!.span[0] < end;
}

/** The statements whose content shares a stretch of `NEAR` code units with what is asked for: a draft may have as many statements as quotations. */
function statementsNear(statements: readonly Statement[]): (span: Span) => readonly Statement[] {
  const places = new Map<number, Statement[]>();
  for (const statement of statements)
    for (const place of new Set(statement.content.flatMap(([start, end]) => [Math.floor(start / NEAR), Math.floor(end / NEAR)]))) {
      const known = places.get(place);
      if (known) known.push(statement);
      else places.set(place, [statement]);
    }
  return ([start, end]) => [...(places.get(Math.floor(start / NEAR)) ?? []), ...(places.get(Math.floor(end / NEAR)) ?? [])];
}

/**
 * A person as the draft names him up to a place. Where it has a surname before it has a full name ("Roe said", and later "Petra Roe"), the surname may be
 * another's: it is left as it stands, so that the draft is not held to have meant whom it names later.
 */
function asNamedBefore(text: string, party: Party, end: number): Party {
  if (party.kind !== "person") return party;
  const names = party.mentions.filter(({ type, span }) => type === "name" && span[0] < end).map(({ span }) => slice(text, span));
  if (names.length === 0 || names.some((name) => name.includes(party.name))) return party;
  const surname = names.find((name) => party.name.endsWith(` ${name}`));
  return surname === undefined ? party : { ...party, name: surname };
}

function speakerOf(party: Party): DraftSpeaker {
  const { name, kind, named, country, roles } = party;
  const owner = ownerOf(party);
  return { name, kind, named, country, state: owner === null ? null : ownerName(owner), roles: roles.map(({ text }) => text) };
}

/** A quotation without the marks around it, and without those that begin its other paragraphs. */
function withoutMarks(quotation: string): string {
  return quotation.replace(/^[\s"“”„«»`'‘’＂「」『』]+|[\s"“”„«»`'‘’＂「」『』]+$/g, "").replace(/\n[^\S\n]*["“„«]/g, "\n");
}
