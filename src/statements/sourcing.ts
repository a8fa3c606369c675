import type { Party } from "../record/party.ts";
import { type Span, slice } from "../record/span.ts";
import type { Hop } from "../record/statement.ts";
import type { Channel } from "../record/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { JUSTIFICATION } from "./lexicon/sources.ts";
import type { PartyBook } from "./speakers/party-book.ts";
import { headsOf } from "./speakers/phrase-head.ts";
import type { Speakers } from "./speakers/speakers.ts";
import { spanOf, type View } from "./view.ts";

/** Words in a name that make it an outlet's. */
const OUTLET =
  /\b(?:post|times|news|journal|herald|tribune|gazette|courier|ledger|telegraph|guardian|press|daily|weekly|radio|television|tv|broadcasting|agency|wire|lantern|observer|chronicle|standard|mail|star|dispatch|review|magazine|reuters|cnn|bbc|afp|ap|nbc|abc|cbs|npr|bloomberg|politico|axios|record|examiner|inquirer|hill|globe|sun|mirror|independent|monitor|network)\b/i;

const CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [/\bwritten interview\b/, "written-interview"],
  [/\binterview\b/, "interview"],
  [/\bstatement\b|\brelease\b/, "statement"],
  [/\bspeech\b|\baddress\b|\brally\b|\bremarks\b/, "speech"],
  [/\bbriefing\b|\bconference\b/, "briefing"],
  [/\bhearing\b|\btestimony\b/, "hearing"],
  [/\be-?mail\b/, "email"],
  [/\bcall\b/, "call"],
  [/\bpost\b|\btweet\b/, "social-post"],
  [/\breport\b|\badvisory\b|\bbulletin\b/, "report"],
  [/\bletter\b|\bmemo\b|\bfiling\b|\bdocument\b/, "document"],
  [/\bblog\b|\barticle\b|\bseries\b/, "published-work"],
];

/** The chain from the outlet whose reporting it is to the speakers, who come last. */
export function sourcingOf(view: View, draft: Draft, speakers: Speakers, book: PartyBook): Hop[] {
  const outlet = outletOf(view, draft, book);
  return [...(outlet ? [outlet] : []), ...speakers.parties.map((party) => speakerHop(view, draft, party, speakers))];
}

/** Whether the one told is an outlet, which is a hop of the chain and not an addressee. */
export function isOutlet(view: View, draft: Draft): boolean {
  if (!draft.addressee) return false;
  const [head] = headsOf(view, draft.addressee);
  return (
    head?.type === "name" &&
    view.doc.names[head.name]!.class !== "person" &&
    OUTLET.test(view.doc.entities[view.doc.names[head.name]!.entity]!.name)
  );
}

function outletOf(view: View, draft: Draft, book: PartyBook): Hop | null {
  const told = isOutlet(view, draft) ? headsOf(view, draft.addressee!)[0] : undefined;
  if (told?.type === "name") return hop(book.named(view.doc.names[told.name]!.entity), [spanOf(view, draft.addressee!)], "explicit");
  const { origins, publisher, republication } = view.article;
  const origin = origins.find(({ role }) => role === "origin");
  if (origin) return hop(book.outlet(origin.name), [], origin.basis);
  return publisher && republication !== true ? hop(book.outlet(publisher.name), [], publisher.basis) : null;
}

function hop(party: Party, words: Span[], basis: Hop["basis"]): Hop {
  return {
    party: party.id,
    words: words.map(([start, end]) => [start, end]),
    named: true,
    kind: "institution",
    count: null,
    groundRule: "on-record",
    channel: null,
    justification: null,
    basis,
  };
}

function speakerHop(view: View, draft: Draft, party: Party, { basis }: Speakers): Hop {
  const words = draft.source ? spanOf(view, draft.source) : null;
  const said = words ? slice(view.text, words) : "";
  const knows = JUSTIFICATION.exec(said);
  return {
    party: party.id,
    words: words ? [[words[0], words[1]]] : [],
    named: party.named,
    kind: party.kind === "document" ? "document" : party.kind === "person" ? "individual" : party.named ? "institution" : "group",
    count: party.count,
    groundRule: party.named ? "on-record" : "not-stated",
    channel: channelOf(view, draft),
    justification: knows && words ? [words[0] + knows.index, words[1]] : null,
    basis,
  };
}

function channelOf(view: View, { occasion, sentence, cue }: Draft): Channel | null {
  const where = occasion ?? (cue ? { first: cue.last, last: Math.min(cue.last + 8, view.doc.sentences[sentence]!.last) } : null);
  if (!where || where.last <= where.first) return null;
  const words = view.words
    .slice(where.first, where.last)
    .filter((_, index) => view.quotationAt[where.first + index]! < 0)
    .join(" ");
  if (!occasion && !/\b(?:in|at|during|by|on) (?:an?|the|his|her|its|their) /.test(words)) return null;
  return CHANNELS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
