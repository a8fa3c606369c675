import type { IncidentEntry, IncidentMember } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { incidentCounts } from "../incident-counts.ts";
import { incidentWords } from "../incident-words.ts";
import type { Beside } from "../incidents-beside.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { IncidentCountLine } from "./incident-counts.tsx";
import { IncidentLadder } from "./incident-ladder.tsx";
import { IncidentPositions } from "./incident-positions.tsx";
import { IncidentValues } from "./incident-values.tsx";
import { IncidentsBeside } from "./incidents-beside.tsx";
import { IncidentLine } from "./incidents-page.tsx";
import { JoinForm } from "./join-form.tsx";
import { RestsOn } from "./rests-on.tsx";

/** An incident: who lays it to whom, what is said of it and by whom, where each party stands, and the articles. */
export function IncidentPage({ incident, beside }: { readonly incident: IncidentEntry; readonly beside: readonly Beside[] }) {
  const format = useFormat();
  const { told, sure, review, dwell, members, maybe } = incident;
  return (
    <div class="page narrow incident">
      <h1>
        <bdi>{incidentWords.titleOf(incident)}</bdi>
      </h1>
      <p class="rests">
        <IncidentCountLine id={incident.id} counts={incidentCounts(incident)} />
      </p>
      {(told.onUnnamedOnly > 0 || told.unknown > 0) && <RestsOn on={told} />}
      {!sure && <p class="remark">{incidentWords.notSure}</p>}
      {review && <p class="remark">{incidentWords.review}</p>}
      {dwell && (
        <p>
          {incidentWords.unseen} <strong>{incidentWords.dwell(format.number(dwell.min), format.number(dwell.max))}</strong>,{" "}
          {incidentWords.unseenWhy}.
        </p>
      )}
      <IncidentLadder ladder={incident.ladder} positions={incident.positions} />
      <IncidentValues incident={incident} />
      <IncidentPositions positions={incident.positions} />
      <section id="articles">
        <h2>{incidentWords.articles}</h2>
        <ol class="article-lines long">
          {members.map((member) => (
            <Member member={member} of={incident.id} />
          ))}
        </ol>
      </section>
      {maybe.length > 0 && (
        <section>
          <h2>{incidentWords.maybe}</h2>
          <ul class="article-lines long">
            {maybe.map(({ why, ...other }) => (
              <IncidentLine incident={other} why={why}>
                <JoinForm one={incident.id} other={other.id} back={`/incidents/${incident.id}`} />
              </IncidentLine>
            ))}
          </ul>
        </section>
      )}
      <IncidentsBeside of={incident.id} beside={beside} />
    </div>
  );
}

interface MemberProps {
  readonly member: IncidentMember;
  /** The incident's id. */
  readonly of: string;
}

function Member({ member: { id, capture, title, publisher, published, likeness }, of }: MemberProps) {
  return (
    <li class="article-line">
      <a href={`/articles/${capture}`} class="article-title">
        <bdi>{title ?? words.untitled}</bdi>
      </a>
      <p class="quiet dots">
        <DateOf edtf={published} />
        <bdi>{publisher ?? words.noPublisher}</bdi>
        <span>{likeness?.why ?? (id === of ? incidentWords.first : words.decide.together)}</span>
      </p>
      {id !== of && <JoinForm one={of} other={id} back={`/incidents/${of}`} joined />}
    </li>
  );
}
