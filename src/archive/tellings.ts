import { outletKey, type TellingSketch, type TellingSpeaker, type Told, tellingNode, tellingsAlike } from "../linking/index.ts";
import { slice } from "../record/span.ts";
import type { Hop } from "../record/statement.ts";
import type { LinkedSpeaker, Read, StatementDraft } from "./draft.ts";
import { linkKind } from "./link-kind.ts";

/** How much of one piece of a statement is looked at, in UTF-16 code units: more is a page gone wrong. */
const LONGEST = 20_000;

/** How many statements of one article are gathered with those of others: more is a page gone wrong, and each costs some look-ups. */
const MOST = 2000;

/** Statements, gathered round the first telling of each. */
export const TELLINGS = linkKind<TellingSketch>({
  name: "statement",
  nodesOf: (read, record) => {
    const names = new Map(record.parties.map(({ id, name }) => [id, name]));
    return record.statements
      .filter(({ standing }) => standing !== "rejected")
      .slice(0, MOST)
      .map((statement) => tellingNode(toldIn(read, statement, names)))
      .filter((node) => node !== null);
  },
  alike: tellingsAlike,
});

function toldIn(
  read: Pick<Read, "capture" | "text" | "article">,
  { entry, dateKey, speakers }: StatementDraft,
  names: ReadonlyMap<string, string>,
): Told {
  const { said } = entry;
  const dated = said?.earliest != null && said.earliest === said.latest;
  const exact = dated || read.article.published?.earliest === read.article.published?.latest;
  return {
    ...{ id: entry.id, capture: read.capture, act: entry.act.main, dated },
    content: entry.content.map(([start, end]) => slice(read.text, [start, Math.min(end, start + LONGEST)])),
    speakers: speakers.map(speakerIn),
    day: exact && dateKey !== "" ? dateKey : null,
    addressees: entry.addressees.map(({ span }) => slice(read.text, span)),
    outlet: ownOutlet(read.article.publisher?.name ?? "", entry.sourcing, names),
    unnamedOnly: restsOnUnnamed({ speakers, entry }),
  };
}

/** Whether by its own words a statement rests on nobody who is named: nobody who is says it, or somebody who is not told it on. A document is none. */
export function restsOnUnnamed({ speakers, entry }: Pick<StatementDraft, "speakers" | "entry">): boolean {
  return !speakers.some(({ named }) => named) || toldOnUnnamed(entry.sourcing);
}

/** Whether somebody who is not named told on what somebody said. */
export function toldOnUnnamed(sourcing: readonly Hop[]): boolean {
  return sourcing.some(({ kind, named }) => !named && kind !== "document");
}

function speakerIn({ name, named, link }: LinkedSpeaker): TellingSpeaker {
  return { party: link?.whole ? link.named : null, ...(link?.owner ? { owner: link.owner } : {}), name: named ? name : "" };
}

/** The outlet whose reporting a statement is, where that is another than the one whose page it stands on. */
function ownOutlet(publisher: string, sourcing: readonly Hop[], names: ReadonlyMap<string, string>): string | null {
  const [first] = sourcing;
  if (sourcing.length < 2 || first?.kind !== "institution" || !first.named) return null;
  const outlet = outletKey(names.get(first.party ?? "") ?? "");
  return outlet === "" || outlet === outletKey(publisher) ? null : outlet;
}
