/** Ways in and what was done, each by the words for it, so that two articles are compared by kinds of methods. */
const METHODS: readonly (readonly [string, RegExp])[] = [
  ["phishing", /\bphish|booby-trapped|malicious (?:link|attachment|e-?mail)/i],
  ["ransomware", /\bransom/i],
  ["wiper", /\bwip(?:er|ed|ing)|destructive/i],
  ["supply chain", /supply[- ]chain|tampered|trojani[sz]ed|poisoned|doctored/i],
  ["stolen key", /stolen (?:[\w-]+ )?(?:keys?|certificates?|tokens?)|digital keys?/i],
  ["stolen password", /(?:stolen|leaked) (?:[\w-]+ )?(?:credentials|passwords?|log-?ins?)|password spraying|brute[- ]force/i],
  ["flaw", /zero[- ]day|vulnerabilit|\bflaws?\b|\bbugs?\b|sql injection|unpatched|exploit/i],
  ["denial of service", /denial[- ]of[- ]service|ddos/i],
  ["back door", /back ?door/i],
  ["social engineering", /social engineering/i],
  ["spyware", /spyware/i],
  ["fake accounts", /fake (?:[\w-]+ )?(?:accounts?|profiles?|personas?|websites?|sites?|posts?|pages?)|sock ?puppets?|\bbots?\b|troll/i],
  ["forgery", /\bforged?|deep ?fakes?|fabricated/i],
];

/** The kinds of methods that words tell of. */
export function methodsIn(words: string): string[] {
  return METHODS.filter(([, form]) => form.test(words)).map(([kind]) => kind);
}
