import type { Child } from "hono/jsx";
import type { PartyDossier } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

/** What a party is called and does, by how many articles and since when, and why it is one. */
export function PartyFacts({ dossier: { party, called, calledBy, countries, roles } }: { readonly dossier: PartyDossier }) {
  const format = useFormat();
  const within = (count: number) => words.count.articles(count, format.number(count));
  return (
    <dl class="party-facts">
      {roles.length > 0 && (
        <Fact term={words.parties.roles}>
          {roles.map(({ value, count, first, last }) => (
            <li>
              <bdi>{value}</bdi>{" "}
              <span class="quiet dots">
                <span>{within(count)}</span>
                {first !== null && last !== null && <span>{words.parties.between(format.date(first), format.date(last))}</span>}
              </span>
            </li>
          ))}
        </Fact>
      )}
      {called.length > 1 && (
        <Fact term={words.parties.names}>
          {called.map(({ value, count }) => (
            <li>
              <bdi>{value}</bdi>{" "}
              <span class="quiet dots">
                <span>{within(count)}</span>
                <Users of={calledBy.filter((one) => one.value === value)} />
              </span>
            </li>
          ))}
        </Fact>
      )}
      {(countries.length > 1 || (countries.length === 1 && party.country === null)) && (
        <Fact term={words.parties.of}>
          {countries.map(({ value, count }) => (
            <li>
              <bdi>{value}</bdi> <span class="quiet">{within(count)}</span>
            </li>
          ))}
        </Fact>
      )}
      <Fact term={words.parties.same}>
        <li>
          <bdi>{party.why}</bdi>
        </li>
      </Fact>
      {party.links.length > 1 && (
        <Fact term={words.parties.one.title}>
          {party.links.slice(1).map(({ id, why, basis, articles }) => (
            <li id={id}>
              <bdi>{why}</bdi>{" "}
              <span class="quiet dots">
                <span>{words.parties.one.basis[basis]}</span>
                <span>{within(articles)}</span>
              </span>
            </li>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** How many outlets are named of those that use a name. */
const USERS = 4;

/** Who uses a name. */
function Users({ of }: { readonly of: PartyDossier["calledBy"] }) {
  const format = useFormat();
  if (of.length === 0) return null;
  return (
    <bdi>
      {of
        .slice(0, USERS)
        .map(({ publisher, count }) => `${publisher} ×${format.number(count)}`)
        .join(", ")}
      {of.length > USERS && "…"}
    </bdi>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children?: Child }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <ul class="values">{children}</ul>
      </dd>
    </>
  );
}
