import type { EventEntry, IncidentEntry, IncidentSummary, IncidentValue } from "../archive/index.ts";
import { dated } from "./dated.ts";
import { counted } from "./entry-text.ts";
import { oneLine, safe } from "./output.ts";

/** What an incident is called: by its own names, else by whom it hit, else by who is said to have done it. */
export function incidentTitle({ names, victims, actors }: Pick<IncidentSummary, "names" | "victims" | "actors">): string {
  if (names.length > 0) return oneLine(names.join(", "), 120);
  if (victims.length > 0) return oneLine(victims.join("; "), 120);
  return actors.length > 0 ? `nobody named is hit; laid to ${oneLine(actors.join("; "), 100)}` : "nobody is named";
}

/** An incident in two lines. */
export function incidentLines(incident: IncidentSummary): string[] {
  const { id, actors, published, articles, sure, review } = incident;
  const about = [
    dated(published),
    counted(articles, "article"),
    actors.length > 0 ? `who is named: ${oneLine(actors.join("; "), 100)}` : "",
    sure ? "" : "not sure",
    review ? "so many that a person should look" : "",
  ];
  return [incidentTitle(incident), `  ${id} · ${about.filter((part) => part !== "").join(" · ")}`];
}

/** An incident with all that is said of it: who lays it to whom, what stands against that, what is told of it, and where each party stands. */
export function incidentText(incident: IncidentEntry): string {
  const { told, dwell, ladder, values, members, maybe } = incident;
  const lines = [
    incidentTitle(incident),
    `  id        ${incident.id}${incident.sure ? "" : " (not sure)"}`,
    `  told in   ${counted(told.articles, "article")}, ${counted(told.origins, "independent origin")}${told.unknown > 0 ? `, ${told.unknown} of unknown lineage` : ""}`,
    ...(dwell
      ? [
          `  unseen    ${dwell.min === dwell.max ? dwell.min : `${dwell.min} to ${dwell.max}`} days from when it began to when it was found, by the dates told`,
        ]
      : []),
    "",
    "Who lays it to whom",
    ...(ladder.length > 0 ? ladder.flatMap(rungLines) : ["  nobody lays it to anybody who is named"]),
    "",
    "What is said of it",
    ...Object.entries(values).flatMap(([kind, said]) => said.map((value) => `  ${kind.padEnd(9)} ${valueLine(value)}`)),
    "",
    "Where each party stands",
    ...positionLines(incident),
    "",
    "Articles",
    ...members.map(
      ({ capture, title, publisher, published, likeness }) =>
        `  ${dated(published)} · ${oneLine(publisher ?? "publisher unknown", 40)} · ${oneLine(title ?? "untitled", 90)}${likeness ? ` · ${oneLine(likeness.why, 120)}` : ""} · sha256:${capture.slice(0, 12)}`,
    ),
    ...(maybe.length > 0
      ? ["", "May be the same", ...maybe.flatMap((other) => [`  ${incidentTitle(other)}`, `    ${other.id} · ${oneLine(other.why, 160)}`])]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** A row of the ladder: who lays it to whom, in which form, on whose word, and what stands against it. */
export function rungLines({
  attributor,
  actor,
  first,
  basis,
  type,
  hedge,
  chain,
  told,
  denials,
  declined,
  statements,
}: IncidentEntry["ladder"][number]): string[] {
  return [
    `  ${dated(first)} · ${oneLine(attributor.name, 80)}${attributor.named ? "" : " (unnamed)"} to ${oneLine(actor.name, 80)}`,
    `    ${[basis ?? "basis not told", type, hedge ? `“${oneLine(hedge.words, 40)}”${hedge.band ? ` (${hedge.band})` : ""}` : "no hedge"].join(" · ")}`,
    `    on the word of ${chain.map((name) => oneLine(name, 60)).join(" > ") || "nobody told"} · ${counted(told.articles, "article")}, ${counted(told.origins, "origin")}`,
    ...(statements.length > 0 ? [`    ${statements.slice(0, 5).join(" ")}`] : []),
    ...denials.map(
      ({ name, date, statement, why, sure }) =>
        `    against it: ${oneLine(name, 60)}, ${dated(date)}, ${statement}${sure ? "" : " (not sure that it speaks of this)"}: ${oneLine(why, 120)}`,
    ),
    ...declined.map(({ name, date, statement }) => `    no comment: ${oneLine(name, 60)}, ${dated(date)}, ${statement}`),
  ];
}

function valueLine({ text, of, date, count, says }: IncidentValue): string {
  const who = [...new Set(says.map(({ by, outlet }) => (by === null ? "nobody told" : `${by}${outlet ? " itself" : ""}`)))];
  const what = of === null ? oneLine(text, 100) : `${of} ${date} (“${oneLine(text, 60)}”)`;
  return `${what}${count ? ` [${count.approximate ? "about " : ""}${count.min === count.max ? count.min : `${count.min} to ${count.max}`}]` : ""} · by ${oneLine(who.join("; "), 120)}`;
}

/** Where each party stands to an incident, in the order of time; a change is marked. */
export function positionLines({ positions }: Pick<IncidentEntry, "positions">): string[] {
  if (positions.length === 0) return ["  nobody said where they stand"];
  return positions.flatMap(({ name, named, stands }) => [
    `  ${oneLine(name, 80)}${named ? "" : " (unnamed)"}`,
    ...stands.map((stand) => `    ${standLine(stand)}`),
  ]);
}

/** A stance with every statement by which it was taken; a change is marked. */
export function standLine({ stance, to, statements, changed, sure }: IncidentEntry["positions"][number]["stands"][number]): string {
  const whom = to.length > 0 ? ` to ${oneLine(to.join("; "), 80)}` : "";
  return `${changed ? "changed: " : ""}${stance}${whom}${sure ? "" : " (not sure)"} · ${statements.map(({ date, id }) => `${dated(date)} ${id}`).join(", ")}`;
}

/** An event in a few lines: when, what, who, where, and what came of it by each article. */
export function eventLines({ id, kind, participants, tellings, articles }: EventEntry): string[] {
  const [first] = tellings;
  const when = dated(tellings.map(({ date }) => date).find((date) => date !== null));
  const place = tellings.map((telling) => telling.place).find((words) => words !== null);
  const standing = [...new Set(tellings.map((telling) => telling.standing).filter((one) => one !== null && one !== "held"))];
  return [
    [
      when,
      `${kind}${place ? ` in ${oneLine(place, 60)}` : ""}`,
      participants.map(({ name }) => oneLine(name, 60)).join(", "),
      ...standing,
    ].join(" · "),
    ...tellings.flatMap(({ outcomes }) => outcomes.map(({ text }) => `  ${oneLine(text, 300)}`)),
    `  ${id} · ${counted(articles, "article")} · ${oneLine(first?.title ?? "untitled", 80)}${first?.publisher ? ` (${safe(first.publisher)})` : ""}`,
  ];
}
