import { Topic } from "../record/vocabulary.ts";
import { neededBy } from "./patterns/needed.ts";
import { sieveOf } from "./patterns/sieve.ts";

/**
 * The words of each topic, most of them beginnings of words (`~`). Words alone in a line make the topic; where a line has `+`, one word of each side must
 * stand in the statement.
 */
const TABLE: Readonly<Record<Exclude<Topic, "other">, readonly string[]>> = {
  "election-interference": [
    "election vote voting ballot ballots campaign electoral political-process + interfer~ meddl~ influenc~ hack~ tamper~ sway~ disrupt~ foreign stay-out keep-out stayed-out out-of manipulat~ undermin~ rig rigg~ leak~ intrusion~",
  ],
  "influence-operation": [
    "influence-operation~ influence-campaign~ disinformation misinformation propaganda troll trolls fake-account~ fake-profile~ fake-persona~ fake-news bots forger~ deepfake~",
  ],
  "cyber-espionage": [
    "cyberespionage cyber-espionage cyber-spying spying espionage spies spyware hack~ breach~ intrusion~ intruder~ break-in~ mailbox~ cyberattack~ cyber-attack~ stolen-email~ data-theft phish~ backdoor~ malware",
    "stolen stole copied read accessed + mail email emails letters mailbox mailboxes data files records accounts servers documents",
  ],
  "critical-infrastructure": [
    "critical-infrastructure power-grid~ grid grids pipeline~ water-system~ water-supply railway~ hospital hospitals utilit~ power-plant~ telecom~ airport airports port ports dam dams substation~",
  ],
  "commercial-theft": [
    "trade-secret~ commercial-secret~ commercial-hacking commercial-espionage commercial-theft intellectual-property economic-espionage business-secret~ industrial-espionage",
  ],
  "destructive-attack": [
    "wiper~ wiped sabotag~ destructive",
    "destroy~ erase~ + data computer~ disks files network~ systems server~ servers",
  ],
  ransomware: ["ransomware", "ransom + encrypt~ data files bitcoin hackers attackers decrypt~ pay paid paying"],
  surveillance: ["surveil~ wiretap~ eavesdrop~ intercept~ spyware tracking monitoring bugging bugged"],
  sanctions: ["sanction sanctions sanctioned sanctioning embargo~ blacklist~ asset-freeze~", "freeze frozen froze + assets accounts"],
  "law-enforcement": [
    "indict~ prosecut~ charged arrest arrests arrested extradit~ criminal-complaint criminal-case convicted sentenced lawsuit~ warrant warrants police investigators criminal-charges",
  ],
  diplomacy: [
    "talks summit dialogue diplomat~ diplomacy cooperat~ negotiat~ agreement~ pact pacts treaty treaties accord visit visits embassy ambassador~ envoy~ relations relationship consulate foreign-minister~ mediat~ memorandum",
  ],
  military: [
    "military troops navy army weapon~ missile~ warship~ soldier~ forces air-strike~ airstrike~ defence-minister~ defense-minister~ nato nuclear-weapon~ drone drones",
  ],
  trade: ["trade tariff~ export~ import imports imported customs-duty market-access dumping"],
};

/** The numbers of the patterns of which each side of a line has one. */
type Line = readonly number[];

/** The longest content whose words are looked at, in UTF-16 code units: topics show early. */
const LOOKED_AT = 2_000;

const PATTERNS: RegExp[] = [];
const LINES = Object.entries(TABLE).map(([topic, lines]) => [topic as Topic, lines.map(lineOf)] as const);
const SIEVE = sieveOf(PATTERNS.map(neededBy));

function lineOf(line: string): Line {
  return line.split(" + ").map((words) => PATTERNS.push(new RegExp(`\\b(?:${words.split(" ").map(wordOf).join("|")})`)) - 1);
}

function wordOf(word: string): string {
  const spelled = word.replace("~", "").replaceAll("-", "[- ]?");
  return word.endsWith("~") ? spelled : `${spelled}\\b`;
}

/** The topics of a statement by the words of its content, in the order of the vocabulary; "other" where none shows. */
export function topicsOf(content: string): Topic[] {
  const words = content.slice(0, LOOKED_AT).toLowerCase().replaceAll(/\s+/g, " ");
  const held = SIEVE(words);
  const holds = (pattern: number) => held[pattern] === 1 && PATTERNS[pattern]!.test(words);
  const found = LINES.filter(([, lines]) => lines.some((line) => line.every(holds))).map(([topic]) => topic);
  return found.length > 0 ? Topic.options.filter((topic) => found.includes(topic)) : ["other"];
}
