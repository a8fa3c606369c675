import type { Party } from "../../record/party.ts";
import { slice } from "../../record/span.ts";
import type { Channel } from "../../record/vocabulary.ts";
import type { Draft } from "../draft.ts";
import { TRANSCRIPT } from "../extract/transcript.ts";
import { spanOf, type View } from "../view.ts";
import { isOutletName } from "./outlets.ts";
import type { Tag } from "./tag.ts";

/** Words for a way of telling, after a preposition: "in a statement", "at a news conference", "on Telegram". The first that holds wins. */
const PLACES: readonly (readonly [Channel, string])[] = [
  ["written-interview", "written (?:interview|answers?|response|reply|questions)"],
  ["interview", "interviews?|podcast|talk show|sit-?down|question-and-answer"],
  [
    "hearing",
    "(?:congressional |senate |house |parliamentary |committee )?(?:hearings?|testimony|deposition)|court (?:hearing|session)|courtroom",
  ],
  ["briefing", "(?:\\w+ )?(?:briefings?|news conferences?|press conferences?|conference call|media availability|gaggle)"],
  [
    "speech",
    "speech|address|rally|rallies|remarks|keynote|lecture|debate|town hall|convention|campaign (?:event|stop)|floor|sermon|toast|panel|forum|summit",
  ],
  ["email", "e-?mails?|e-?mailed \\w+"],
  ["call", "(?:tele)?phone(?: call| interview)?|phone calls?|calls?"],
  [
    "social-post",
    "tweets?|posts?|twitter|facebook|telegram|instagram|mastodon|bluesky|linkedin|weibo|vkontakte|social media|x|thread|truth social|blue ?sky|live ?stream",
  ],
  ["published-work", "blogs?(?: posts?)?|op-?ed|editorial|essay|column|book|memoir|paper|article|series|stud(?:y|ies)"],
  ["report", "reports?|advisor(?:y|ies)|bulletins?|white paper|analys[ei]s|assessment|alert|findings|survey|poll"],
  [
    "document",
    "letters?|memo(?:randum)?s?|filings?|documents?|indictments?|complaint|lawsuit|affidavit|note|cable|records|court papers|motion|brief|dossier|transcript|text message",
  ],
  ["statement", "statements?|(?:press |news )?releases?|communiqu[eé]|response(?! to)|reply(?! to)|declaration"],
];
const PREPOSITION = "(?:in|at|during|by|on|via|through|over|from|to|with|after|under)";
const DETERMINER = "(?:an?|the|his|her|its|their|this|that|another|several|two|separate|recent|\\w+'s)";
/** Verbs whose object can be the way of telling: "issued a statement". */
const GIVES = "(?:issu|releas|gave|giv|publish|post|deliver|sen[dt]|wrote|writ|circulat|fil|put out|record)\\w*";
const PATTERNS = PLACES.map(
  ([channel, nouns]) =>
    [channel, new RegExp(`\\b(?:${PREPOSITION}|${GIVES}) (?:${DETERMINER} )?(?:[\\w'-]+ ){0,3}?(?:${nouns})\\b`)] as const,
);
/** Any of those nouns: most tags have none. */
const ANY = new RegExp(`\\b(?:${PLACES.map(([, nouns]) => nouns).join("|")})\\b`);
/** Nouns of documents with the channel that they are by themselves: "the report says". */
const BY_NAME = PLACES.map(([channel, nouns]) => [channel, new RegExp(`(?:^|\\s)(?:${nouns})(?:\\s|$)`)] as const);

/** By which way the words came, from the words beside the cue, the cue itself, or the document that speaks; null where none says. */
export function channelOf(view: View, draft: Draft, { words, start }: Tag, party: Party | null, communicated: boolean): Channel | null {
  const lemma = draft.cue ? lemmaOf(view, draft.cue.head) : "";
  if (/^(?:tweet|retweet|post)$/.test(lemma)) return "social-post";
  if (lemma === "testify") return "hearing";
  if (lemma === "email" || lemma === "e-mail") return "email";
  if (draft.rule === TRANSCRIPT) return ofTranscript(view, draft);
  const source = draft.source ? spanOf(view, draft.source) : null;
  const named = source ? slice(view.text, source) : "";
  if (PRESS.test(named)) return "press-report";
  if (lemma === "report" && party && (isOutletName(party.name) || /\breporters?\b/.test(party.name) || isPress(view, draft, party)))
    return "press-report";
  const beside = source ? blankedOut(words, source[0] - start, source[1] - start) : words;
  if (ANY.test(beside)) for (const [channel, pattern] of PATTERNS) if (pattern.test(beside)) return channel;
  if (party?.kind === "document" && source) {
    const plain = named.toLowerCase();
    return BY_NAME.find(([, pattern]) => pattern.test(plain))?.[0] ?? "document";
  }
  if (PAPER.test(named)) return "document";
  if (communicated) return "communication";
  return /\btold (?:the )?(?:\w+ )?(?:reporters|journalists|the press|newsmen)\b/.test(words) ? "briefing" : null;
}

/** What the lines before a transcript, and those beside it who ask, say that it is of. */
function ofTranscript(view: View, { source }: Draft): Channel | null {
  const block = source ? view.blockOf[view.sentenceAt[source.first]!]! : 0;
  const lead = view.article.blocks
    .slice(0, Math.min(block, LEAD))
    .map(({ span }) => slice(view.text, span).slice(0, LONGEST_LEAD))
    .join("\n");
  const words = lead.toLowerCase();
  if (/\b(?:hearings?|testimony|committee|under oath|deposition)\b/.test(words) || /^CHAIR(?:MAN|WOMAN)?:/m.test(lead)) return "hearing";
  if (/\b(?:briefing|news conference|press conference)\b/.test(words)) return "briefing";
  if (/\binterview\b/.test(words)) return "interview";
  if (/\bin (?:response|answer|reply) to (?:a )?(?:media |press )?questions?\b/.test(words)) return "statement";
  return /\bremarks\b/.test(words) && /^(?:Q|QUESTION|REPORTER)\b/m.test(lead) ? "briefing" : null;
}

/** How many blocks before a turn, and how much of each, tell what a transcript is of. */
const LEAD = 8;
const LONGEST_LEAD = 300;

/** Words for the press as a source: "the newspaper", "this column". */
const PRESS =
  /^(?:the|this|that|our|local|a) (?:\w+ )?(?:newspaper|magazine|newsletter|weekly|daily|column|tabloid|broadsheet|news agency|wire service)$/i;

/** Things with words on them as a source, whoever wrote them. */
const PAPER = /(?:^|\s)(?:message|letter|leaflet|notice|note|website|web site|homepage|banner|poster|manual|label)$/i;

/** "Meridian reports that …": in the present, papers say so of one another; ministries and firms "reported". */
function isPress({ words }: View, draft: Draft, { kind, named }: Party): boolean {
  return kind !== "document" && named && words[draft.cue!.head] === "reports";
}

function blankedOut(words: string, first: number, last: number): string {
  return first < 0 || first >= words.length ? words : `${words.slice(0, first)} ${words.slice(Math.max(first, last))}`;
}

function lemmaOf({ tree, words }: View, token: number): string {
  return tree.lemmas[token] || words[token]!.replace(/(?:ed|s)$/, "");
}
