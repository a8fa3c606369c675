import {
  type Answer,
  type Attribution,
  type Claim,
  isOfOthers,
  isOnlyWeighed,
  nameKey,
  type Position,
  positionsOf,
  sideOf,
  sidesOf,
  stanceOf,
  type Taken,
} from "../../linking/index.ts";
import type { Act } from "../../record/acts.ts";
import { linksOf } from "../../record/chain.ts";
import type { Incident } from "../../record/incident.ts";
import type { Deed, Hop } from "../../record/statement.ts";
import { isOnlyTied } from "../tied.ts";
import { type Member, type MemberParty, type MemberStatement, outletName } from "./member.ts";

/** Acts by which who did it is said; others only take it as given ("calls for talks after the hack by …"), or say that it was not so. */
const LAYS: ReadonlySet<Act> = new Set<Act>([
  ...(["attribution", "accusation", "charge", "sanction", "condemnation", "admission"] as const),
  ...(["disclosure", "confirmation", "assessment", "warning", "claim"] as const),
]);

/** Who says, in an article, that who did it: each actor that is more than "the hackers", by whoever says so. */
export function attributionsIn(member: Member): Attribution[] {
  const { incident, parties, statements } = member;
  const victims = sidesOf(
    parties,
    incident.victims.map(({ party }) => party),
  );
  return incident.actors.flatMap((value) => {
    const party = parties.get(value.party);
    const actor = party && actorOf(value.text, party);
    if (!actor || value.by === null) return [];
    if (value.by === "article") return [byOutlet(member, actor, value.text, victims)];
    const said = statements.get(value.statement ?? "");
    if (!said || !LAYS.has(said.entry.act.main) || isOnlyWeighed(`${said.entry.words.cue} ${said.entry.words.content}`)) return [];
    // Governments that attribute it together each do.
    const { speakers } = said.entry;
    return (speakers.includes(value.by) ? speakers : [value.by]).flatMap((id) => {
      const speaker = parties.get(id);
      return speaker ? [bySpeaker(member, said, speaker, actor, value.text, victims)] : [];
    });
  });
}

/**
 * The words for those whom a statement of an article names as doers of an incident there, by its id in the article's findings: groups as well as sides, but nobody who is only
 * "the hackers". None where its act lays nothing to anybody.
 */
export function doersNamedBy(
  { actors }: Pick<Incident, "actors">,
  parties: ReadonlyMap<string, Linked>,
  { local, act }: { readonly local: string; readonly act: Act },
): string[] {
  if (!LAYS.has(act)) return [];
  return actors.flatMap(({ statement, by, party, text }) => {
    const doer = statement === local && by !== null ? parties.get(party) : undefined;
    return doer && actorOf(text, doer) ? [text] : [];
  });
}

type Linked = Omit<MemberParty, "page">;

function actorOf(words: string, party: Linked): Attribution["actor"] | null {
  const side = sideOf(party);
  const key = party.link && party.kind !== "state" ? `${party.kind} ${party.link.key}` : side;
  return key === null ? null : { key, name: words, side };
}

function bySpeaker(
  member: Member,
  { entry, day, telling }: MemberStatement,
  speaker: MemberParty,
  actor: Attribution["actor"],
  words: string,
  targets: readonly string[],
): Attribution {
  const side = sideOf(speaker);
  return {
    key: keyOf(speaker, member),
    who: {
      ...{ side, named: speaker.named, institution: speaker.institution?.kind ?? null, name: speaker.name },
      ...{ words: entry.words.source, outlet: false },
    },
    ...{ actor, statement: entry.id, act: entry.act.main, channel: entry.sourcing.at(-1)?.channel ?? null },
    claim: {
      act: entry.act.main,
      speakers: side === null ? [] : [side],
      ...laidTo(actor, words),
      targets,
      words: entry.words.content,
      day: day || null,
    },
    ...{ date: entry.date, hedge: hedgeOf(entry), chain: chainOf(member, entry), telling },
  };
}

function byOutlet(member: Member, actor: Attribution["actor"], words: string, targets: readonly string[]): Attribution {
  const name = outletName(member);
  const { capture, outlet, article, day } = member;
  return {
    key: `outlet ${nameKey("organization", name)}`,
    who: { side: null, named: true, institution: "news", name, words: name, outlet: true },
    ...{ actor, statement: null, act: null, channel: null },
    claim: { act: "claim", speakers: [], ...laidTo(actor, words), targets, words, day: day || null },
    ...{ date: article.published?.edtf ?? null, hedge: null, chain: [name], telling: { article: capture, outlet, unnamedOnly: false } },
  };
}

function laidTo({ side }: Attribution["actor"], words: string): Pick<Claim, "actors" | "behind"> {
  const sides = side === null ? [] : [side];
  return isOnlyTied(words) ? { actors: [], behind: sides } : { actors: sides, behind: [] };
}

function hedgeOf({ hedge, passage }: MemberStatement["entry"]): Attribution["hedge"] {
  if (hedge === null) return null;
  const [start, end] = [hedge.span[0] - passage.span[0], hedge.span[1] - passage.span[0]];
  return { words: start < 0 ? "" : passage.text.slice(start, end), band: hedge.band };
}

function chainOf({ parties }: Member, { sourcing, speakers }: MemberStatement["entry"]): string[] {
  const nameOf = ({ party, named }: Hop) => parties.get(party ?? "")?.name ?? (named ? "named" : "unnamed");
  return linksOf(sourcing, speakers).map((link) => link.map(nameOf).join(" + "));
}

/** What a party is one by over articles: its link, else the words for it with whose side it is, and where it has neither the article itself. */
function keyOf(party: MemberParty, { capture }: Pick<Member, "capture">): string {
  if (party.link) return party.link.id;
  const side = sideOf(party);
  return side === null ? `${capture} ${party.id}` : `${side} ${nameKey("organization", party.name)}`;
}

/** What is said against what is laid to anybody, and who does not say. */
export function answersIn(member: Member): Answer[] {
  return [...member.statements.values()].flatMap(({ entry, day }) => {
    if (entry.act.main !== "denial" && entry.act.main !== "no-comment") return [];
    const claim: Claim = {
      act: entry.act.main,
      speakers: sidesOf(member.parties, entry.speakers),
      // Whose deed is denied is whom the words name: a spokesman of whom the article tells no state speaks for that.
      actors: entry.act.main === "denial" ? sidesOf(member.parties, entry.deed?.by ?? []) : [],
      behind: [],
      targets: [],
      words: entry.words.content,
      day: day || null,
    };
    return [{ statement: entry.id, name: entry.by.map(({ name }) => name).join(", "), claim, date: entry.date }];
  });
}

/** Where each party stands to an incident, over all its articles. */
export function standsIn(members: readonly Member[]): Position[] {
  return positionsOf(members.flatMap(takenIn));
}

function takenIn(member: Member): Taken[] {
  const { incident, parties, statements } = member;
  return [...statements].flatMap(([local, { entry, day }]) => {
    const to = doersNamedBy(incident, parties, { local, act: entry.act.main });
    const stance = stanceOf(entry.act.main, entry.words, to.length > 0, isOfOthers(deedIn(member, entry), ownOf(member, entry)));
    if (stance === null) return [];
    return entry.speakers.flatMap((id, at): Taken[] => {
      const party = parties.get(id);
      return party
        ? [
            {
              key: keyOf(party, member),
              name: party.name,
              party: entry.by[at]?.party ?? null,
              side: sideOf(party),
              named: party.named,
              stance,
              to: stance === "attributes" || stance === "charges" ? to : [],
              statement: entry.id,
              date: entry.date,
              day,
              sure: entry.sure,
              place: `${member.capture} ${String(startOf(entry)).padStart(9, "0")}`,
            },
          ]
        : [];
    });
  });
}

/** Who a statement says does what to whom; of what names nobody, the incident's victims are whom it was done to. */
function deedIn({ incident }: Member, { deed }: MemberStatement["entry"]): Pick<Deed, "by" | "to"> {
  return { by: deed?.by ?? [], to: [...(deed?.to ?? []), ...incident.victims.flatMap(({ party }) => party ?? [])] };
}

/** Whether a party is one of those who speak, or of their side. */
function ownOf({ parties }: Member, { speakers }: MemberStatement["entry"]): (party: string) => boolean {
  const sides = sidesOf(parties, speakers);
  return (id) => speakers.includes(id) || sidesOf(parties, [id]).some((side) => sides.includes(side));
}

/** Where a statement begins in its article's text. */
function startOf({ source, cue, content }: MemberStatement["entry"]): number {
  return [...source, ...cue, ...content].reduce((least, [start]) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
}
