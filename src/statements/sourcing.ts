import type { Party } from "../record/party.ts";
import type { Span } from "../record/span.ts";
import type { Hop } from "../record/statement.ts";
import type { Draft } from "./draft.ts";
import { type Condition, conditionOf, conditionsOf } from "./sourcing/anonymity.ts";
import { carriedOn } from "./sourcing/carried.ts";
import { channelOf } from "./sourcing/channel.ts";
import { citedBy } from "./sourcing/cited.ts";
import { justificationOf } from "./sourcing/justification.ts";
import { isOutletName } from "./sourcing/outlets.ts";
import { isIssued, releaseOf } from "./sourcing/release.ts";
import { retoldFrom } from "./sourcing/retold.ts";
import type { Tag } from "./sourcing/tag.ts";
import type { PartyBook } from "./speakers/party-book.ts";
import { ofPhrase } from "./speakers/phrase.ts";
import { headsOf } from "./speakers/phrase-head.ts";
import { rolesOf } from "./speakers/roles.ts";
import type { Speakers } from "./speakers/speakers.ts";
import { spanOf, type View } from "./view.ts";

/**
 * For each draft the chain from the outlet whose reporting it is to the speakers, who come last. What is told once of an unnamed source (how it can know,
 * why it is not named) holds for all that it says in the article. `communicated` says which drafts tell what was said to somebody who is no journalist.
 */
export function chainsOf(
  view: View,
  drafts: readonly Draft[],
  speakers: readonly Speakers[],
  book: PartyBook,
  communicated: readonly boolean[],
  tags: readonly Tag[],
): Hop[][] {
  const conditions = conditionsOf(view);
  const roles = rolesOf(view);
  const release = releaseOf(view);
  const chains = drafts.map((draft, index) => {
    const tag = tags[index]!;
    const condition = conditionOf(view, draft, conditions, drafts[index + 1]);
    const [open] = speakers[index]!.parties.length === 0 ? openHop(view, draft, tag, speakers[index]!) : [];
    const hops = open
      ? [open]
      : speakers[index]!.parties.map((party) => speakerHop(view, draft, party, speakers[index]!, tag, condition, communicated[index]!));
    const cited = hops.some(({ kind, party }) => kind === "document" || (party && isOutletName(book.name(party))))
      ? citedBy(view, draft)
      : null;
    const behind = cited ? ofPhrase(view, { ...cited, doubt: null }, book, roles) : null;
    const carried =
      behind?.parties.map((party) =>
        speakerHop(view, { ...draft, source: { ...cited!, doubt: null } }, party, behind, tag, condition, false),
      ) ?? [];
    const outlet = outletOf(view, draft, book);
    const own = hops.some(({ party }) => party === outlet?.party);
    const issued = release !== null && isIssued(view, draft, release);
    const spoken = issued ? hops.map((hop) => ({ ...hop, channel: hop.channel ?? release.channel })) : hops;
    return [...(outlet && !own ? [outlet] : []), ...spoken, ...carried];
  });
  return shared(carriedOn(drafts, speakers, chains));
}

/** Whether the one told is an outlet, which is a hop of the chain and not an addressee. */
export function isOutlet(view: View, draft: Draft): boolean {
  if (!draft.addressee) return false;
  const [head] = headsOf(view, draft.addressee);
  if (head?.type !== "name") return false;
  const name = view.doc.names[head.name]!;
  return name.class !== "person" && isOutletName(view.doc.entities[name.entity]!.name);
}

function outletOf(view: View, draft: Draft, book: PartyBook): Hop | null {
  const told = isOutlet(view, draft) ? headsOf(view, draft.addressee!)[0] : undefined;
  if (told?.type === "name") return outletHop(book.named(view.doc.names[told.name]!.entity), [spanOf(view, draft.addressee!)], "explicit");
  const retold = retoldFrom(view, draft);
  if (retold >= 0) return outletHop(book.named(view.doc.names[retold]!.entity), [view.doc.names[retold]!.span], "explicit");
  const { origins, publisher, republication } = view.article;
  const origin = origins.find(({ role }) => role === "origin");
  if (origin) return outletHop(book.outlet(origin.name), [], origin.basis);
  return publisher && republication !== true ? outletHop(book.outlet(publisher.name), [], publisher.basis) : null;
}

function outletHop(party: Party, words: readonly Span[], basis: Hop["basis"]): Hop {
  return {
    party: party.id,
    words: words.map(([start, end]) => [start, end]),
    named: true,
    kind: "institution",
    count: null,
    groundRule: "on-record",
    channel: null,
    justification: null,
    anonymity: null,
    basis,
  };
}

const KINDS: Readonly<Record<Party["kind"], Hop["kind"]>> = {
  person: "individual",
  organization: "institution",
  state: "institution",
  group: "group",
  "threat-group": "group",
  document: "document",
};

function speakerHop(
  view: View,
  draft: Draft,
  party: Party,
  { basis }: Speakers,
  tag: Tag,
  condition: Condition | null,
  communicated: boolean,
): Hop {
  const words = draft.source ? spanOf(view, draft.source) : null;
  const hidden = party.named ? null : condition;
  const justification = party.kind === "document" ? null : justificationOf(view, draft, tag);
  return {
    party: party.id,
    words: words ? [[words[0], words[1]]] : [],
    named: party.named,
    kind: KINDS[party.kind],
    count: party.count,
    groundRule: party.named
      ? condition?.groundRule === "off-record"
        ? "off-record"
        : isPrivate(view, draft)
          ? "not-stated"
          : "on-record"
      : (hidden?.groundRule ?? "not-stated"),
    channel: channelOf(view, draft, tag, party, communicated),
    justification: justification && [justification[0], justification[1]],
    anonymity: hidden && [hidden.span[0], hidden.span[1]],
    basis,
  };
}

/** "Roe has told friends that …": what was said to those close to one was not said to the reporter. */
function isPrivate({ words }: View, { cue, addressee }: Draft): boolean {
  const last = addressee ? words[addressee.last - 1] : cue ? words[cue.last] : undefined;
  return last !== undefined && CLOSE.test(last);
}

const CLOSE = /^(?:friends?|aides?|associates|colleagues|allies|confidants?|confidantes?|relatives|advisers|advisors|family)$/;

/** The hop of a pronoun of which it is not known whom it means: somebody whom the article names, as pronouns of one person do, or a group. */
function openHop(view: View, draft: Draft, tag: Tag, { basis }: Speakers): Hop[] {
  if (!draft.source) return [];
  const word = view.words[draft.source.last - 1]!;
  const one = /^(?:he|she|i|his|her|my)$/.test(word);
  if (!one && !/^(?:it|its|they|their|we|our|who|which|some|many|others|most)$/.test(word)) return [];
  const [start, end] = spanOf(view, draft.source);
  return [
    {
      party: null,
      words: [[start, end]],
      named: one || /^its?$/.test(word),
      kind: one || word === "who" ? "individual" : /^(?:its?|which)$/.test(word) ? "institution" : "group",
      count: null,
      groundRule: one || /^its?$/.test(word) ? "on-record" : "not-stated",
      channel: channelOf(view, draft, tag, null, false),
      justification: null,
      anonymity: null,
      basis,
    },
  ];
}

/** Gives every hop of an unnamed party what another hop of the same party says of it. */
function shared(chains: readonly Hop[][]): Hop[][] {
  const known = new Map<string, Pick<Hop, "groundRule" | "justification" | "anonymity">>();
  for (const hop of chains.flat()) {
    if (hop.named || hop.party === null) continue;
    const before = known.get(hop.party);
    known.set(hop.party, {
      groundRule: before && before.groundRule !== "not-stated" ? before.groundRule : hop.groundRule,
      justification: before?.justification ?? hop.justification,
      anonymity: before?.anonymity ?? hop.anonymity,
    });
  }
  return chains.map((chain) => chain.map((hop) => (hop.named || hop.party === null ? hop : { ...hop, ...known.get(hop.party) })));
}
