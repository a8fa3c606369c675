import type { Capture, Given, Sighting } from "../../record/capture.ts";
import type { Engine, Findings } from "../../record/contract.ts";
import { type DateValue, daysOf } from "../../record/date.ts";
import { sha256 } from "../../record/id.ts";
import type { Party } from "../../record/party.ts";
import { type Selector, select } from "../../record/selector.ts";
import type { Relation, Statement } from "../../record/statement.ts";
import type { Archive } from "../archive.ts";

/** A made-up page and what is found in it. Words are given as they stand in the text; spans are looked up. */
export interface Page {
  readonly text: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly parties?: readonly (Pick<Party, "id" | "name"> & Partial<Party> & { readonly role?: string })[];
  readonly statements?: readonly Words[];
  readonly relations?: readonly Relation[];
  readonly findings?: Partial<Findings>;
  readonly place?: string;
  readonly given?: Given;
}

/** A statement's words, and whatever else is not plain. */
export type Words = Partial<Omit<Statement, "source" | "cue" | "content" | "said">> & {
  readonly source?: string;
  readonly cue?: string;
  /** Several pieces where a cue or more splits it. */
  readonly content?: string | readonly string[];
  readonly said?: string;
};

export const ENGINE: Engine = { version: "1.0.0", models: { english: "rules-1" } };
export const AT = "2031-05-01T10:00:00Z";

/** A page that a ministry, an official and unnamed sources speak on; the first of the little world of these tests. */
export const ASSURANCE: Page = {
  text: [
    "Varenia will stay out of the vote, minister says",
    "“We will not meddle in Caldora’s vote,” Foreign Minister Ann Roe said on Monday.",
    "Two officials said that the minister had been asked twice.",
    "The Ministry of Ports declined to comment.",
  ].join("\n"),
  published: "2031-04-09",
  publisher: "Meridian Post",
  parties: [
    { id: "p1", name: "Ann Roe", role: "Foreign Minister" },
    { id: "p2", name: "Two officials", kind: "group", named: false },
    { id: "p3", name: "The Ministry of Ports", kind: "organization" },
  ],
  statements: [
    {
      id: "s1",
      source: "Foreign Minister Ann Roe",
      cue: "said",
      content: "We will not meddle in Caldora’s vote",
      speakers: ["p1"],
      form: "direct",
      act: act("assurance"),
    },
    {
      id: "s2",
      source: "Two officials",
      cue: "said that",
      content: "the minister had been asked twice",
      speakers: ["p2"],
      sure: false,
      refersTo: ["s1"],
    },
    { id: "s3", source: "The Ministry of Ports", cue: "declined to comment", speakers: ["p3"], act: act("no-comment") },
  ],
  relations: [{ from: "s3", to: "s1", kind: "declines", why: "asked about the same", sure: true }],
};

/** A later page on which others deny and doubt; one speaker is a private person. */
export const DENIAL: Page = {
  text: "Caldora denies it\nCaldora never asked for anything, the ministry of ports said.\n“It is nonsense,” said Bo Tal, a baker.\nRoe, the Varenian minister, did not reply.",
  published: "2032-01-20",
  publisher: "Lorvane Ledger",
  parties: [
    { id: "p1", name: "Ministry of Ports", kind: "organization" },
    { id: "p2", name: "Bo Tal" },
    { id: "p3", name: "Roe", role: "the Varenian minister" },
  ],
  statements: [
    {
      id: "s1",
      source: "the ministry of ports",
      cue: "said",
      content: "Caldora never asked for anything",
      speakers: ["p1"],
      act: act("denial"),
    },
    { id: "s2", source: "Bo Tal, a baker", cue: "said", content: "It is nonsense", speakers: ["p2"], form: "direct", act: act("opinion") },
    { id: "s3", source: "Roe, the Varenian minister", cue: "did not reply", speakers: ["p3"], act: act("no-comment"), said: "2032-01" },
  ],
};

export function act(main: Statement["act"]["main"]): Statement["act"] {
  return { main, others: [], why: "made up" };
}

/** The bytes, address and sighting of a page. */
export function captureOf({ text, place, given }: Page): { captured: Capture & { bytes: Uint8Array }; sighting: Sighting } {
  const bytes = Buffer.from(JSON.stringify(text));
  const hash = sha256(bytes);
  return {
    captured: { sha256: hash, mediaType: "text/plain", size: bytes.byteLength, bytes },
    sighting: { capture: hash, place: place ?? `pages/${hash.slice(0, 8)}.txt`, at: AT, given: given ?? {} },
  };
}

/** What an engine is made to have read in a page. */
export function readingOf(page: Page): { text: string; article: Parameters<Archive["derive"]>[2]["article"]; findings: Findings } {
  const { text, publisher } = page;
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    span: [index, index + line.length] as [number, number],
    kind: "body" as const,
    why: "prose",
  }));
  const title = blocks[0] ? { text: text.slice(...blocks[0].span), span: blocks[0].span } : null;
  return {
    text,
    article: {
      ...{
        title,
        publisher: publisher ? { name: publisher, span: null, basis: "given" as const } : null,
        byline: [],
        published: dateOf(page.published),
      },
      ...{ address: page.given?.address ?? null, origins: [], republication: null, language: "en", blocks },
    },
    findings: {
      parties: (page.parties ?? []).map(({ role, ...party }) => ({
        ...{ kind: "person" as const, named: true, count: null, country: null, possiblySame: [] },
        roles: role ? [{ text: role, span: spanOf(text, role) }] : [],
        mentions: text.includes(party.name) ? [{ span: spanOf(text, party.name), type: "name" as const }] : [],
        ...party,
      })),
      statements: (page.statements ?? []).map((words, index) => statementOf(text, words, index)),
      relations: [...(page.relations ?? [])],
      ...{
        quotations: [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: quoted }) => ({
          span: [index, index + quoted.length] as [number, number],
          role: "speech" as const,
          statement: null,
        })),
      },
      ...{ commitments: [], incidents: [], events: [], figures: [], dates: [] },
      ...page.findings,
    },
  };
}

function statementOf(text: string, { source, cue, content, said, ...rest }: Words, index: number): Statement {
  const pieces = [content ?? []].flat();
  const [anchor] = [...pieces, source];
  const near = anchor === undefined ? 0 : spanOf(text, anchor)[0];
  const spans = (words: string | undefined) => (words === undefined ? [] : [spanOf(text, words, near)]);
  return {
    ...{
      id: `s${index + 1}`,
      kind: "speech",
      utterance: `u${index + 1}`,
      source: spans(source),
      cue: spans(cue),
      content: pieces.map((piece) => spanOf(text, piece, near)),
      speakers: [],
    },
    ...{
      form: "indirect",
      act: act("claim"),
      within: null,
      refersTo: [],
      about: [],
      hedge: null,
      addressees: [],
      occasion: null,
      said: dateOf(said),
    },
    ...{ sourcing: [], topics: [], incident: null, commitment: null, basis: "explicit", sure: true, why: "made up" },
    ...rest,
  };
}

/** Where words stand: the place nearest to `near`. Throws where they stand nowhere, since then the test is wrong. */
export function spanOf(text: string, words: string, near = 0): [number, number] {
  let best = -1;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (best === -1 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  if (best === -1) throw new Error(`no ${JSON.stringify(words)} in ${JSON.stringify(text.slice(0, 200))}`);
  return [best, best + words.length];
}

/** A selector of words of a page. */
export function quote(page: Page, words: string): Selector {
  return select(captureOf(page).captured.sha256, page.text, spanOf(page.text, words));
}

export function dateOf(edtf: string | undefined): DateValue | null {
  if (edtf === undefined) return null;
  const days = daysOf(edtf);
  return { span: null, edtf, earliest: days?.earliest ?? null, latest: days?.latest ?? null, basis: "explicit", why: "made up" };
}

/** Keeps a page and what is read in it; gives back its hash. */
export async function add(archive: Archive, page: Page, engine = ENGINE): Promise<string> {
  const { captured, sighting } = captureOf(page);
  await archive.keep(captured, sighting);
  await readAgain(archive, page, engine);
  return captured.sha256;
}

/** Derives a page anew: as another reading of the same capture where `as` differs. */
export async function readAgain(archive: Archive, page: Page, engine = ENGINE, as: Page = page): Promise<void> {
  const { text, article, findings } = readingOf(as);
  await archive.derive(captureOf(page).captured.sha256, engine, { text, article }, findings);
}

/** All that an iterable gives. */
export async function all<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}
