import { NETWORKS, type Phrase } from "./phrase.ts";

/** What asks readers to sign up, to comment, to ask; and counters. */
export const PROMPTS: readonly Phrase[] = [
  { why: "newsletter prompt", words: 45, pattern: /^(?:sign up|subscribe)\s*(?::|\b(?:here|now|today|to|for|with)\b)/i },
  { why: "newsletter prompt", words: 45, pattern: /^(?:get|receive|have)\b[^.?!]{0,80}\b(?:in|to|into) your (?:inbox|e-?mail|mailbox)\b/i },
  {
    why: "newsletter prompt",
    words: 40,
    pattern:
      /^(?:get|receive|start)\b[^“”"]{0,160}\b(?:delivered|sent|straight|curated)\b[^“”"]{0,60}\b(?:daily|weekly|(?:every|each) (?:\p{L}{1,10} )?(?:day|morning|week|weekday|evening|\p{L}{3,6}day))\W*$/iu,
  },
  { why: "newsletter prompt", words: 5, pattern: /^(?:(?:a|our|the) )?(?:free )?(?:daily|weekly|\p{L}+) (?:e-?mail )?newsletter$/iu },
  {
    why: "newsletter prompt",
    words: 40,
    pattern: /^(?:our|the) (?:\p{L}+ ){0,3}(?:e-?mail|newsletter)\b(?=[^“”"]*\byou)(?![^“”"]*\b(?:said|says|told|asked)\b)[^“”"]*$/iu,
  },
  { why: "newsletter prompt", words: 60, pattern: /^privacy notice\s*:/i },
  {
    why: "assistant prompt",
    words: 20,
    pattern:
      /^(?:get|ask|have)\b(?![^“”"]*\b(?:said|says|told|asked)\b)[^“”"]{0,100}\b(?:questions?|answers?|ask)\b[^“”"]{0,60}\bAI\b[^“”"]{0,20}$/i,
  },
  { why: "newsletter prompt", words: 20, pattern: /^(?:enter|your) (?:your )?e-?mail address\b/i },
  {
    why: "newsletter prompt",
    words: 12,
    pattern: /^(?:i (?:agree|accept|consent) to the (?:terms|privacy)|thank you for subscribing|you have been subscribed)/i,
  },
  { why: "newsletter prompt", words: 25, pattern: new RegExp(`^(?:follow|like|join|find) [^.?!]{1,40} on ${NETWORKS}\\b`, "i") },
  { why: "app prompt", words: 20, pattern: /^(?:download|get|install) (?:the|our)\b[^.?!]{0,40}\bapp\b/i },
  {
    why: "readers' comments",
    words: 8,
    pattern:
      /^(?:leave a (?:reply|comment)\b|(?:recent|latest|all|post|add|view|show|join the) (?:comments?|conversation)|no comments(?: yet| to show)?|cancel reply|comments? (?:are )?closed|\d[\d,.]* (?:comments?|replies|views?|reads?))/i,
  },
  { why: "readers' comments", words: 20, pattern: /^your email address will not be published/i },
  {
    why: "readers' comments",
    words: 30,
    pattern:
      /^[^“”"]{0,120}\b(?:(?:let us know|tell us|share your (?:thoughts|views|opinions?)|sound off|weigh in)\b[^.“”"]{0,60}\b(?:in the comments?|below)|have your say)\b[^“”"]{0,20}$/i,
  },
  { why: "poll", words: 8, pattern: /^[\d][\d.,]* (?:people (?:have )?voted|votes?(?: so far| cast| in all)?)\.?$/i },
  { why: "page counter", words: 5, pattern: /^(?:(?:page )?views?:? [\d.,]+k?|[\d.,]+[km]? views?(?: \d{1,2}:\d{2})?)$/i },
  { why: "reading time", words: 16, pattern: /\b\d+[- ]min(?:ute)?s?[- ](?:read|listen)$/i },
  { why: "reading time", words: 8, pattern: /^(?:estimated )?(?:read(?:ing)?|listening) time\b[^.?!]{0,30}$/i },
];
