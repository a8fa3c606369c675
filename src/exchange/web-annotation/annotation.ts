import type { StatementEntry } from "../../archive/archive.ts";
import { type Span, slice } from "../../record/span.ts";
import type { Chapter } from "../material/material.ts";
import { webAddress } from "../text/web-address.ts";
import { selectorsOf } from "./selectors.ts";

/** The parts of a statement in the order of its targets: readers that take one target only take what is said. */
const PARTS = ["content", "source", "cue"] as const;

/** The address of a capture where its page has none that is known. */
export function captureUrn(capture: string): string {
  return `urn:sha256:${capture}`;
}

/** A statement as a Web Annotation: its words as targets, its act and topics as tags, who says it as a description. */
export function annotationOf(statement: StatementEntry, chapter: Chapter, convert: (span: Span) => Span): object {
  const { id, act, topics, by, capture } = statement;
  const tags = [act.main, ...act.others, ...topics.map((topic) => `topic:${topic}`)];
  const source = {
    ...{
      id: webAddress(chapter.article.address) ?? captureUrn(capture),
      type: "Text",
      format: chapter.mediaType,
      language: chapter.article.language,
    },
    "onrecord:capture": captureUrn(capture),
  };
  return {
    id: `urn:onrecord:${id}`,
    type: "Annotation",
    motivation: ["classifying", "identifying"],
    body: [
      ...tags.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
      ...by.map(({ name }) => ({ type: "TextualBody", purpose: "identifying", value: name })),
    ],
    target: PARTS.flatMap((part) =>
      statement[part].map((span) => ({
        type: "SpecificResource",
        source,
        selector: selectorsOf(chapter.text, span, convert),
        "onrecord:part": part,
      })),
    ),
    "onrecord:statement": { ...restOf(statement), chain: chainOf(statement, chapter) },
  };
}

/** What a statement says beside its words, act and topics: Web Annotation has no terms for it, so it stands under ours. */
function restOf(statement: StatementEntry): object {
  const { sure, basis, why, form, kind, hedge, date, within, refersTo, told, decided, engine, article } = statement;
  const decision = decided && { kind: decided.kind, by: decided.by, decision: decided.decision };
  return { sure, basis, why, form, kind, band: hedge?.band ?? null, date, within, refersTo, told, decided: decision, engine, article };
}

/** From the outlet to the speaker, in the article's words. */
function chainOf({ sourcing }: StatementEntry, { text }: Chapter): object[] {
  return sourcing.map(({ words, named, kind, groundRule, channel }) => ({
    words: words.map((span) => slice(text, span)),
    named,
    kind,
    groundRule,
    channel,
  }));
}
