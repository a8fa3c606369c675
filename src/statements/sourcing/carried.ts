import type { Hop } from "../../record/statement.ts";
import type { Channel } from "../../record/vocabulary.ts";
import type { Draft } from "../draft.ts";
import type { Speakers } from "../speakers/speakers.ts";

/** How many sentences later somebody is still taken to speak in the same place, where nobody else spoke between. */
const REACH = 4;

/** Ways of telling in which one goes on to speak; a report or a paper is a thing by itself. */
const OCCASIONS: ReadonlySet<Channel | null> = new Set([
  "interview",
  "written-interview",
  "statement",
  "speech",
  "briefing",
  "hearing",
  "email",
  "call",
  "social-post",
] as const);

/**
 * Chains with what was said once of how somebody spoke: `"A," Oru told the Post in an interview. He added that B.` gives B the interview and the Post too. What goes on
 * in an utterance without a cue of its own came by the way of its first piece.
 */
export function carriedOn(drafts: readonly Draft[], speakers: readonly Speakers[], chains: readonly Hop[][]): Hop[][] {
  const first = new Map<number, number>();
  const carried: Hop[][] = [];
  let before = -1;
  for (const [index, draft] of drafts.entries()) {
    const opening = first.get(draft.utterance);
    const own = chains[index]!;
    if (opening !== undefined && !draft.source && !draft.cue) carried.push(withoutWords(carried[opening]!, speakers[index]!));
    else if (before >= 0 && goesOn(drafts[before]!, draft) && isSame(speakers[before]!, speakers[index]!))
      carried.push(fromBefore(own, carried[before]!, speakers[index]!));
    else carried.push(own);
    if (opening === undefined) first.set(draft.utterance, index);
    if (speakers[index]!.parties.length > 0) before = index;
  }
  return carried;
}

function withoutWords(chain: readonly Hop[], { parties }: Speakers): Hop[] {
  return chain.map((hop) => (parties.some(({ id }) => id === hop.party) ? { ...hop, words: [], basis: "inferred" } : hop));
}

/** Whether a draft with a cue of its own comes soon enough after another. */
function goesOn(before: Draft, { cue, sentence }: Draft): boolean {
  return cue !== null && sentence - before.sentence <= REACH;
}

function isSame({ parties: [one, ...others] }: Speakers, { parties: [other, ...more] }: Speakers): boolean {
  return one !== undefined && others.length === 0 && more.length === 0 && one.id === other?.id;
}

/** A chain with the channel and the outlet of the one before, where its own words say nothing of them. */
function fromBefore(own: readonly Hop[], before: readonly Hop[], { parties: [speaker] }: Speakers): Hop[] {
  const last = before.find(({ party }) => party === speaker!.id);
  const channel = last && OCCASIONS.has(last.channel) ? last.channel : null;
  const told = before.find(({ party, kind, words }) => party !== speaker!.id && kind === "institution" && words.length > 0);
  const chain = own.map((hop) => (hop.party === speaker!.id && hop.channel === null ? { ...hop, channel } : hop));
  const [outlet, ...rest] = chain;
  return told && outlet && outlet.kind === "institution" && outlet.words.length === 0 && outlet.party !== speaker!.id
    ? [{ ...told, words: [], basis: "inferred" }, ...rest]
    : chain;
}
