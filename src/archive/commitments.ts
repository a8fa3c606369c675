import {
  type CommitmentSketch,
  type CommitmentTold,
  commitmentIds,
  commitmentNode,
  commitmentsAlike,
  type ShownTelling,
  type Sided,
  sidesOf,
} from "../linking/index.ts";
import type { Commitment } from "../record/commitment.ts";
import type { Party } from "../record/party.ts";
import { type Span, slice } from "../record/span.ts";
import { eventOf } from "./commitment-events.ts";
import type { ArticleDraft, Read } from "./draft.ts";
import { linkKind } from "./link-kind.ts";

/** How many commitments of one article are gathered: more is a page gone wrong. */
const MOST = 200;

/** Steps that only follow on what was given before. */
const ENDS: ReadonlySet<Commitment["history"][number]["kind"]> = new Set(["withdrawn", "narrowed"]);

/** Commitments, gathered round the first telling of each. */
export const COMMITMENTS = linkKind<CommitmentSketch>({
  name: "commitment",
  nodesOf: (read, record) => toldIn(read, record).map(commitmentNode),
  alike: commitmentsAlike,
});

/** An article's commitments under the ids that hold over the archive, but for those of which all that was said was rejected. */
export function commitmentsIn(
  read: Pick<Read, "capture" | "text">,
  { commitments }: Pick<ArticleDraft, "commitments">,
  rejected: ReadonlySet<string>,
): (Commitment & { readonly local: string })[] {
  const ids = commitmentIds(
    read.capture,
    commitments.map(({ action }) => action.map((span) => slice(read.text, span))),
  );
  return commitments.flatMap((commitment, index) => {
    const told = commitment.history.flatMap(({ statement }) => statement ?? []);
    if (index >= MOST || (told.length > 0 && told.every((statement) => rejected.has(statement)))) return [];
    return [{ ...commitment, local: commitment.id, id: ids[index]! }];
  });
}

/** The statements of an article, by their ids in its findings, that people rejected. */
export function rejectedIn({ statements }: Pick<ArticleDraft, "statements">): ReadonlySet<string> {
  return new Set(statements.filter(({ standing }) => standing === "rejected").map(({ local }) => local));
}

function toldIn(read: Read, record: ArticleDraft): CommitmentTold[] {
  const parties = new Map<string, Party & Sided>(record.parties.map((party) => [party.id, party]));
  return commitmentsIn(read, record, rejectedIn(record)).map((commitment) => {
    const by = sidesOf(parties, commitment.by);
    // When a promise was taken back or limited says nothing of when it was given.
    const dates = commitment.history.flatMap(({ kind, date }) => (ENDS.has(kind) ? [] : (date?.earliest ?? []))).sort();
    return {
      ...{ id: commitment.id, capture: read.capture, polarity: commitment.polarity, domain: commitment.domain },
      ...{ given: commitment.given, sure: commitment.sure, by, to: sidesOf(parties, commitment.to) },
      named: namedIn(parties, commitment.action).filter((side) => !by.includes(side)),
      words: commitment.action.map((span) => slice(read.text, span)).join(" … "),
      tentative: commitment.history.length > 0 && commitment.history.every(({ kind }) => kind === "negotiating"),
      exclusions: commitment.exclusions.map((span) => slice(read.text, span)),
      ...{ made: dates[0] ?? null, until: commitment.period?.latest ?? null, published: read.article.published?.earliest ?? null },
      shown: shownOf(read, record, commitment),
    };
  });
}

function shownOf({ text, article, findings }: Read, { parties, statements }: ArticleDraft, told: Commitment): ShownTelling {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const party = byId.get(id);
      return party ? [{ name: party.name, state: party.state?.name ?? null, link: party.link?.id ?? null }] : [];
    });
  const standing = new Map(statements.flatMap(({ local, standing, entry }) => (standing === "rejected" ? [] : [[local, entry.id]])));
  const steps = told.history.map(({ kind, date, statement }) => {
    const said = findings.statements.find((one) => one.id === statement) ?? null;
    // What takes up a promise is said at a meeting of its own.
    const event = eventOf(findings.events, kind === "assured" || kind === "agreed" ? told.action : [], said);
    const when = date?.earliest ? date : event?.date?.earliest ? event.date : null;
    return {
      ...{ kind, date: when?.edtf ?? null, day: when?.earliest ?? article.published?.earliest ?? null },
      statement: standing.get(statement ?? "") ?? null,
      event: event && { kind: event.kind, place: event.place && slice(text, event.place.span), date: event.date?.edtf ?? null },
    };
  });
  return { by: named(told.by), to: named(told.to), steps };
}

/** The sides of those whose names stand in some words. */
function namedIn(parties: ReadonlyMap<string, Party & Sided>, spans: readonly Span[]): string[] {
  const within = [...parties.values()].filter(({ mentions }) =>
    mentions.some(({ span: [start, end], type }) => type === "name" && spans.some(([from, to]) => start >= from && end <= to)),
  );
  return sidesOf(
    parties,
    within.map(({ id }) => id),
  ).filter((side) => side.startsWith("state "));
}
