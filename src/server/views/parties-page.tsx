import type { Page, PartyEntry } from "../../archive/archive.ts";
import type { PartyKind } from "../../record/party.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { Pager } from "./pager.tsx";

/** The kinds of parties that have pages. */
const KINDS: readonly PartyKind[] = ["person", "organization", "state", "group", "threat-group"];

/** Who is on record, by how much they said. */
export function PartiesPage({ parties, query }: { readonly parties: Page<PartyEntry>; readonly query: URLSearchParams }) {
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
              </li>
            ))}
          </ul>
        </>
      )}
      <Pager path="/parties" query={query} next={parties.next} />
    </div>
  );
}
