import { NETWORKS, type Phrase } from "./phrase.ts";

/** Lines by which a page is shared, printed and kept. */
export const SHARING: readonly Phrase[] = [
  { why: "share line", words: 6, pattern: /^(?:please )?spread the (?:love|word)\b/i },
  { why: "share line", words: 8, pattern: /^shar(?:e|ing)\b[^.?!]{0,20}[:!]/i },
  {
    why: "share line",
    words: 6,
    pattern:
      /^(?:share|tweet|pin|email|e-?mail|print|save|send|copy(?: link| url)?|listen|bookmark|gift)(?:[\s|,/·]+(?:share|tweet|pin|email|e-?mail|print|save|send|copy|link|url|post|listen|bookmark|this|article|story|gift|comments?))*[\s:]*$/i,
  },
  {
    why: "share line",
    words: 6,
    pattern:
      /^(?:share|post|send|tweet|pin|follow(?: us)?) (?:this |it )?(?:(?:article|story|page|post|entry) )?(?:on|via|by|with|to)\b[^.?!]*$/i,
  },
  { why: "share line", words: 8, pattern: new RegExp(`^(?:${NETWORKS}[\\s|,/·]*){1,8}$`, "i") },
  { why: "share line", words: 3, pattern: /^[\d.,]+[km]? shares?$/i },
  { why: "share line", words: 60, pattern: /^(?:share|comment) (?:or|and) (?:share|comment) on this (?:article|story)\b/i },
  { why: "share line", words: 40, pattern: /^(?:share )?(?:all )?sharing options for\b|^(?:\p{L}{3,12} ?)?share this with \p{L}{3,12}$/iu },
  {
    why: "share line",
    words: 8,
    pattern: /^(?:click|tap) to (?:share|email|print)\b|^share this (?:article|story|post|page|entry|video)$/i,
  },
  {
    why: "share line",
    words: 14,
    pattern: /^(?:like|liked|enjoy|enjoyed|love|loved) (?:this|the) (?:story|article|post|piece|video|read)\?/i,
  },
  {
    why: "share line",
    words: 40,
    pattern: new RegExp(`^(?=[^.?!“”"]*$)(?=.*\\b(?:share|sharing|tweet|follow|pin)\\b)(?=.*?${NETWORKS}.*?${NETWORKS})`, "i"),
  },
  { why: "share line", words: 5, pattern: /^addthis\b/i },
];
