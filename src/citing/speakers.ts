import type { PartyEntry, StatementEntry } from "../archive/archive.ts";
import { isLettersOf, wordsIn } from "../linking/index.ts";
import { isOutletName } from "../statements/sourcing/outlets.ts";
import type { DraftSpeaker } from "./draft.ts";
import { meantOf } from "./namesakes.ts";
import { speaksForOther } from "./speaks-for.ts";

/** Whether who the draft lets speak is who the record has: `unclear` where one of the two is not named, or they may be a body and who speaks for it. */
export type SameSpeaker = "same" | "unclear" | "other" | "not-named";

/** What the archive knows of a party over all its articles. */
export type KnownParty = Pick<PartyEntry, "id" | "names" | "state" | "roles">;

/** What the archive knows of who is on record. */
export interface Known {
  /** A party by its id; null where it has no page. */
  readonly party: (id: string) => KnownParty | null;
  /** The people with a page who go by a name, in full or by surname. */
  readonly namesakes: (name: string) => readonly KnownParty[];
}

/** Compares a draft's speakers with those of a statement. One in common is enough. */
export function compareSpeakers(draft: readonly DraftSpeaker[], by: StatementEntry["by"], known: Known): SameSpeaker {
  if (draft.length === 0) return "not-named";
  const compared = draft.flatMap((speaker) => by.map((recorded) => compare(speaker, recorded, known)));
  return compared.find((one) => one === "same") ?? compared.find((one) => one === "unclear") ?? (by.length === 0 ? "unclear" : "other");
}

function compare(draft: DraftSpeaker, recorded: StatementEntry["by"][number], known: Known): SameSpeaker {
  const [one, other] = [wordsOf(draft.name), wordsOf(recorded.name)];
  if (!draft.named) return isSeveral(draft) && recorded.named && recorded.kind === "person" ? "other" : "unclear";
  if (!recorded.named) return draft.kind === "person" && recorded.kind === "group" ? "other" : "unclear";
  const alike = namesOf(recorded, known).filter(
    (name) => isSameName(one, wordsOf(name)) || isLettersOf(draft.name, name) || isLettersOf(name, draft.name),
  );
  if (alike.length > 0) return alike.every((name) => isSurnameOnly(wordsOf(name), one)) ? "unclear" : ofOneName(draft, recorded, known);
  // Who reports words need not have said them: the outlet is the way by which they came.
  if (draft.kind === "organization" && isOutletName(draft.name)) return "unclear";
  if (draft.kind === "person" && recorded.kind === "person") return isCalledBy(recorded, one, known) ? "unclear" : "other";
  if (draft.kind !== recorded.kind) return speaksForOther(draft, recorded, known) ? "other" : "unclear";
  return one.some((word) => other.includes(word)) ? "unclear" : "other";
}

/** Whether one of a party's names is a name, or ends in it. */
export function goesBy({ names }: Pick<KnownParty, "names">, name: string): boolean {
  const words = wordsOf(name);
  return names.some((one) => isSameName(words, wordsOf(one)));
}

/** One name is the other, or ends in it: a surname, or a name without its title. */
function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word, index) => long[long.length - short.length + index] === word);
}

/** Whether a recorded person's offices are of what a draft names: a name that it takes for a person's may be a body's ("a Halden spokesman"). */
function isCalledBy({ party }: StatementEntry["by"][number], name: readonly string[], known: Known): boolean {
  const roles = (party !== null && known.party(party)?.roles) || [];
  return roles.map(wordsOf).some((role) => name.every((word) => role.includes(word)));
}

/**
 * The names that a recorded speaker goes by. An article may have no more than a surname of somebody whom others name in full: then these say who it is, and
 * the surname, which may be another's too, says nothing more.
 */
function namesOf({ name, party }: StatementEntry["by"][number], known: Known): readonly string[] {
  const all = [...new Set([name, ...((party !== null && known.party(party)?.names) || [])])];
  const words = new Map(all.map((each) => [each, wordsOf(each)]));
  return all.filter((short) => !all.some((full) => isSurnameOnly(words.get(short)!, words.get(full)!)));
}

/** A recorded speaker by name, with the full name where the archive holds a surname to be somebody's, and with office and state where it has several of that name. */
export function shownName(recorded: StatementEntry["by"][number], known: Known): string {
  const [full] = namesOf(recorded, known).filter((name) => isSurnameOnly(wordsOf(recorded.name), wordsOf(name)));
  const party = recorded.party === null || recorded.kind !== "person" ? null : known.party(recorded.party);
  const others = party ? known.namesakes(recorded.name).filter(({ id }) => id !== party.id) : [];
  const told = party && others.length > 0 ? [party.roles[0], party.state].filter((one) => one != null).join(", ") : "";
  return `“${recorded.name}”${full === undefined ? "" : `, held to be “${full}”`}${told && ` (${told})`}`;
}

/** Whether all that the record has is the surname of a name that is longer: it may be another of that surname. */
function isSurnameOnly(short: readonly string[], full: readonly string[]): boolean {
  return short.length === 1 && full.length > 1 && short[0] === full.at(-1);
}

/** Whether two people of one name are one: not where the archive holds several of that name, and the draft's words tell of another, or do not tell. */
function ofOneName(draft: DraftSpeaker, { party: id, kind }: StatementEntry["by"][number], known: Known): SameSpeaker {
  const party = id === null || kind !== "person" || draft.kind !== "person" ? null : known.party(id);
  if (!party) return "same";
  const others = known.namesakes(draft.name).filter((one) => one.id !== party.id);
  const meant = meantOf(draft, [party, ...others]);
  return meant === null ? "unclear" : meant === party.id ? "same" : "other";
}

function isSeveral({ kind }: DraftSpeaker): boolean {
  return kind === "group";
}

/** The words of a name as they are compared. */
function wordsOf(name: string): string[] {
  const words = wordsIn(name).map(({ word }) => word.replace(/'s$/, ""));
  return words[0] === "the" ? words.slice(1) : words;
}
