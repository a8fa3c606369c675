import type { SearchQuery, SearchResult } from "../../archive/archive.ts";
import { FAMILIES } from "../../record/acts.ts";
import { actsIn, isAct } from "../acts.ts";
import { compareAddress } from "../compare.ts";
import { compareWords } from "../compare-words.ts";
import { searchWords } from "../search-words.ts";
import { words } from "../words.ts";
import { FacetGroup, type FacetLink } from "./facet-group.tsx";
import { Shape } from "./shape.tsx";

interface FacetsProps {
  readonly result: SearchResult;
  readonly chosen: SearchQuery;
  readonly query: URLSearchParams;
}

/** How many speakers and years are listed before the rest is left to the words. */
const MOST = 12;

/** How many origins are listed: those of one article only are none to choose by. */
const MOST_ORIGINS = 6;

/** The filters with their counts; each is a link that sets or takes it away. */
export function Facets({ result, chosen, query }: FacetsProps) {
  const toggle = (name: string, value: string, on: boolean) =>
    address(query, (next) => (on ? next.delete(name, value) : next.append(name, value)));
  const choose = (name: string, value: string, on: boolean) => address(query, (next) => (on ? next.delete(name) : next.set(name, value)));
  const acts = new Map(result.facets.act.map(({ value, count }) => [value, count]));
  const single = (name: string, value: string, label: string, count: number, on: boolean): FacetLink => ({
    label,
    count,
    on,
    href: choose(name, value, on),
  });
  const yesOrNo = (name: "named" | "decided", yes: string, no: string) =>
    result.facets[name].map(({ value, count }) => single(name, value, value === "true" ? yes : no, count, String(chosen[name]) === value));
  return (
    <details class="facets" open>
      <summary>{words.search.narrow}</summary>
      {query.size > 0 && (
        <p class="clear">
          <a href="/statements">{words.search.clear}</a>
        </p>
      )}
      <p class="clear">
        <a href={compareAddress(withoutPage(query))}>{compareWords.link}</a>
      </p>
      {chosen.capture && (
        <FacetGroup
          title={words.search.article}
          links={[{ label: words.search.within, count: result.total, on: true, href: choose("capture", "", true) }]}
        />
      )}
      {FAMILIES.map((family) => (
        <FacetGroup
          title={words.family[family]}
          links={actsIn(family)
            .filter((act) => acts.has(act) || chosen.acts?.includes(act))
            .map((act) => {
              const on = chosen.acts?.includes(act) ?? false;
              return {
                label: words.act(act),
                count: acts.get(act) ?? 0,
                on,
                href: toggle("act", act, on),
                mark: isAct(act) && <Shape act={act} />,
              };
            })}
        />
      ))}
      <FacetGroup
        title={words.search.speaker}
        links={result.facets.speaker
          .slice(0, MOST)
          .map(({ value, count, party }) => single("party", party, value, count, chosen.party === party))}
      />
      <FacetGroup
        title={words.search.state}
        links={result.facets.state
          .slice(0, MOST)
          .map(({ value, count }) => single("state", value, value, count, chosen.state?.toLowerCase() === value.toLowerCase()))}
      />
      <FacetGroup
        title={words.search.topic}
        links={result.facets.topic
          .slice(0, MOST)
          .map(({ value, count }) => single("topic", value, words.topic(value), count, chosen.topic === value))}
      />
      <FacetGroup
        title={words.search.form}
        links={result.facets.form.map(({ value, count }) =>
          single("form", value, words.form[value as keyof typeof words.form] ?? value, count, chosen.form === value),
        )}
      />
      <FacetGroup title={words.search.named} links={yesOrNo("named", words.search.isNamed, words.search.isUnnamed)} />
      <FacetGroup
        title={words.search.standing}
        links={result.facets.standing.map(({ value, count }) =>
          single("standing", value, words.standing[value as keyof typeof words.standing], count, (chosen.standing ?? "sure") === value),
        )}
      />
      <FacetGroup title={searchWords.decided} links={yesOrNo("decided", searchWords.isDecided, searchWords.isUndecided)} />
      <FacetGroup
        title={words.search.year}
        links={result.facets.year.slice(0, MOST).map(({ value, count }) => {
          const on = chosen.since === value && chosen.until === value;
          const href = address(query, (next) => {
            for (const end of ["since", "until"]) on ? next.delete(end) : next.set(end, value);
          });
          return { label: value, count, on, href };
        })}
      />
      <FacetGroup
        title={searchWords.origin}
        links={result.facets.origin
          .filter(({ articles, origin }) => articles > 1 || chosen.origin === origin)
          .slice(0, MOST_ORIGINS)
          .map(({ value, publisher, origin, count }) =>
            single("origin", origin, searchWords.originOf(value, publisher), count, chosen.origin === origin),
          )}
      />
    </details>
  );
}

function withoutPage(query: URLSearchParams): URLSearchParams {
  const whole = new URLSearchParams(query);
  whole.delete("after");
  return whole;
}

/** The search with one thing changed, from its first page. */
function address(query: URLSearchParams, change: (next: URLSearchParams) => void): string {
  const next = new URLSearchParams(query);
  next.delete("after");
  change(next);
  return next.size === 0 ? "/statements" : `/statements?${next}`;
}
