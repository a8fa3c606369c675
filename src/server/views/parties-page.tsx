import type { Page, PartyEntry } from "../../archive/archive.ts";
import type { PartyKind } from "../../record/party.ts";
import { useFormat } from "../http/format.ts";
import type { LookAlike } from "../look-alikes.ts";
import { words } from "../words.ts";
import { JoinForm } from "./join-form.tsx";
import { Pager } from "./pager.tsx";

/** The kinds of parties that have pages. */
const KINDS: readonly PartyKind[] = ["person", "organization", "state", "group", "threat-group"];

interface Props {
  readonly parties: Page<PartyEntry>;
  /** Of some, by their ids, which others they may be; left out where nobody can decide that. */
  readonly alike?: ReadonlyMap<string, readonly LookAlike[]>;
  readonly query: URLSearchParams;
}

/** Who is on record, by how much they said. */
export function PartiesPage({ parties, alike, query }: Props) {
  const format = useFormat();
  return (
    <div class="page narrow">
      <h1>{words.parties.title}</h1>
      <search>
        <form class="find by-kind" action="/parties">
          <label>
            {words.parties.find}
            <input type="search" name="words" value={query.get("words") ?? ""} />
          </label>
          <label>
            {words.parties.kind}
            <select name="kind">
              <option value="">{words.parties.anyKind}</option>
              {KINDS.map((kind) => (
                <option value={kind} selected={query.get("kind") === kind}>
                  {words.kind[kind]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{words.parties.button}</button>
        </form>
      </search>
      {parties.entries.length === 0 ? (
        <p class="empty">{words.parties.empty}</p>
      ) : (
        <>
          <p class="total">
            {words.tally.sureOnly} {words.tally.once}
          </p>
          <ul class="parties">
            {parties.entries.map(({ id, name, kind, state, roles, statements, tellings, articles }) => (
              <li>
                <a href={`/parties/${id}`}>
                  <bdi>{name}</bdi>
                </a>
                <p class="quiet dots">
                  <span>{words.kind[kind]}</span>
                  {state !== null && kind !== "state" && <bdi>{state}</bdi>}
                  {roles[0] && <bdi>{roles[0]}</bdi>}
                  <span>{words.count.statements(tellings, format.number(tellings))}</span>
                  {tellings < statements && <span>{words.tally.times(format.number(statements))}</span>}
                  <span>{words.count.articles(articles, format.number(articles))}</span>
                </p>
                {alike?.get(id)?.map((other) => (
                  <details class="maybe-one">
                    <summary class="quiet">
                      {words.parties.maybe.same} <bdi>{other.name}</bdi>
                    </summary>
                    <p class="quiet">
                      <bdi>{other.why}</bdi>. <a href={`/parties/${other.id}`}>{words.parties.maybe.look}</a>
                    </p>
                    <JoinForm one={id} other={other.id} back="/parties" />
                  </details>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Pager path="/parties" query={query} next={parties.next} />
    </div>
  );
}
