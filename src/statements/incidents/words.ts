/** Nouns for what was done to computers, networks and what is on them. */
export const INCIDENT =
  /^(?:breach(?:es)?|intrusions?|hacks?|hacking|cyber-?attacks?|break-?ins?|thefts?|leaks?|ransomware|compromise|malware|data-?breach|espionage|operation|campaign|attacks?|incident|outage|wiper|leaking|wiretap(?:s|ping)?|eavesdropping|bugging|jamming|tampering|interception|infections?|cutting|severing|sabotage)$/;
/** What is breached without a computer. */
export const RULES_BREACHED =
  /^(?:resolutions?|laws?|rules?|contracts?|treat(?:y|ies)|agreements?|accords?|sanctions|trust|confidence|promises?|protocol|etiquette|dut(?:y|ies)|obligations?|ceasefire|truce|peace|rights?|sovereignty|conventions?|constitution|airspace|norms?|faith)$/;
/** Of these, those that are done to lines and to nothing else. */
export const SEVERS = /^(?:cutting|severing|sabotage)$/;
/** What signals and data go by. */
export const LINES = /^(?:cables?|signals?|navigation|gps|transponders?|broadcasts?|receivers?)$/;
/** Of these, those that are no such thing without a word of the trade beside them. */
export const LOOSE =
  /^(?:thefts?|leaks?|leaking|compromise|operation|campaign|attacks?|incident|outage|espionage|tampering|interception|infections?)$/;
/** Of these, those that are done to goods: "the theft of letters", "the leaking of the data". */
export const TAKES_GOODS = /^(?:thefts?|leaks?|leaking|interception|tampering|espionage)$/;
/** What goods were made by those who took them: "stolen emails". */
export const TAKEN = /^(?:stolen|hacked|purloined|pilfered|intercepted|exfiltrated)$/;
/** Nouns for what was planted: they tell of a deed where they were found or put somewhere. */
export const PLANTED = /^(?:malware|spyware|ransomware|wiper|implants?|back-?doors?)$/;
/** Words of those who sway opinions and votes. */
export const INFLUENCE =
  /\b(?:influence|disinformation|misinformation|propaganda|trolls?|fake|forged|bots?|meddling|interference|espionage|spying|smear)\b/i;
/** What those do who sway opinions, as lemmas, and words for who does it and where. */
const SWAYS = /^(?:spread|impersonate|imitate|pose|amplify|flood|smear|fabricate|push|promote|circulate|disseminate|boost)$/;
export const FAKES = /^(?:profiles?|accounts?|bots?|trolls?|personas?|websites?|sites?|pages?|farms?)$/;
/** What makes such a thing part of an operation by being told of. */
export const FALSE_ONES =
  /^(?:fake|false|bogus|forged|phon(?:y|ey)|inauthentic|sham|sock-?puppet|troll|bot|automated|coordinated|fictitious)$/;
const ONLINE =
  /\b(?:online|social media|fake|bogus|forged|inauthentic|ai-generated|disinformation|propaganda|posts?|platforms?|networks?|voters)\b/i;
export const sways = (lemma: string, sentence: string): boolean => SWAYS.test(lemma) && ONLINE.test(sentence);
/** Words of the trade. */
export const TRADE =
  /\b(?:cyber\w*|hack\w*|network\w*|mail(?:box\w*| servers?)?|e-?mails?|data|servers?|computers?|malware|ransomware|phish\w*|passwords?|accounts?|intru\w+|breach\w*|espionage|wiper|software|online|digital|systems|letters|update|plug-in|spyware)\b/i;

/** Words for those who do it: where they act, what they do is done to computers. */
export const CULPRITS =
  /^(?:hackers?|cyber-?(?:criminals?|spies|operators?|attackers?|thieves)|attackers?|intruders?|operators|actors?|gangs?|groups?|spies|operatives|agents|criminals|crew|perpetrators|infiltrators|thieves|services|syndicate)$/;

/** Those whom nobody knows yet: what they did to somebody's computers or letters is an incident all the same. */
export const NOBODY_KNOWN = /^(?:somebody|someone|outsiders?|strangers?)$/;

/** Verbs for being where one should not be, as lemmas, with "inside" behind them: "spent months inside the ministry's network". */
export const DWELLS = /^(?:spend|be|sit|stay|remain|lurk|live|move|roam|hide|lodge|camp|wander|burrow)$/;

/** Arms of a state that do it: "the navy had broken into". */
export const ARMS = /^(?:intelligence|military|army|navy|government|service|bureau|directorate|unit|state)$/;

/** Past forms that are nothing but verbs, and that taggers take for nouns before an object. */
export const PAST: ReadonlyMap<string, string> = new Map([
  ["stole", "steal"],
  ["hacked", "hack"],
  ["breached", "breach"],
  ["broke", "break"],
]);

/** Verbs for what is done to computers alone, as lemmas. */
export const STRONG = /^(?:hack|breach|exfiltrate|deface|phish|wiretap|eavesdrop|bug)$/;
/** Verbs for what is done to a victim or its goods, as lemmas: with a culprit that acts or a word of the trade beside them. */
export const DONE =
  /^(?:compromise|attack|target|hit|strike|affect|enter|penetrate|infiltrate|infect|encrypt|steal|access|seize|copy|read|leak|wipe|cripple|disrupt|intercept|misappropriate|break|intrude|spy|tamper|paraly[sz]e|lock|download|expose|rob|publish|plant|disable|cut|sever|sabotage|spoof|listen|tap|hijack|jam|exploit)$/;

/** What is exploited by those who get in. */
export const FLAWS = /^(?:flaws?|vulnerabilit(?:y|ies)|bugs?|holes?|weakness(?:es)?|zero-days?)$/;

/** Words for laying a deed to somebody and for denying it, as lemmas: what hangs on them is held to have happened by somebody. */
export const AT_ISSUE = /^(?:deny|reject|dismiss|accuse|blame|attribute|role|involvement|hand|part|responsibility|responsible)$/;

/** Verbs that tell what was done to a victim, in their past or participle. */
export const HIT =
  /^(?:hacked|breached|hit|compromised|attacked|targeted|penetrated|infiltrated|entered|affected|infected|struck|crippled|read|robbed|spied|exposed|disrupted|locked|encrypted|copied|stolen|seized|accessed)$/;

/** Nouns that make what hangs on them no more than possible. */
export const POSSIBLE =
  /^(?:threats?|risks?|possibility|prospect|fears?|potential|danger|wave|rise|number|kinds?|sorts?|forms?|types?|cases?|allegations?|target)$/;

/** Verbs whose subject is the victim of the incident that is their object, as lemmas: "suffered a breach". */
export const SUFFER = /^(?:suffer|experience|sustain|undergo|endure|face|report|disclose|confirm|announce|have|be)$/;

/** Who may be hit, by the last word: organisations, and people who have something to lose. */
export const HIT_ONES =
  /^(?:banks?|hospitals?|clinics?|compan(?:y|ies)|firms?|operators?|utilit(?:y|ies)|grids?|plants?|stations?|ports?|shipyards?|shipbuilders?|airlines?|airports?|schools?|universit(?:y|ies)|colleges?|districts?|departments?|agenc(?:y|ies)|ministr(?:y|ies)|embass(?:y|ies)|governments?|parliaments?|parties|party|organi[sz]ations?|institutions?|groups?|networks?|retailers?|hotels?|exchanges?|insurers?|suppliers?|contractors?|vendors?|providers?|cit(?:y|ies)|towns?|count(?:y|ies)|states?|countries|boards?|offices?|courts?|campaigns?|candidates?|voters?|customers?|users?|clients?|members?|guests?|passengers?|patients?|students?|pupils?|residents?|citizens?|employees?|workers?|staff|individuals?|people|persons?|victims?|officials?|lawmakers?|journalists?|activists?|businesses|business|households?|devices?|pipelines?|infrastructure|industr(?:y|ies)|sectors?|accountants?|lawyers?|pilgrims?|envoys?|ambassadors?|ministers?)$/;

/** Things that are taken or read: whose they are is the victim. */
export const GOODS =
  /^(?:letters?|mail|e-?mails?|mailbox(?:es)?|details|information|credentials|passwords?|numbers|drawings|transcripts?|payroll|archives?|databases?|websites?|coins|funds|money|secrets?|images|photos|accounts?|data|files?|records|documents?|servers?|networks?|systems?|computers?|correspondence|messages|(?:tele)?phones?|laptops?|calls|conversations|rolls|drives?|recordings?|books)$/;

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

/** Words by which an incident or a group is given a name of its own. */
export const CALLED = /^(?:dubbed|called|calls?|codenamed|nicknamed|named|known|tracked)$/;

/** What is done about an incident: verbs, as lemmas, with what they are done to. Nouns alone ("sanctions") are told by statements. */
export const RESPONDS: Readonly<Record<string, RegExp>> = {
  expel: /./,
  summon: /./,
  recall: /\b(?:ambassador|envoy|diplomats?)\b/i,
  freeze: /\b(?:assets?|accounts?)\b/i,
  sanction: /./,
  impose: /\bsanctions?\b/i,
  indict: /./,
  charge: /./,
  arrest: /./,
  detain: /./,
  fine: /./,
  cancel: /\b(?:visit|trip|talks|meeting|summit)\b/i,
  postpone: /\b(?:visit|trip|talks|meeting|summit)\b/i,
  remove: /\b(?:accounts?|pages?|profiles?)\b/i,
  close: /\b(?:accounts?|pages?|profiles?|network)\b/i,
};
