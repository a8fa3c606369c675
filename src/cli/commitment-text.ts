import {
  type CommitmentEntry,
  type CommitmentParty,
  type CommitmentStep,
  type CommitmentSummary,
  isOfUntoldSide,
  type ScopedStatement,
} from "../archive/index.ts";
import { chainText, saidBy } from "./chain-text.ts";
import { dated } from "./dated.ts";
import { counted } from "./entry-text.ts";
import { oneLine } from "./output.ts";

/** How wide quoted words may be, in UTF-16 code units. */
const WIDTH = 300;

/** A commitment in a list. */
export function commitmentLines(commitment: CommitmentSummary): string[] {
  const { id, words, by, to, first, articles, sure, since } = commitment;
  const about = [
    dated(first),
    `${partyNames(by, "nobody told")}${to.length > 0 ? ` to ${partyNames(to, "")}` : ""}`,
    givenIn(commitment),
    counted(articles, "article"),
    sure ? "" : "not sure",
  ];
  return [about.filter((part) => part !== "").join(" · "), `  “${oneLine(words, WIDTH)}”`, `  ${id} · since: ${sinceIn({ by, since })}`];
}

/** A commitment with its history, what was said since, and who did not answer. */
export function commitmentText(commitment: CommitmentEntry): string {
  const { id, words, by, to, domain, polarity, exclusions, until, tellings, history, claims, unanswered, maybe, more, sure } = commitment;
  const outside = claims.filter(({ scope }) => scope === "outside");
  const inScope = claims.filter(({ scope }) => scope !== "outside");
  return `${[
    `“${oneLine(words, WIDTH)}”`,
    `  id         ${id}${sure ? "" : " (not sure)"}`,
    `  by         ${partyNames(by, "not told")}`,
    `  to         ${partyNames(to, "not told")}`,
    `  what       ${polarity === "do" ? "to do" : "not to do"}; ${domain}`,
    ...(exclusions.length > 0 ? [`  leaves out ${exclusions.map((left) => `“${oneLine(left, WIDTH)}”`).join(", ")}`] : []),
    ...(until ? [`  until      ${until}`] : []),
    `  given      ${givenIn(commitment)}`,
    ...["", "History"],
    ...history.flatMap(stepLines),
    ...["", `Said since in its scope (${sinceIn(commitment)})`],
    ...inScope.flatMap(scopedLines),
    ...(unanswered.length > 0 ? ["", "Did not answer, or left open", ...unanswered.flatMap(scopedLines)] : []),
    ...(outside.length > 0 ? ["", "Said since, outside of it", ...outside.flatMap(scopedLines)] : []),
    ...(more ? ["  and more than is looked at"] : []),
    ...["", "Told in"],
    ...tellings.map(({ publisher, published, given, likeness, capture }) =>
      [
        `  ${dated(published)}`,
        oneLine(publisher ?? "publisher unknown", 60),
        given,
        likeness?.why ?? "first",
        `sha256:${capture.slice(0, 12)}`,
      ].join(" · "),
    ),
    ...(maybe.length > 0 ? ["", "To be looked at", ...maybe.map((one) => `  ${one.id} · “${oneLine(one.words, 120)}”: ${one.why}`)] : []),
  ].join("\n")}\n`;
}

function stepLines({ kind, date, given, statement, chain, event }: CommitmentStep): string[] {
  const at = event ? ` · at a ${event.kind}${event.place ? ` in ${oneLine(event.place, 80)}` : ""}` : "";
  const head = `  ${date ?? "date not told"} · ${kind} · ${given}${at}`;
  return statement === null
    ? [`${head} · in the article's own voice`]
    : [`${head} · ${saidBy(statement, WIDTH)}`, `    on the word of ${chainText(chain)}`, `    ${statement.id}`];
}

function scopedLines({ statement, scope, why, chain }: ScopedStatement): string[] {
  return [
    `  ${dated(statement.date)} · ${scope} · ${statement.act.main} · ${saidBy(statement, WIDTH)}`,
    `    ${oneLine(why, WIDTH)}`,
    `    on the word of ${chainText(chain)}`,
    `    ${statement.id}`,
  ];
}

function partyNames(parties: readonly CommitmentParty[], none: string): string {
  if (parties.length === 0) return none;
  return parties.map(({ name, state }) => oneLine(state === null || state === name ? name : `${name} (${state})`, 80)).join(", ");
}

function givenIn({ given }: CommitmentSummary): string {
  const ways = [
    given.said > 0 ? `said by those who gave it (${given.said})` : "",
    given.reported > 0 ? `reported by others (${given.reported})` : "",
    given.denied > 0 ? `said not to have been given (${given.denied})` : "",
  ];
  return ways.filter((way) => way !== "").join(", ");
}

function sinceIn(commitment: Pick<CommitmentSummary, "by" | "since">): string {
  if (isOfUntoldSide(commitment))
    return "not known, since no article tells of which state who is bound is; name it with `onrecord knowledge add`";
  const { within, arguably, outside, unsure } = commitment.since;
  return `${within} within, ${arguably} arguably${unsure > 0 ? ` (${unsure} of these not sure)` : ""}, ${outside} outside`;
}
