import type { Captured } from "../capture/captured.ts";
import { parse } from "../english/index.ts";
import { storyOf } from "../pipeline/story.ts";
import { trained, trainedStatements } from "../pipeline/weights.ts";
import { read } from "../reading/index.ts";
import type { Findings } from "../record/contract.ts";
import type { Party } from "../record/party.ts";
import { holds, overlap, type Span, slice } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";
import { findStatements } from "../statements/index.ts";
import { type BlockQuote, blockQuotes } from "./block-quotes.ts";

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
export type DraftSpeaker = Pick<Party, "name" | "kind" | "named" | "country"> & { readonly roles: readonly string[] };

/** A draft as it is checked. */
export interface Draft {
  readonly text: string;
  readonly quotations: readonly DraftQuotation[];
  /** Whether its end was not read, since it is longer than a draft can be. */
  readonly cut: boolean;
}

/** How much of what stands around a quotation is looked at, in UTF-16 code units. */
const AROUND = 80;

/** A quotation that is more than marks around a name or a term. */
const SPOKEN: ReadonlySet<string> = new Set(["speech", "caricature", "hypothetical"]);

/**
 * Reads a draft: every quotation in it, in marks or set off by ">", and whom it names as the speaker. All of its text is read, also what looks
 * like furniture of a page, and in whatever language it is. Throws `OnrecordError` where the bytes are no text.
 */
export function readDraft(captured: Captured): Draft {
  const whole = read(captured, {});
  const blocks = whole.article.blocks.map(({ span, why }) => ({ span, why, kind: "body" as const }));
  const story = storyOf({ ...whole, article: { ...whole.article, blocks } });
  const doc = parse(whole.text, { blocks: story.spans, ...trained() });
  const findings = findStatements(story.reading, doc, trainedStatements());
  const end = story.spans.at(-1)?.[1] ?? 0;
  return {
    text: whole.text,
    quotations: quotationsIn(whole.text, end, findings),
    cut: blocks.some(({ span }) => span[1] > end),
  };
}

function quotationsIn(text: string, end: number, findings: Findings): DraftQuotation[] {
  const parties = new Map(findings.parties.map((party) => [party.id, party]));
  const marked = findings.quotations
    .filter(({ role, statement }) => SPOKEN.has(role) || (statement !== null && role !== "nested"))
    .map(({ span, statement }) => ({ span, words: withoutMarks(slice(text, span)), by: speakersOf(span, statement, findings, parties) }));
  const set = blockQuotes(text)
    .filter(({ span }) => span[0] < end && !marked.some((quotation) => overlap(span, quotation.span)))
    .map((quote) => ({ span: quote.span, words: quote.text, by: speakersOfBlock(quote, text, findings.parties) }));
  return [...marked, ...set]
    .sort((one, other) => one.span[0] - other.span[0])
    .map(({ span, words, by }) => ({
      ...{ span, text: words, speakers: by.map(speakerOf) },
      before: text.slice(Math.max(0, span[0] - AROUND), span[0]),
      after: text.slice(span[1], span[1] + AROUND),
    }));
}

/** The speakers of the statement that a quotation belongs to: the one that says so, else the innermost that holds it. */
function speakersOf(span: Span, said: string | null, { statements }: Findings, parties: ReadonlyMap<string, Party>): Party[] {
  const statement = statements.find(({ id }) => id === said) ?? innermost(span, statements);
  return (statement?.speakers ?? []).map((id) => parties.get(id)).filter((party) => party !== undefined);
}

function innermost(span: Span, statements: readonly Statement[]): Statement | undefined {
  const around = statements.filter(({ content }) => content.some((piece) => holds(span, piece) || holds(piece, span)));
  return around.sort((one, other) => lengthOf(one) - lengthOf(other))[0];
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Whoever the line behind a block names, else the last who is named in the line that leads to it. */
function speakersOfBlock({ by, lead, span }: BlockQuote, text: string, parties: readonly Party[]): Party[] {
  const place: Span | null = by !== null ? [text.lastIndexOf(by, span[1]), span[1]] : lead;
  if (!place) return [];
  const named = parties.flatMap((party) =>
    party.mentions.filter((mention) => holds(place, mention.span)).map((mention) => ({ party, at: mention.span[0] })),
  );
  named.sort((one, other) => one.at - other.at);
  const [first] = by !== null ? named : named.reverse();
  if (first) return [first.party];
  const name = by?.split(/,|\s[(]/)[0]?.trim();
  return name ? [{ ...UNKNOWN, name }] : [];
}

/** What is known of somebody whom only a line behind a quotation names. */
const UNKNOWN: Party = {
  id: "",
  name: "",
  kind: "person",
  named: true,
  count: null,
  country: null,
  roles: [],
  mentions: [],
  possiblySame: [],
};

function speakerOf({ name, kind, named, country, roles }: Party): DraftSpeaker {
  return { name, kind, named, country, roles: roles.map(({ text }) => text) };
}

/** A quotation without the marks around it, and without those that begin its other paragraphs. */
function withoutMarks(quotation: string): string {
  return quotation.replace(/^[\s"“”„«»`'‘’]+|[\s"“”„«»`'‘’]+$/g, "").replace(/\n[^\S\n]*["“„«]/g, "\n");
}
