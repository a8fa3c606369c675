import type { Findings } from "../record/contract.ts";
import type { Span } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";
import type { Voiced } from "./acts/pieces.ts";
import { addresseeOf } from "./addressee.ts";
import { assemble } from "./assemble.ts";
import { commitmentsOf } from "./commitments/commitments.ts";
import { withGivers } from "./commitments/given.ts";
import { deedOf } from "./deeds/deed.ts";
import type { Draft } from "./draft.ts";
import { eventsOf } from "./events/events.ts";
import { figuresOf } from "./figures/stated.ts";
import { tellersOf } from "./figures/teller.ts";
import { incidentOfEach, incidentsOf } from "./incidents/incidents.ts";
import { namedAsHit } from "./incidents/of-another.ts";
import { sideOf } from "./own-side.ts";
import { quotationsOf, withoutUnsaid } from "./quotations.ts";
import { backOf } from "./references/back.ts";
import { PROMISED } from "./refine/promised.ts";
import { relationsOf, type Told } from "./relations/relations.ts";
import { covered } from "./sourcing/covered.ts";
import { withoutSourcing } from "./sourcing/phrases.ts";
import { withInstitutions } from "./speakers/institutions.ts";
import { PartyBook } from "./speakers/party-book.ts";
import { resolveSpeakers } from "./speakers/resolve.ts";
import { withStates } from "./speakers/states-of.ts";
import { firstTokenAt, type View } from "./view.ts";

/**
 * What drafts come to: their speakers, acts, chains of sourcing, and what else they tell. It does not matter who made the drafts: the program's extractors, or a
 * person whose marks are to be judged. `parted` may cut a draft into several: marks stay as they are.
 */
export function findingsOf(view: View, found: readonly Draft[], parted: (view: View, voiced: Voiced) => Voiced = asTheyStand): Findings {
  const told = withoutSourcing(view, withoutUnsaid(view, found));
  const whole = told.map((draft) => ({ ...draft, addressee: addresseeOf(view, draft) }));
  const book = new PartyBook(view);
  const { drafts, speakers } = parted(view, { drafts: whole, speakers: resolveSpeakers(view, whole, book) });
  const alone = assemble(view, drafts, speakers, book);
  const back = backOf(
    alone,
    alone.map(({ source, cue, content }, index) =>
      wordsOf(view, [...(drafts[index]!.rule === PROMISED ? source : []), ...cue, ...content]),
    ),
  );
  const assembled = covered(view, alone, drafts, back);
  const teller = tellersOf(view, assembled, book);
  const { commitments, of } = commitmentsOf({ view, drafts, speakers, statements: assembled, back, book, teller });
  const incidents = incidentsOf(view, assembled, book, teller, back);
  const incidentOf = incidentOfEach(incidents);
  const statements = assembled.map((statement, index) => ({
    ...statement,
    refersTo: back[index] ? [assembled[back[index].to]!.id] : [],
    commitment: of.get(statement.id) ?? null,
    incident: incidentOf.get(statement.id) ?? null,
  }));
  const events = eventsOf(view, statements, book);
  const relations = relationsOf(
    statements.map((statement, index) => toldOf(view, statement, drafts[index]!, book)),
    back,
  );
  const done = statements.map((statement, index) => withDeed(view, statement, drafts[index]!, speakers[index]!, book));
  const figures = figuresOf(view, statements, teller);
  const parties = withInstitutions(withStates(view, book));
  return {
    parties,
    statements: done,
    quotations: quotationsOf(view, statements),
    relations,
    commitments: withGivers(commitments, statements, parties),
    incidents,
    events,
    figures,
    dates: [...view.dates.values()],
  };
}

function withDeed(view: View, statement: Statement, draft: Draft, speakers: Voiced["speakers"][number], book: PartyBook): Statement {
  const deed = deedOf(view, statement, sideOf(view, draft, speakers), book);
  return deed ? { ...statement, deed } : statement;
}

const asTheyStand = (_: View, voiced: Voiced): Voiced => voiced;

function wordsOf({ text }: View, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span).slice(0, LOOKED_AT)).join(" ");
}

/** How much of a piece of content is searched for words that take up something, in UTF-16 code units. */
const LOOKED_AT = 1_000;

function toldOf(view: View, statement: Statement, { cue }: Draft, book: PartyBook): Told {
  const names = new Set<string>();
  for (const [start, end] of statement.content)
    for (let token = firstTokenAt(view.doc, start); token < view.doc.tokens.length && view.doc.tokens[token]!.start < end; token++) {
      const name = view.doc.names[view.nameAt[token]!];
      const known = name ? book.known(name.entity) : null;
      if (known) names.add(known);
    }
  const hit =
    statement.act.main === "denial" ? namedAsHit(view, statement.content).flatMap((entity) => book.known(entity) ?? `e${entity}`) : [];
  return { statement, lemma: cue ? view.tree.lemmas[cue.head]! : "", names, hit };
}
