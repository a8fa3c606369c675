import type { StatementEntry } from "../archive/archive.ts";
import { isLettersOf, wordsIn } from "../linking/index.ts";
import type { DraftSpeaker } from "./draft.ts";

/** Whether who the draft lets speak is who the record has: `unclear` where one of the two is not named, or they may be a body and who speaks for it. */
export type SameSpeaker = "same" | "unclear" | "other" | "not-named";

/** Compares a draft's speakers with those of a statement. One in common is enough. */
export function compareSpeakers(draft: readonly DraftSpeaker[], by: StatementEntry["by"]): SameSpeaker {
  if (draft.length === 0) return "not-named";
  const compared = draft.flatMap((speaker) => by.map((recorded) => compare(speaker, recorded)));
  return compared.find((one) => one === "same") ?? compared.find((one) => one === "unclear") ?? (by.length === 0 ? "unclear" : "other");
}

function compare(draft: DraftSpeaker, recorded: StatementEntry["by"][number]): SameSpeaker {
  const [one, other] = [wordsOf(draft.name), wordsOf(recorded.name)];
  if (!draft.named) return isSeveral(draft) && recorded.named && recorded.kind === "person" ? "other" : "unclear";
  if (!recorded.named) return draft.kind === "person" && recorded.kind === "group" ? "other" : "unclear";
  if (isSameName(one, other) || isLettersOf(draft.name, recorded.name) || isLettersOf(recorded.name, draft.name)) return "same";
  if (draft.kind === "person" && recorded.kind === "person") return "other";
  const [body, roles] = draft.kind === "person" ? [other, draft.roles.flatMap(wordsOf)] : [one, other];
  return body.some((word) => roles.includes(word)) || draft.kind !== recorded.kind ? "unclear" : "other";
}

/** One name is the other, or ends in it: a surname, or a name without its title. */
function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word, index) => long[long.length - short.length + index] === word);
}

function isSeveral({ kind }: DraftSpeaker): boolean {
  return kind === "group";
}

/** The words of a name as they are compared. */
function wordsOf(name: string): string[] {
  const words = wordsIn(name).map(({ word }) => word.replace(/'s$/, ""));
  return words[0] === "the" ? words.slice(1) : words;
}
