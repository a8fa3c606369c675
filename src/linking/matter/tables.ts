/** Kinds of deeds, each with its words (`~`: a beginning of words). Judged by the words alone, whoever does it. */
export const DEEDS = {
  meddling:
    "interfer~ meddl~ sway~ influenc~ manipulat~ rig rigged rigging tamper~ undermin~ interven~ sow-discord discord divisions part-in role-in hand-in",
  hacking:
    "hack~ cyberattack~ cyber-attack~ cyber-operation~ cyber-campaign~ cyber-actions cyber-incident~ intrusion~ intrud~ broke-into broken-into breaking-into break-into break-in~ breach~ penetrat~ infiltrat~ compromis~ enter entered entering entry gained-access accessed access-to phish~ malware backdoor~ lodged probed probing implant~",
  spying:
    "bug bugged bugging tapped tapping monitor~ spy spied spying espionage cyberespionage cyber-spying eavesdrop~ surveil~ wiretap~ intercept~ intelligence-gathering gathering-intelligence read",
  theft: "steal~ stole stolen theft~ cybertheft cyber-theft pilfer~ exfiltrat~ copied copying siphon~ took-secrets misappropriat~",
  attack:
    "attack~ cyberattack~ strike strikes striking struck cut-off cut-power crippl~ switched-off switch-off turned-off turn-off sabotag~ destroy~ destructi~ wipe wiped wiper~ wiping shut-down disrupt~ knock~-out paraly~ blackout~ disabl~",
  jamming: "jam jams jammed jamming spoof~ blinded blinding",
  leaking: "leak~ publish~ dump dumped release-of released-the released-stolen posted-online",
  falsehood:
    "disinformation misinformation propaganda troll trolls false falsehood~ falsif~ fake fakes faked forg~ deepfake~ fabricat~ impersonat~ fictitious influence-operation~ influence-campaign~ bots invented-reports rumors rumours",
  extortion: "ransom ransomware extort~ blackmail~",
  shelter: "shelter~ harbor~ harbour~ safe-haven~ territory-be-used hosting hosts sanctuary",
  arrest: "arrest~ extradit~ prosecut~ indict~ detain~ handed-over hand-over jail~ custody crackdown crack-down cracked-down",
  talks:
    "talks dialogue meet meets meeting meetings met consult~ negotiat~ summit hotline channel~ conversations communications high-level",
  sharing:
    "share shares shared sharing notif~ inform informed informing passed-on pass-on withh~ to-itself conceal~ hid hidden report-to disclos~",
  force: "invad~ invasion troops exercises missile~ shoot~ shot-down weapon~ warship~ nuclear airstrike~ drone drones",
  dealing: "tariff~ export~ import imports imported buy buys purchase~ fentanyl trade-deal",
  sanctions: "sanction~ embargo~ blacklist~ expel~",
} as const;

/** What deeds are done to, each kind with its words. */
export const OBJECTS = {
  vote: "election~ electoral vote votes voter voters voting ballot~ referendum~ plebiscite candidate candidates midterm~ presidential-campaign election-campaign political-campaign congressional-race~ polls democratic-process political-process~",
  "internal affairs":
    "internal-affairs domestic-affairs affairs-of~ others-affairs domestic-matters domestic-politics internal-matters public-opinion politicians",
  "commercial secrets":
    "trade-secret~ commercial-secret~ business-secret~ industrial-secret~ secrets commercial commercially industrial-espionage economic-espionage intellectual-property proprietary know-how designs blueprints for-profit commercial-gain competitive-advantage",
  infrastructure: "critical-infrastructure infrastructure utilit~",
  power:
    "power-grid~ grid grids power-plant~ power-station~ power-compan~ power-line~ substation~ electric~ cut-power cut-off-power lights blackout~ energy",
  water: "water-system~ water-suppl~ water-utilit~ waterworks water dam dams reservoir~",
  transport: "transport~ railway~ rail port ports airport~ maritime shipping pipeline~ refiner~",
  telecoms: "telecom~ phone-network~ undersea-cable~ internet-provider~",
  health: "hospital~ clinic clinics health medical ambulance~",
  satellites: "satellite~",
  finance: "bank banks banking stock-exchange financial",
  mail: "email~ e-mail~ mail mails mailbox~ letters inbox~ correspondence messages",
  government:
    "ministry ministries government-network~ department departments embass~ delegation~ parliament prime-minister foreign-minister interior-minister cabinet diplomats envoys agencies",
  companies: "company companies firm firms businesses manufactur~ corporat~ enterprise~ maker makers industr~",
  schools: "school schools universit~",
  gangs: "gang gangs cybercriminal~ ransomware-group~ ransomware-crew~",
  territory: "territory soil",
  media: "state-media state-television broadcaster~",
  networks: "cyber cybersecurity cyberspace",
} as const;

export type Deed = keyof typeof DEEDS;
export type Thing = keyof typeof OBJECTS;

/** Deeds that often are one and the same told in other words, or a part of one another: of these it cannot be said that they are two. */
export const NEAR: readonly (readonly [Deed, Deed])[] = [
  ["meddling", "falsehood"],
  ["meddling", "leaking"],
  ["meddling", "hacking"],
  ["hacking", "spying"],
  ["hacking", "theft"],
  ["hacking", "attack"],
  ["hacking", "leaking"],
  ["hacking", "extortion"],
  ["spying", "theft"],
  ["theft", "leaking"],
  ["attack", "extortion"],
  ["attack", "jamming"],
  ["talks", "sharing"],
];

/** What is a kind of what: who speaks of the wider speaks of it too, though not of it alone. */
export const WIDER: readonly (readonly [wider: Thing, narrower: Thing])[] = [
  ["internal affairs", "vote"],
  ["infrastructure", "power"],
  ["infrastructure", "water"],
  ["infrastructure", "transport"],
  ["infrastructure", "telecoms"],
  ["infrastructure", "health"],
  ["infrastructure", "satellites"],
  ["infrastructure", "finance"],
  ["companies", "finance"],
];

/** Kinds of votes: who speaks of the one does not speak of the other. */
export const VOTES: readonly (readonly [string, RegExp])[] = [
  ["presidential", /\bpresident(?:ial|['’]s) (?:general )?(?:elections?|votes?|race|polls?|campaigns?)\b/i],
  ["parliamentary", /\b(?:(?:parliamentary|legislative|congressional|senate) (?:elections?|votes?|races?|polls?)|midterms?)\b/i],
  ["local", /\b(?:local|municipal|mayoral|gubernatorial|provincial|regional) (?:elections?|votes?|races?|polls?)\b/i],
  ["referendum", /\b(?:referendum|plebiscite)/i],
  ["primary", /\bprimar(?:y elections?|ies)\b/i],
];
