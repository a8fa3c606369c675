import type { PartyDossier, PositionTable, SearchResult, StatementEntry } from "../../archive/archive.ts";
import { FAMILIES } from "../../record/acts.ts";
import { familyOf, shapeOfFamily } from "../acts.ts";
import { addresseesOf } from "../addressees.ts";
import { firstTellings } from "../first-tellings.ts";
import { useFormat } from "../http/format.ts";
import type { PartyDenial } from "../party-denials.ts";
import { positionWords } from "../position-words.ts";
import { words } from "../words.ts";
import { PartyArticles } from "./party-articles.tsx";
import { PartyCommitments } from "./party-commitments.tsx";
import { PartyDenials } from "./party-denials.tsx";
import { PartyFacts } from "./party-facts.tsx";
import { PartySuggestions } from "./party-suggestions.tsx";
import { PartyTable } from "./party-table.tsx";
import { PositionMatrix } from "./position-matrix.tsx";
import { ShapeIn } from "./shape.tsx";
import { SourceGrades } from "./source-grades.tsx";
import { StatementTally } from "./statement-tally.tsx";
import { Timeline } from "./timeline.tsx";

/** What a speaker's page shows. */
export interface PartyProps {
  readonly dossier: PartyDossier;
  readonly said: SearchResult;
  /** What it denies, beside what it denies. */
  readonly denials: readonly PartyDenial[];
  /** How many more wait for review. */
  readonly waiting: number;
  /** Where it stands to incidents and topics: its own row. */
  readonly positions: PositionTable;
  /** Whether what waits for review is among it. */
  readonly all: boolean;
}

/** A party: what they said by act over time, their roles and names. */
export function PartyPage({ dossier, said, denials, waiting, positions, all }: PartyProps) {
  const { party } = dossier;
  const format = useFormat();
  const path = `/parties/${party.id}`;
  const told = firstTellings(said.entries);
  return (
    <div class="page">
      <h1>
        <bdi>{party.name}</bdi>
      </h1>
      <p class="quiet dots">
        <span>{words.kind[party.kind]}</span>
        {party.country && <span class="mono">{party.country}</span>}
        <StatementTally sure={party.statements} waiting={waiting} query={new URLSearchParams({ party: party.id })} />
        {party.tellings < party.statements && <span>{words.tally.told(format.number(party.tellings))}</span>}
        <span>{words.count.articles(party.articles, format.number(party.articles))}</span>
      </p>
      <PartyFacts dossier={dossier} />
      <SourceGrades statements={said.entries} />
      <PartySuggestions dossier={dossier} />
      <PartyCommitments dossier={dossier} />
      <PartyDenials denials={denials} />
      <section>
        <h2>{words.parties.said}</h2>
        {waiting > 0 && (
          <p class="switch">
            <a href={all ? path : `${path}?standing=any`}>
              {all ? words.parties.showSure : words.parties.showAll(waiting, format.number(waiting))}
            </a>
          </p>
        )}
        {said.entries.length === 0 ? <p class="empty">{words.parties.silent}</p> : <Timeline statements={told} />}
        {told.length < said.entries.length && <p class="quiet">{words.parties.toldOnce}</p>}
        {said.next !== null && (
          <p class="quiet">
            {words.parties.first(format.number(said.entries.length))} <a href={`/statements?party=${party.id}`}>{words.parties.allOf}</a>.
          </p>
        )}
        {FAMILIES.map((family) => {
          const entries = told.filter(({ act }) => familyOf(act.main) === family);
          return (
            entries.length > 0 && (
              <section>
                <h3>
                  <ShapeIn family={family} shape={shapeOfFamily(family)} /> {words.family[family]}{" "}
                  <span class="count">{format.number(entries.length)}</span>
                </h3>
                <PartyTable statements={entries} label={words.family[family]} />
              </section>
            )
          );
        })}
      </section>
      <Addressed statements={told} />
      {positions.rows.length > 0 && (
        <section>
          <h2>{positionWords.title}</h2>
          <PositionMatrix table={positions} />
        </section>
      )}
      {positions.more && (
        <p class="more">
          <a href={`/positions?party=${party.id}`}>{positionWords.ofParty}</a>
        </p>
      )}
      <PartyArticles dossier={dossier} />
    </div>
  );
}

/** To whom it was said, as the articles call them, each leading to the first of the statements. */
function Addressed({ statements }: { readonly statements: readonly StatementEntry[] }) {
  const format = useFormat();
  const addressed = addresseesOf(statements);
  if (addressed.length === 0) return null;
  return (
    <section>
      <h2>{words.parties.toWhom}</h2>
      <ul class="values">
        {addressed.map(({ name, statements: told }) => (
          <li>
            <a href={`/statements/${told[0]!.id}`}>
              <bdi>{name}</bdi>
            </a>{" "}
            <span class="quiet">{words.count.statements(told.length, format.number(told.length))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
