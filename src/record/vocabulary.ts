import { z } from "zod";

/** What a statement or commitment is about. */
export const Topic = z
  .enum([
    "election-interference",
    "influence-operation",
    "cyber-espionage",
    "critical-infrastructure",
    "commercial-theft",
    "destructive-attack",
    "ransomware",
    "surveillance",
    "sanctions",
    "law-enforcement",
    "diplomacy",
    "military",
    "trade",
    "other",
  ])
  .meta({ id: "Topic" });
export type Topic = z.infer<typeof Topic>;

/** How a statement was made: said, written, thought, an attitude without words, or a document that shows. */
export const StatementKind = z.enum(["speech", "writing", "thought", "stance", "showing"]).meta({ id: "StatementKind" });
export type StatementKind = z.infer<typeof StatementKind>;

/** Whether the content stands in quotation marks, outside them, or both. */
export const Form = z.enum(["direct", "indirect", "mixed"]).meta({ id: "Form" });
export type Form = z.infer<typeof Form>;

/** Under which rule a source spoke (AP's words). */
export const GroundRule = z.enum(["on-record", "background", "deep-background", "off-record", "not-stated"]).meta({ id: "GroundRule" });

/** By which way the words came (after the labels of Spangher et al.). */
export const Channel = z
  .enum([
    "interview",
    "written-interview",
    "statement",
    "speech",
    "briefing",
    "hearing",
    "email",
    "call",
    "report",
    "document",
    "social-post",
    "press-report",
    "published-work",
    "communication",
  ])
  .meta({ id: "Channel" });
export type Channel = z.infer<typeof Channel>;

/** What a span of quotation marks is. Only `speech` is said by the one quoted. */
export const QuotationRole = z
  .enum(["speech", "nested", "caricature", "hypothetical", "scare", "title", "term"])
  .meta({ id: "QuotationRole" });
export type QuotationRole = z.infer<typeof QuotationRole>;

/** The bands of estimative language in ICD 203. */
export const Band = z
  .enum(["almost-no-chance", "very-unlikely", "unlikely", "roughly-even", "likely", "very-likely", "almost-certain"])
  .meta({ id: "Band" });
