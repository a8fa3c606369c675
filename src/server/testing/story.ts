import type { Act } from "../../record/acts.ts";
import type { Article, Block } from "../../record/article.ts";
import type { Findings } from "../../record/contract.ts";
import type { Party } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import type { Hop, Statement } from "../../record/statement.ts";

/** A made-up article with its findings written by hand, so that the tests of the pages lean on no other room's judgement. */
export interface Story {
  readonly text: string;
  readonly article: Article;
  readonly findings: Findings;
}

interface Said {
  readonly id: string;
  readonly source?: string;
  readonly cue?: string;
  readonly content?: string;
  readonly speaker: string;
  readonly act: Act;
  readonly sure?: boolean;
  readonly within?: string;
  readonly sourcing?: readonly Hop[];
}

const BLOCKS: readonly (readonly [kind: Block["kind"], text: string, why: string])[] = [
  ["body", "Varenia <script>alert(1)</script> denies & assures", "headline"],
  ["furniture", "Share this story", "share line"],
  ["furniture", "Varenia <script>alert(1)</script> denies & assures", "repeated headline"],
  ["furniture", "Varenia <script>alert(1)</script> denies & assures", "repeated headline"],
  [
    "body",
    "The minister assured President Oru that Varenia would stay out of the vote, two officials briefed on the call told the Meridian Post.",
    "paragraph",
  ],
  ["subhead", "A denial", "short line before a paragraph"],
  [
    "body",
    "Varenia <script>alert(2)</script> has nothing to do with any break-in, Ann Roe, the foreign minister, said on Monday.",
    "paragraph",
  ],
  ["caption", "The harbour of Ostrel, before dawn", "line before a paragraph about a picture"],
  [
    "body",
    "The agency has possibly seen it, Mr. Tal suggested. \u202EReversed\u202C words and emoji 🌊 come before the offsets here.",
    "paragraph",
  ],
];

export const TEXT = BLOCKS.map(([, text]) => text).join("\n\n");

/** Builds the story; `word` makes its bytes and its words differ from another's. */
export function story(word = ""): Story {
  const text = word === "" ? TEXT : `${TEXT}\n\n${word}`;
  const blocks = [...blocksOf(), ...(word === "" ? [] : [{ span: spanOf(text, word), kind: "body" as const, why: "paragraph" }])];
  const parties = [
    party(text, "p1", "Ann Roe", "person", true, "the foreign minister"),
    party(text, "p2", "two officials briefed on the call", "group", false),
    party(text, "p3", "Meridian Post", "organization", true),
    party(text, "p4", "The minister", "person", false),
    party(text, "p5", "Mr. Tal", "person", true),
  ];
  const chain: Hop[] = [
    hop(text, "p3", "the Meridian Post", true, "institution"),
    { ...hop(text, "p2", "two officials", false, "group"), count: { min: 2, max: 2 }, justification: spanOf(text, "briefed on the call") },
  ];
  const statements = [
    statement(text, {
      id: "s1",
      source: "two officials briefed on the call",
      cue: "told",
      content: "The minister assured President Oru that Varenia would stay out of the vote",
      speaker: "p2",
      act: "disclosure",
      sourcing: chain,
    }),
    statement(text, {
      id: "s2",
      source: "The minister",
      cue: "assured",
      content: "Varenia would stay out of the vote",
      speaker: "p4",
      act: "assurance",
      within: "s1",
      sourcing: [...chain, hop(text, "p4", "The minister", false, "individual")],
    }),
    statement(text, {
      id: "s3",
      source: "Ann Roe, the foreign minister",
      cue: "said",
      content: "Varenia <script>alert(2)</script> has nothing to do with any break-in",
      speaker: "p1",
      act: "denial",
    }),
    statement(text, {
      id: "s4",
      source: "Mr. Tal",
      cue: "suggested",
      content: "The agency has possibly seen it",
      speaker: "p5",
      act: "assessment",
      sure: false,
    }),
  ];
  return {
    text,
    article: {
      title: { text: BLOCKS[0]![1], span: blocks[0]!.span },
      publisher: { name: "Meridian Post", span: null, basis: "given" },
      byline: [],
      published: { span: null, edtf: "2031-04-09", earliest: "2031-04-09", latest: "2031-04-09", basis: "given", why: "given" },
      address: "https://meridian-post.example/denies",
      origins: [],
      republication: null,
      language: "en",
      blocks,
    },
    findings: { parties, statements, quotations: [], relations: [], commitments: [], incidents: [], events: [], figures: [], dates: [] },
  };
}

function blocksOf(): Block[] {
  let at = 0;
  return BLOCKS.map(([kind, text, why]) => {
    const span: Span = [at, at + text.length];
    at += text.length + 2;
    return { span: [...span], kind, why };
  });
}

function spanOf(text: string, words: string): [number, number] {
  const at = text.lastIndexOf(words);
  if (at === -1) throw new Error(`not in the story: ${words}`);
  return [at, at + words.length];
}

function party(text: string, id: string, name: string, kind: Party["kind"], named: boolean, role?: string): Party {
  return {
    id,
    name,
    kind,
    named,
    count: null,
    country: null,
    roles: role === undefined ? [] : [{ text: role, span: spanOf(text, role) }],
    mentions: [{ span: spanOf(text, name), type: named ? "name" : "nominal" }],
    possiblySame: [],
  };
}

function hop(text: string, id: string, words: string, named: boolean, kind: Hop["kind"]): Hop {
  return {
    party: id,
    words: [spanOf(text, words)],
    named,
    kind,
    count: null,
    groundRule: "not-stated",
    channel: null,
    justification: null,
    anonymity: null,
    basis: "explicit",
  };
}

function statement(text: string, { id, source, cue, content, speaker, act, sure = true, within, sourcing = [] }: Said): Statement {
  const spans = (words: string | undefined) => (words === undefined ? [] : [spanOf(text, words)]);
  return {
    id,
    kind: "speech",
    utterance: `u-${id}`,
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    speakers: [speaker],
    form: "indirect",
    act: { main: act, others: [], why: `class from '${cue}'` },
    within: within ?? null,
    refersTo: [],
    about: [],
    hedge: null,
    addressees: [],
    occasion: null,
    said: null,
    sourcing: [...sourcing],
    topics: ["election-interference"],
    incident: null,
    commitment: null,
    basis: sure ? "explicit" : "inferred",
    sure,
    why: `reported; speaker from '${source}'`,
  };
}
