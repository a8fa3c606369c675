import type { Phrase } from "./phrase.ts";

/** Links to other stories, pictures and parts of the site. */
export const LINKS: readonly Phrase[] = [
  { why: "'also read' link", words: 60, pattern: /^(?:also|must|further|related)[- ]?read(?:ing)?s?\s*(?:[:|»–—>-]|$)/i },
  { why: "'also read' link", words: 60, pattern: /^(?:read|see|watch|listen|hear)(?: (?:also|more|next|now|on|too))+\s*(?:[:|»–—>-]|$)/i },
  { why: "'also read' link", words: 60, pattern: /^(?:also|more) (?:in|on|from)\b[^:.!?]{1,40}:/i },
  { why: "'also read' link", words: 60, pattern: /^[[(]?(?:READ|WATCH|RELATED|MORE|SEE|LISTEN)(?: [A-Z]+){0,3}\s?[:|»–—-]/ },
  { why: "'also read' link", words: 40, pattern: /^(?:on [\p{L}\d-]{3,40}\.(?:com|org|net|co\.uk)|(?:watch|listen) live)\s*[:|]/iu },
  {
    why: "link line",
    words: 20,
    pattern:
      /^(?:you can )?(?:listen|watch|read|see|view|find|join|subscribe|tune in)\b[^“”",;]{0,120}\b(?:back |live )?(?<!\b(?:was|were|is|are|been) )here[.!]?$/i,
  },
  {
    why: "picture counter",
    words: 3,
    pattern: /^(?:\+\d{1,3}|(?:view|open|see|launch) (?:gallery|slideshow|photos|(?:full|larger) image|image in (?:full|new).*))$/i,
  },
  { why: "picture counter", words: 3, pattern: /^\d{1,3} ?(?:of|\/) ?\d{1,3}$/i },
  { why: "link line", words: 40, pattern: /\bclick (?:here|on the (?:link|image|picture))\b[^“”"]{0,80}$/i },
  {
    why: "'also read' link",
    words: 40,
    pattern: /^\[?(?:related|more|recommended)(?: (?:story|stories|articles?|links?|coverage|news|posts?))?\s*:/i,
  },
  {
    why: "link to the source",
    words: 3,
    pattern: /^(?:source link|original (?:article|source|link)|view (?:original|source)|read (?:the )?full (?:article|story)|source)$/i,
  },
  { why: "link line", words: 4, pattern: /^(?:load|show|see|view|read|learn|find out) (?:more|all)(?: \p{L}+)?[\s.…»>]*$/iu },
  {
    why: "link line",
    words: 4,
    pattern:
      /^(?:back to (?:the )?top|print(?:er)?[- ](?:version|friendly)|text size(?: a)*|log ?in|sign in|sign up|register|subscribe(?: now)?|home|search|menu|close|next|previous)$/i,
  },
];
