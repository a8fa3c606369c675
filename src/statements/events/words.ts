import type { Event } from "../../record/event.ts";

/** Nouns of events, by kind. */
export const NOUNS: readonly (readonly [Event["kind"], RegExp])[] = [
  ["summit", /^summits?$/],
  ["hearing", /^hearings?$/],
  ["briefing", /^briefings?$/],
  ["forum", /^(?:forums?|fora|conferences?|symposium)$/],
  ["visit", /^(?:visits?|trips?)$/],
  ["call", /^(?:calls?|videocalls?|teleconferences?)$/],
  [
    "meeting",
    /^(?:meetings?|talks|conversations?|sessions?|discussions?|negotiations?|consultations?|dialogues?|exchanges?|dinners?|lunch(?:es|eons?)?|encounters?)$/,
  ],
];

/** Any of them: most nouns are none. */
export const ANY_NOUN = new RegExp(NOUNS.map(([, noun]) => noun.source).join("|"));

/** Of these, those that mean an event only where they say between whom: "an exchange of fire", "a session of parliament", "a call for calm" are none. */
export const LOOSE =
  /^(?:calls?|conversations?|sessions?|discussions?|negotiations?|consultations?|dialogues?|exchanges?|dinners?|lunch.*|encounters?|conferences?)$/;

/** Words right before a noun that make it another kind: "a phone conversation", "a news conference". */
export const BY_WORD_BEFORE: readonly (readonly [Event["kind"], RegExp])[] = [
  ["call", /^(?:phone|telephone|video)$/],
  ["briefing", /^(?:news|press)$/],
];

/** Verbs of events, as lemmas. */
export const VERBS: Readonly<Record<string, Event["kind"]>> = {
  meet: "meeting",
  visit: "visit",
  telephone: "call",
  phone: "call",
  testify: "hearing",
  travel: "visit",
  fly: "visit",
  speak: "meeting",
  talk: "meeting",
  confer: "meeting",
  gather: "meeting",
  convene: "meeting",
  sit: "meeting",
  receive: "meeting",
  host: "meeting",
  welcome: "meeting",
  summon: "meeting",
  sign: "other",
};

/** Verbs of having somebody as a guest: an event where their object is a person, or people of a body or a state. */
export const RECEIVES = /^(?:receive|host|welcome|summon)$/;
/** What several sign together: the signing is an event. */
export const SIGNED =
  /^(?:pacts?|agreements?|accords?|deals?|treat(?:y|ies)|memorandums?|memoranda|conventions?|declarations?|protocols?|charters?)$/;
/** Verbs of coming together, of several only. */
export const GATHERS = /^(?:gather|convene|sit)$/;
/** Nouns that count an event after "of": "three rounds of talks". */
export const MEASURES = /^(?:rounds?|days?|hours?|weeks?|months?|series|sets?|strings?|bouts?|evenings?|nights?)$/;

/** Verbs that lead somewhere: a visit where "to" and a place come after them. */
export const TRAVELS = /^(?:travel|fly)$/;
/** Verbs of talking: an event where "with" and somebody with a name come after them; by telephone a call. */
export const TALKS = /^(?:speak|talk|confer)$/;

/** Verbs whose subject takes part in the event that is their object, as lemmas. */
export const HAS =
  /^(?:hold|have|host|attend|join|lead|chair|wrap|convene|conduct|make|pay|begin|start|open|conclude|end|finish|complete|resume|plan|schedule|arrange)$/;
/** Verbs by which an event is called off, and by which it is put off. */
export const CALLED_OFF = /^(?:cancel|scrap|abandon|scuttle|call)$/;
export const PUT_OFF = /^(?:postpone|delay|suspend|shelve|defer)$/;
/** Verbs that tell a hearing or a forum something. */
export const TOLD_TO = /^(?:tell|address|inform|brief)$/;
/** Verbs of going, that lead "for" an event to where it is. */
export const GOES = /^(?:travel|fly|arrive|gather|come|go|return|convene|meet)$/;
/** Verbs and adjectives that make an event no more than planned. */
export const PLANNED = /^(?:plan|schedule|expect|arrange|prepare|agree|intend|set|due|scheduled|announce|invite|slate)$/;
/** Those that make it no more than wished for, asked for or possible: nothing that the record has. */
export const WISHED =
  /^(?:seek|request|propose|demand|urge|refuse|decline|reject|want|offer|suggest|consider|hope|wish|ask|need|try|call|push|discuss|oppose|rule|avoid|would|like|fail)$/;

/** Prepositions by which somebody's deed falls into an event, and those that set it before or after one. */
export const DURING = /^(?:during|in|into|at|on|over|through|via|by|amid)$/;
export const AROUND = /^(?:after|following|before|since|from|ahead|advance)$/;

/** Nouns of people who are present to report or to listen, and take no part. */
export const LISTENERS = /^(?:reporters?|journalists?|correspondents?|media|press|audience|viewers|readers|newspaper|others?)$/;
/** Nouns of people whom states send, or who speak for them. */
export const SENT =
  /^(?:officials|diplomats|envoys|negotiators|ministers|delegations|delegates|representatives|leaders|presidents|premiers|ambassadors|advisers|advisors|experts|officers|teams|generals|aides|counterparts|governments|militaries|navies|chiefs)$/;
/** Nouns of people who are received as guests. */
export const GUESTS =
  /^(?:president|minister|premier|chancellor|leader|envoy|ambassador|counterpart|adviser|advisor|secretary|chief|commissioner|delegations?|delegates|officials|diplomats|negotiators|ministers|leaders|envoys)$/;
/** Words for two of whom the text tells by name: "the two men", "both leaders", "the pair". */
export const TWO_PEOPLE = /^(?:men|women|leaders|presidents|ministers|officials|diplomats|pair|duo|chiefs|premiers|envoys|two|heads)$/;
export const TWO_STATES = /^(?:countries|nations|sides|governments|states|capitals|powers|neighbo[u]?rs|parties|delegations|teams)$/;

/** Verbs that say by themselves that nothing came of their subject. */
export const CAME_TO_NOTHING = /^(?:collapse|stall|founder|falter|fizzle)$/;
/** Verbs that say what came of their subject, with the preposition that leads to it, if any. */
export const BROUGHT = /^(?:result|lead|produce|yield|bring|end|culminate|conclude|close|achieve|deliver|fail)$/;
/** Verbs by which those who take part come to something. */
export const AGREED = /^(?:agree|sign|pledge|promise|commit|undertake|vow|reach|conclude)$/;
