import { WITHIN, type Within } from "../../archive/export.ts";
import { incidentIds } from "../../archive/incidents/index.ts";
import { commitmentIds } from "../../linking/index.ts";
import { slice } from "../../record/span.ts";
import type { Chosen } from "./chapter.ts";
import type { Chapter } from "./material.ts";

/** What chosen articles name, by ids: all that is held of a choice at a time. */
export interface Named {
  readonly captures: readonly string[];
  readonly statements: Set<string>;
  readonly parties: Set<string>;
  /** The ids of what articles tell that others may tell too. */
  readonly commitments: Set<string>;
  readonly incidents: Set<string>;
  /** Of an article's own events: `capture/e1`. */
  readonly events: Set<string>;
  readonly tellings: Set<string>;
  /** The types that any of the articles has entries of. */
  readonly types: Set<Within>;
}

/** Nothing named yet in these articles. */
export function nothingNamed(captures: readonly string[]): Named {
  return {
    ...{ captures, statements: new Set(), parties: new Set(), commitments: new Set(), incidents: new Set() },
    ...{ events: new Set(), tellings: new Set(), types: new Set() },
  };
}

/** Notes what a chapter names. */
export function note(named: Named, chapter: Chapter, chosen: Chosen): void {
  for (const { id, by, told } of chapter.statements) {
    named.statements.add(id);
    if (told) named.tellings.add(told.id);
    for (const { party } of by) if (party !== null) named.parties.add(party);
  }
  if (chosen === "all") for (const { party } of chapter.parties) if (party !== null) named.parties.add(party);
  for (const type of WITHIN) if (chapter.within(type).length > 0) named.types.add(type);
  for (const id of commitmentsIn(chapter)) named.commitments.add(id);
  for (const id of incidentsIn(chapter)) named.incidents.add(id);
  for (const { id } of chapter.within("event")) named.events.add(id);
}

function commitmentsIn(chapter: Chapter): string[] {
  const { capture, text, findings } = chapter;
  const chosen = new Set(chapter.within("commitment").map(({ id }) => id));
  const ids = commitmentIds(
    capture,
    findings.commitments.map(({ action }) => action.map((span) => slice(text, span))),
  );
  return ids.filter((_, index) => chosen.has(`${capture}/${findings.commitments[index]!.id}`));
}

function incidentsIn(chapter: Chapter): string[] {
  const { capture, findings } = chapter;
  const chosen = new Set(chapter.within("incident").map(({ id }) => id));
  return incidentIds(capture, findings.incidents).filter((_, index) => chosen.has(`${capture}/${findings.incidents[index]!.id}`));
}
