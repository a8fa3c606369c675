import type { Phrase } from "./phrase.ts";

/** Marks of advertisements, rights, cookies and ends. */
export const MARKS: readonly Phrase[] = [
  {
    why: "advertisement mark",
    words: 6,
    pattern:
      /^[-–—•*\s([]*(?:advertis?e?ments?|advertising|sponsored(?: content| links?)?|promoted(?: content)?|paid post|ads?)[-–—•*\s)\]:]*$/i,
  },
  {
    why: "advertisement mark",
    words: 10,
    pattern:
      /^(?:(?:story|article) continues (?:below|after)|continue reading (?:below|after|the main story)|scroll (?:down )?(?:to|for) (?:continue|more)|(?:this )?advertisement has not loaded|report this ad|skip advertisement)/i,
  },
  { why: "copyright line", words: 120, pattern: /^(?:©|copyright\b|\(c\)\s|&copy;)/i },
  { why: "copyright line", words: 60, pattern: /\ball rights reserved\b[^a-z]*$/i },
  { why: "copyright line", words: 40, pattern: /\bmay not be (?:published|reproduced|republished|redistributed)\b/i },
  {
    why: "copyright line",
    words: 40,
    pattern:
      /\b(?:a )?(?:reference|link|hyperlink|attribution) to [^.“”"]{2,60} (?:is|shall be) (?:obligatory|mandatory|required)\b|^(?:when|in case of|if) (?:using|reprinting|quoting|republishing) (?:the |our |any )?(?:materials?|texts?)\b/i,
  },
  {
    why: "cookie notice",
    words: 80,
    pattern: /^(?:we|this (?:site|website|page)|our (?:site|website))\b[^.]{0,60}\b(?:uses?|stores?)\b[^.]{0,20}\bcookies\b/i,
  },
  {
    why: "cookie notice",
    words: 150,
    pattern:
      /^(?=[^“”"]*\bcookies\b[^“”"]{1,400}\bcookies?\b)(?=[^“”"]*\b(?:you|your|we|our)\b)(?=[^“”"]*\b(?:websites?|site|browser|consent|preferences)\b)/i,
  },
  {
    why: "cookie notice",
    words: 60,
    pattern: /^by (?:using|continuing to (?:use|browse)|browsing) (?:this|our|the) (?:site|website|page|service)\b/i,
  },
  { why: "cookie notice", words: 6, pattern: /^(?:accept|reject|allow|manage) (?:all )?cookies$/i },
  { why: "end mark", words: 5, pattern: /^(?:[-–—*\s]*(?:ends?|-30-)[-–—*\s]*|(?:#\s*){3})$/i },
  { why: "advertisement mark", words: 8, pattern: /^advertisement\s*[·|•–-]?\s*scroll to continue$/i },
  { why: "advertisement mark", words: 5, pattern: /^(?:after|before) (?:the )?newsletter promotion$/i },
  { why: "licence of a picture", words: 80, pattern: /\bpurchase licensing rights\b(?:, opens new tab)?$/i },
  { why: "skip link", words: 6, pattern: /^skip to (?:main |the )?(?:content|navigation|article)/i },
];
