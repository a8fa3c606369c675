import type { Article, Findings, Party, Quotation, Statement } from "../../../record/index.ts";
import { NO_FINDINGS, sha256 } from "../../../record/index.ts";
import type { LinkNode } from "../../node.ts";
import { type ArticleSketch, articleNode } from "../sketch.ts";

/** A made-up article, in the values that linking looks at. */
export interface Made {
  readonly body: readonly string[];
  /** What is quoted, and the number of who says it; 0 where it is not known. */
  readonly quoted?: readonly (readonly [words: string, speaker: number])[];
  readonly furniture?: string;
  readonly publisher?: string | null;
  /** Outlets that it credits with its reporting. */
  readonly credits?: readonly string[];
  /** The numbers of those quoted who are bodies. */
  readonly bodies?: readonly number[];
  /** Bodies that it says reported something, of which nothing tells whether they are outlets. */
  readonly reporting?: readonly string[];
  readonly day?: string | null;
  readonly address?: string;
  readonly modified?: string;
}

const WORDS =
  "harbour board letter clerk tower vote ferry grain court signal canal winter ledger island treaty engine quay lamp meter press storm budget crew vault".split(
    " ",
  );

/** Lines of ten invented words, the same for the same number. */
export function invented(seed: number, lines: number): string[] {
  let state = seed * 7919 + 1;
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[(state >>> 8) % WORDS.length]!;
  };
  return Array.from({ length: lines }, () => `${Array.from({ length: 10 }, word).join(" ")}.`);
}

/** An article without anything. */
made.article = {
  ...{ title: null, publisher: null, byline: [], published: null, address: null, origins: [], republication: null, language: "en" },
  blocks: [],
} as Article;

/** A made-up article as it is linked. */
export function made(page: Made): LinkNode<ArticleSketch> {
  const { body, quoted = [], furniture = "", publisher = null, credits = [], reporting = [], bodies = [], day = "2031-04-09" } = page;
  const { address = null, modified = null } = page;
  const dated = (edtf: string) => ({ span: null, edtf, earliest: edtf, latest: edtf, basis: "given" as const, why: "made up" });
  const lines = [...body, ...quoted.map(([words]) => `“${words}”`), ...reporting.map(() => REPORTED)];
  const text = [...lines, furniture].join("\n");
  let at = 0;
  const spans = lines.map((line): [number, number] => {
    const start = at;
    at += line.length + 1;
    return [start, at - 1];
  });
  const article: Article = {
    ...made.article,
    publisher: publisher === null ? null : { name: publisher, span: null, basis: "given" },
    origins: credits.map((name) => ({ name, role: "origin", span: null, basis: "explicit" })),
    ...{ address, published: day === null ? null : dated(day), modified: modified === null ? null : dated(modified) },
    blocks: [
      ...spans.slice(0, body.length).map((span) => ({ span, kind: "body" as const, why: "prose" })),
      ...(furniture ? [{ span: [at, at + furniture.length] as [number, number], kind: "furniture" as const, why: "made up" }] : []),
    ],
  };
  const findings: Findings = {
    ...NO_FINDINGS,
    quotations: quoted.map((_, index): Quotation => ({ span: spans[body.length + index]!, role: "speech", statement: `s${index}` })),
    statements: [
      ...quoted.map(([, speaker], index) => ({ ...SAID, id: `s${index}`, speakers: speaker === 0 ? [] : [`p${speaker}`] })),
      ...reporting.map((name, index) => {
        const [, end] = spans[body.length + quoted.length + index]!;
        return { ...SAID, id: `r${index}`, cue: [[end - "reported".length, end] as [number, number]], speakers: [name] };
      }),
    ],
    parties: [...reporting, ...bodies.map((number) => `p${number}`)].map((name) => ({ ...BODY, id: name, name })),
  };
  return articleNode(sha256(JSON.stringify(page)), text, article, findings);
}

const REPORTED = "a body of some name reported";

const BODY: Party = {
  id: "",
  name: "",
  kind: "organization",
  named: true,
  count: null,
  country: null,
  roles: [],
  mentions: [],
  possiblySame: [],
};

const SAID: Statement = {
  ...{
    id: "s",
    kind: "speech",
    utterance: "u",
    source: [],
    cue: [],
    content: [],
    speakers: [],
    form: "direct",
    within: null,
    refersTo: [],
  },
  ...{
    act: { main: "claim", others: [], why: "made up" },
    about: [],
    hedge: null,
    addressees: [],
    occasion: null,
    said: null,
    sourcing: [],
  },
  ...{ topics: [], incident: null, commitment: null, basis: "explicit", sure: true, why: "made up" },
};
