import { fold } from "./names.ts";

/** Heads of public offices, as they end an office's words. */
const OFFICES =
  /^(?:minister|president|secretary|undersecretary|chancellor|premier|governor|mayor|ambassador|envoy|consul|senator|congressman|congresswoman|representative|lawmaker|legislator|deputy|mp|speaker|commissioner|director|chief|head|chair|chairman|chairwoman|chairperson|attorney|prosecutor|judge|justice|general|admiral|colonel|commander|marshal|spokesman|spokeswoman|spokesperson|adviser|advisor|official|negotiator|delegate|king|queen|prince|princess|emir|sultan|pope|leader|coordinator|registrar|inspector|comptroller|treasurer|diplomat|ombudsman)$/;

/** What an office is for, and ranks: words that stand before its head and tell it from another. */
const BEFORE =
  /^(?:prime|vice|deputy|first|second|assistant|associate|acting|interim|caretaker|foreign|defen[cs]e|interior|internal|home|justice|finance|financial|trade|commerce|economy|economic|energy|health|education|labou?r|transport|transportation|agriculture|environment|information|digital|cyber|cybersecurity|security|national|intelligence|treasury|state|attorney|press|public|external|international|european|army|navy|military|police|election|elections|parliamentary|permanent|special|chief|lieutenant|major|brigadier|rear|general|affairs|and|ministry|department|agency|government|cabinet|homeland|science|technology|culture|infrastructure|communications|emergency|ports?|climate|party|opposition|majority|minority|supreme|federal|central|crown|solicitor)$/;

/** What follows a head and belongs to the office: "secretary of state", "minister for foreign affairs". */
const AFTER =
  /^(?:of|for) (?:the )?(state|defen[cs]e|foreign affairs|external affairs|(?:the )?interior|home affairs|internal affairs|justice|finance|trade|commerce|energy|health|education|labou?r|transport|agriculture|the environment|homeland security|national security|national intelligence|staff|digital affairs|cyber(?:space)?(?: affairs)?|information|science|culture|ports)\b/;

/** Words that make an office one that was, or will be: who held it is no more called by it. */
const PAST = /^(?:former|then|ex|late|retired|outgoing|incoming|designate|elect|onetime|one-time|past|ousted|-)$/;

/** Offices by another name. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^minister of (?:the )?(.+)$/, "$1 minister"],
  [/^secretary of (?!state)(?:the )?(.+)$/, "$1 secretary"],
  [/\b(?:foreign|external) affairs\b/, "foreign"],
  [/\b(?:home|internal) affairs\b/, "interior"],
  [/\bdefence\b/, "defense"],
  [/\blabour\b/, "labor"],
  [/\bspokes(?:wo)?man\b/, "spokesperson"],
  [/\bchair(?:wo)?man\b/, "chairperson"],
  [/\bpremier\b/, "prime minister"],
  [/\badvisor\b/, "adviser"],
];

/** Longest role that is looked at, in UTF-16 code units: longer ones are sentences. */
const LONGEST = 200;

/**
 * The public office in the words for a role, without whose it is: "foreign minister" of "the Varenian foreign minister" and of "Minister
 * of Foreign Affairs". Null where the words hold no office, or one that is no more ("former minister").
 */
export function officeOf(role: string): string | null {
  if (role.length > LONGEST) return null;
  const words = fold(role)
    .replaceAll(/[^\p{L}\p{N} -]/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  if (words.some((word) => PAST.test(word) || word.startsWith("ex-"))) return null;
  const head = words.findIndex((word) => OFFICES.test(word) && !BEFORE.test(word));
  const at = head >= 0 ? head : words.findLastIndex((word) => OFFICES.test(word));
  if (at < 0) return null;
  let first = at;
  while (first > 0 && BEFORE.test(words[first - 1]!)) first--;
  while (first < at && words[first] === "and") first++;
  const after = AFTER.exec(words.slice(at + 1).join(" "));
  const office = [...words.slice(first, at + 1), ...(after ? ["of", after[1]!] : [])].join(" ");
  return SAME.reduce((said, [form, into]) => said.replace(form, into), office);
}

/** Offices of which every body has one, or many: that two hold one says little. */
const COMMON =
  /^(?:official|leader|head|chief|director|chair|chairperson|deputy|adviser|delegate|representative|coordinator|commander|general|diplomat|spokesperson|minister|secretary|commissioner|ambassador|envoy|consul|inspector|negotiator)$/;

/** Whether an office by its own words tells few apart from the many: "foreign minister", "senator"; not "director". */
export function tellsWho(office: string): boolean {
  return !COMMON.test(office);
}

/** What people do who hold no office; two of these, or one and an office, are seldom one person's. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  ["sport", /\b(?:footballer|striker|goalkeeper|midfielder|coach|player|sprinter|swimmer|cyclist|boxer|golfer|athlete|quarterback)\b/],
  ["stage and arts", /\b(?:singer|actor|actress|painter|novelist|poet|musician|comedian|film director|filmmaker|dancer)\b/],
  ["crime", /\b(?:suspect|defendant|hacker|convict|inmate|burglar|fraudster)\b/],
  ["trade", /\b(?:baker|farmer|teacher|nurse|plumber|driver|shopkeeper|student|pensioner|waiter|carpenter|fisherman)\b/],
];

/** The field of those who hold an office, whichever it is. */
export const PUBLIC = "public office";

/** In which field a role is, in a word or two; null where its words do not say. */
export function fieldOf(role: string): string | null {
  const words = fold(role.slice(0, LONGEST));
  return FIELDS.find(([, form]) => form.test(words))?.[0] ?? (officeOf(role) === null ? null : PUBLIC);
}
