import { fold, landOf } from "./names.ts";

/** What ministries are for: the word that a key has, and the words of names. */
const TOPICS: readonly (readonly [string, string])[] = [
  ["foreign affairs", "foreign affairs|foreign and european affairs|foreign relations|external affairs|external relations|foreign"],
  ["defense", "national defen[cs]e|defen[cs]e"],
  ["interior", "interior|the interior|internal affairs|home affairs|home"],
  ["justice", "justice"],
  ["finance", "finance|financial affairs|treasury|the treasury"],
  ["trade", "trade|foreign trade|commerce|trade and industry"],
  ["economy", "economy|the economy|economic affairs|economics"],
  ["energy", "energy"],
  ["health", "health|public health"],
  ["education", "education"],
  ["labor", "labou?r"],
  ["transport", "transport|transportation"],
  ["agriculture", "agriculture"],
  ["environment", "environment|the environment"],
  ["information", "information"],
  ["culture", "culture"],
  ["science", "science|science and technology"],
  ["digital affairs", "digital affairs|digital transformation|digital development|digital"],
  ["state security", "state security"],
  ["homeland security", "homeland security"],
  ["state", "state"],
];

const ANY = TOPICS.flatMap(([, words]) => words.split("|")).sort((one, other) => other.length - one.length);
const MINISTRY = new RegExp(
  `\\b(?:(?:ministry|department|secretariat) (?:of|for) (?:the )?(${ANY.join("|")})|(${ANY.join("|")}) (?:ministry|department|office))\\b`,
);

/** Bodies that a state has one of, by a word for each. */
const ONE_OF: readonly (readonly [string, string])[] = [
  ["government", "government|cabinet|council of ministers"],
  ["presidency", "presidency|office of the president|president's office|presidential office|presidential administration"],
  ["parliament", "parliament|national parliament"],
  ["senate", "senate"],
  ["national assembly", "national assembly"],
  ["congress", "congress"],
  ["house of representatives", "house of representatives"],
  ["supreme court", "supreme court|high court"],
  ["constitutional court", "constitutional court"],
  [
    "election commission",
    "(?:central |national |state |federal )?(?:election|electoral|elections) (?:commission|committee|board|authority)",
  ],
  ["central bank", "central bank|reserve bank|national bank"],
  ["national police", "national police|federal police|police"],
  ["armed forces", "armed forces|military"],
  ["army", "army"],
  ["navy", "navy"],
  ["air force", "air force"],
  ["coast guard", "coast guard"],
  ["national security council", "national security council|security council"],
  ["prosecutor general", "prosecutor general's office|general prosecutor's office|attorney general's office"],
  ["cert", "cert|computer emergency response team|csirt"],
];

const ONE = ONE_OF.map(([key, words]) => [key, new RegExp(`\\b(?:${words})\\b`)] as const);

/** Words that name no body by themselves, whosever it is. */
const BARE =
  /^(?:ministry|department|agency|office|bureau|commission|committee|council|court|board|authority|service|company|firm|bank|party|embassy|consulate|mission|union|group|university|institute|association|center|centre|house|state|foreign office|home office|intelligence|security service|secret service|intelligence service|intelligence agency)$/;

/** A body of state in a name. */
export interface Body {
  /** The kind by which bodies of one state are told apart; null for words that name none, such as "the ministry". */
  readonly kind: string | null;
}

/**
 * The body that the words of a name say: "foreign affairs ministry" for the Foreign Ministry, the Ministry of Foreign Affairs and the
 * Department of Foreign Affairs, whosever they are. Null where they say no body that every state may have. With `within`, also where
 * other words stand around it, which a table knows to be a state's.
 */
export function bodyOf(name: string, within = false): Body | null {
  const words = fold(name).replaceAll("’", "'").replace(/^the /, "");
  if (BARE.test(words)) return { kind: null };
  const whole = (found: RegExpExecArray | null) => found !== null && (within || found[0].length === words.length);
  const ministry = MINISTRY.exec(words);
  if (ministry && whole(ministry)) return { kind: `${topicOf((ministry[1] ?? ministry[2])!)} ministry` };
  const one = ONE.find(([, form]) => whole(form.exec(words)));
  return one ? { kind: one[0] } : null;
}

function topicOf(words: string): string {
  return TOPICS.find(([, forms]) => new RegExp(`^(?:${forms})$`).test(words))![0];
}

/** Words that stand for a state and name none. */
const COMMON = /^(?:republic|nation|state|country|union|people|federation|kingdom|land|realm)$/;

/** How much of a name's end is looked at for its last word, in UTF-16 code units. */
const LONGEST_WORD = 60;

/** What a state calls itself before its name. */
const OF_STATE =
  /^(?:the )?(?:(?:[a-z]+ )?(?:republic|kingdom|federation|union|state|states|commonwealth|principality|emirate) of )?((?:[\p{L}'’.-]+ ?){1,4})$/u;

/** "The Varenian Foreign Ministry": a people before what every state has. */
const OF_PEOPLE = /^(?:the )?(\p{L}{3,}an) (.+)$/u;

/**
 * The state that a body's own name tells: "caldora" of "Ministry of the Interior of the Republic of Caldora" and of "Caldoran Interior Ministry". Null where what
 * stands before the last "of" is no body of state by itself, or behind a people no ministry.
 */
export function stateInName(name: string): string | null {
  const words = fold(name);
  const [last = ""] = /\S+$/.exec(name.trimEnd().slice(-LONGEST_WORD)) ?? [];
  // "The government of the day": what is no name is no state's.
  for (let at = /^\P{Ll}/u.test(last) ? words.indexOf(" of ") : -1; at !== -1; at = words.indexOf(" of ", at + 1)) {
    const state = OF_STATE.exec(words.slice(at + 4))?.[1]?.trim();
    if (state && !COMMON.test(state) && bodyOf(words.slice(0, at))?.kind) return state;
  }
  const [, people = "", body = ""] = OF_PEOPLE.exec(words) ?? [];
  return bodyOf(body)?.kind?.endsWith(" ministry") ? landOf(people) : null;
}
