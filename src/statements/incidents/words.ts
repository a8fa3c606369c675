/** Nouns for what was done to computers, networks and what is on them. */
export const INCIDENT =
  /^(?:breach(?:es)?|intrusions?|hacks?|hacking|cyber-?attacks?|break-?ins?|thefts?|leaks?|ransomware|compromise|malware|data-?breach|espionage|operation|campaign|attacks?|incident|outage|wiper)$/;
/** Of these, those that are no such thing without a word of the trade beside them. */
export const LOOSE = /^(?:thefts?|leaks?|compromise|operation|campaign|attacks?|incident|outage|espionage)$/;
/** Words of the trade. */
export const TRADE =
  /\b(?:cyber\w*|hack\w*|network\w*|mail(?:box\w*| servers?)?|e-?mails?|data|servers?|computers?|malware|ransomware|phish\w*|passwords?|accounts?|intru\w+|breach\w*|software|online|digital|systems|letters|update|plug-in|spyware)\b/i;

/** Verbs that tell what was done to a victim, in their past or participle. */
export const HIT =
  /^(?:hacked|breached|hit|compromised|attacked|targeted|penetrated|infiltrated|entered|affected|infected|struck|crippled|read|robbed|spied|exposed|disrupted|locked|encrypted|copied|stolen)$/;

/** Things that are taken or read: whose they are is the victim. */
export const GOODS =
  /^(?:letters?|mail|e-?mails?|mailbox(?:es)?|accounts?|data|files|records|documents|servers?|networks?|systems?|computers?|correspondence|messages|phones?)$/;

/** Ways in, longest first. */
export const METHODS =
  /\b(?:(?:a |the )?(?:tampered|poisoned|trojani[sz]ed|malicious|doctored) (?:[\w-]+ ){0,3}(?:update|app|attachment|link|document|plug-in|software)s?|(?:spear[- ]?)?phishing(?: (?:e-?mails?|attacks?|campaign|messages?))?|(?:a |the )?stolen (?:[\w-]+ )?(?:keys?|credentials|passwords?|certificates?|tokens?)|password spraying|brute[- ]force|zero[- ]days?(?: (?:flaw|exploit|vulnerability|vulnerabilities))?|supply[- ]chain attack|ransomware|wiper(?: malware)?|(?:a )?back ?door|denial[- ]of[- ]service(?: attacks?)?|sql injection|social engineering|(?:a |an )?(?:unpatched|known|critical) (?:[\w-]+ ){0,2}(?:flaw|vulnerability|bug))\b/gi;

/** Fields of work whose organisations are hit, by the words that name them. */
export const SECTORS =
  /\b(?:energy|power grids?|electricity|oil and gas|banks?|banking|financial (?:sector|services|institutions)|hospitals?|health ?care|health (?:sector|systems?)|telecom\w*|defen[cs]e (?:contractors?|sector|industry)|universities|education|aviation|airlines?|shipping|railways?|transport|water (?:utilities|systems?|supply)|media (?:organi[sz]ations?|companies|outlets)|election (?:offices?|systems?)|government (?:agencies|networks?|systems?|offices)|law firms?|retail(?:ers)?|hotels?|think tanks?|technology (?:companies|firms|sector))\b/gi;

/** What a time in an incident's sentence is the time of, by the nearest verb. */
export const MOMENTS: readonly (readonly ["start" | "discovery" | "disclosure" | "end", RegExp])[] = [
  ["discovery", /\b(?:discover\w*|detect\w*|notic\w*|spotted|found|learned|identified|alerted)\b/i],
  ["disclosure", /\b(?:disclos\w*|reveal\w*|announc\w*|made public|came to light|went public|reported)\b/i],
  ["end", /\b(?:ended|until|contained|expelled|shut out|stopped|removed|evicted|closed)\b/i],
  [
    "start",
    /\b(?:began|begun|started|since|first (?:entered|gained|breached|broke)|dating back|as early as|took place|occurred|happened|hit|stole|broke into|entered|breached|hacked|attacked|copied)\b/i,
  ],
];

/** Verbs whose object says what came of it. */
export const EFFECTS =
  /^(?:steal|copy|read|encrypt|delete|leak|publish|expose|disrupt|wipe|erase|lock|download|access|cripple|paralyze|paralyse|exfiltrate)$/;
