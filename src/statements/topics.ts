import type { Topic } from "../record/vocabulary.ts";

/** Words that a topic is known by. A topic is told from the words of the statement alone. */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    "election-interference",
    /\b(?:election|vote|ballot|campaign)s?\b(?=.*\b(?:interfer|meddl|influenc|hack|tamper|sway|disrupt|foreign|stay out|keep out|threat))|\b(?:interfer|meddl|influenc|tamper|sway|stay(?:ed|ing)? out|keep out)\w*\b(?=.*\b(?:elections?|votes?|ballots?|political process)\b)/,
  ],
  [
    "influence-operation",
    /\b(?:influence (?:operations?|campaigns?)|disinformation|propaganda|troll|fake (?:accounts?|profiles?|personas?))\b/,
  ],
  ["commercial-theft", /\b(?:trade secrets?|commercial (?:secrets?|hacking|espionage|theft)|intellectual property|economic espionage)\b/],
  [
    "critical-infrastructure",
    /\b(?:critical infrastructure|power grids?|grids?|pipelines?|ports?|water (?:systems?|supply)|railways?|hospitals?|utilit(?:y|ies))\b/,
  ],
  ["ransomware", /\bransom(?:ware)?\b/],
  ["destructive-attack", /\b(?:wip(?:er|ed|ing)|sabotage|destructive|destroyed)\b/],
  [
    "cyber-espionage",
    /\b(?:cyber ?espionage|spying|espionage|spies|hack(?:s|ed|ing|ers?)?|breach(?:es|ed)?|intrusions?|intruders?|break-ins?|mailbox(?:es)?|stolen|email accounts?|cyber ?attacks?)\b/,
  ],
  ["surveillance", /\b(?:surveillance|wiretap\w*|eavesdrop\w*|monitoring)\b/],
  ["sanctions", /\bsanction(?:s|ed|ing)?\b/],
  ["law-enforcement", /\b(?:indict(?:ed|ments?)|prosecutors?|charged|arrest(?:s|ed)?|extradit\w*|criminal)\b/],
  [
    "diplomacy",
    /\b(?:talks|summit|dialogue|diplomat(?:s|ic|ically)?|cooperat\w*|negotiat\w*|agreement|pact|treaty|visits?|engage(?:ment)?|relations|relationship)\b/,
  ],
  ["military", /\b(?:military|troops|navy|army|weapons?|missiles?)\b/],
  ["trade", /\b(?:trade|tariffs?|exports?|imports?|markets?)\b/],
];

/** The longest content whose words are looked at, in UTF-16 code units: topics show early, and look-aheads must stay cheap. */
const LOOKED_AT = 2_000;

/** The topics of a statement by the words of its content, in the order of the vocabulary; "other" where none shows. */
export function topicsOf(content: string): Topic[] {
  const words = content.slice(0, LOOKED_AT).toLowerCase().replaceAll("\n", " ");
  const found = TOPICS.filter(([, pattern]) => pattern.test(words)).map(([topic]) => topic);
  return found.length > 0 ? found : ["other"];
}
