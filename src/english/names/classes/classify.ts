import type { Evidence } from "../evidence.ts";
import type { Candidate } from "../split.ts";
import { type NameView, phrase } from "../view.ts";
import type { Case, ClassRule, Verdict } from "./case.ts";
import { documentShape } from "./documents.ts";
import { eventShape } from "./events.ts";
import { calledOrganization, organizationShape, organizationTable, speakingCapitals } from "./organizations.ts";
import { address, familyForm, givenName, leads, personBeside, speakingNames, syllableName } from "./people.ts";
import { calledPlace, dateline, placeShape, placeTable } from "./places.ts";
import { peopleTable, stateOfText, stateTable } from "./states.ts";
import { threatCode, threatContext, threatTable } from "./threat-groups.ts";

/** The rules in the order in which they are asked; the first that knows wins. */
const CLASS_RULES: readonly ClassRule[] = [
  threatCode,
  threatTable,
  address,
  stateTable,
  peopleTable,
  organizationTable,
  placeTable,
  stateOfText,
  threatContext,
  documentShape,
  eventShape,
  organizationShape,
  givenName,
  syllableName,
  familyForm,
  placeShape,
  calledOrganization,
  personBeside,
  leads,
  speakingNames,
  speakingCapitals,
  calledPlace,
  dateline,
];

/** The class of a name by the words in it and around it; `other` where no rule knows. */
export function classify(view: NameView, evidence: Evidence, candidate: Candidate, from: number, to: number): Verdict {
  const { first, last } = candidate;
  const word = (at: number) => (at >= from && at < to ? view.lower[at]! : "");
  const start = candidate.title?.first ?? first;
  const name = phrase(view, first, last);
  const at: Case = {
    view,
    evidence,
    candidate,
    name,
    before: word(start - 1),
    beforeThat: word(start - 2),
    after: word(last),
    afterThat: word(last + 1),
    from,
    to,
  };
  for (const rule of CLASS_RULES) {
    const verdict = rule(at);
    if (verdict) return verdict;
  }
  return { class: "other", why: "no rule knows" };
}
