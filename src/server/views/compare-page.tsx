import type { ArticleSummary } from "../../archive/archive.ts";
import { ACTS, type Act } from "../../record/acts.ts";
import { Topic } from "../../record/vocabulary.ts";
import { type Compared, type Counted, countedBy, inBoth, type Picks, SIDES, type Side } from "../compare.ts";
import { compareWords } from "../compare-words.ts";
import { useFormat } from "../http/format.ts";
import { layOutIn, markOf } from "../timeline.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { StatementCard } from "./statement-card.tsx";
import { Lanes } from "./timeline.tsx";

interface Props {
  /** Null where nothing was asked for yet. */
  readonly sides: Readonly<Record<Side, Compared>> | null;
  /** The articles that may be chosen: the newest, and those that are compared. */
  readonly articles: readonly ArticleSummary[];
  readonly picks: Picks;
  readonly query: URLSearchParams;
  /** What is wrong with what was asked for. */
  readonly wrong?: string;
}

const NEWEST = 8;
const WRITTEN = ["words", "speaker", "state", "since", "until"] as const;
/** The lists from which these can be picked. */
const LISTED: Readonly<Partial<Record<(typeof WRITTEN)[number], string>>> = {
  state: "compare-states",
  since: "compare-years",
  until: "compare-years",
};
/** What a side is asked for by a choice, not in words. */
const CHOSEN = ["party", "topic", "capture"];

/** Two searches side by side: how many, when, what they do and are about, and the newest of each. */
export function ComparePage({ sides, articles, picks, query, wrong }: Props) {
  return (
    <div class="page compare">
      <h1>{compareWords.title}</h1>
      <p class="quiet">{compareWords.says}</p>
      <details class="compare-what" open={sides === null}>
        <summary>{compareWords.what}</summary>
        {wrong && (
          <p class="error-message" role="alert">
            {wrong}
          </p>
        )}
        <CompareForm articles={articles} picks={picks} query={query} />
      </details>
      {sides && <Compare sides={sides} />}
    </div>
  );
}

function CompareForm({ articles, picks, query }: Pick<Props, "articles" | "picks" | "query">) {
  const { date } = useFormat();
  return (
    <form action="/compare" class="compare-form">
      {SIDES.map((side) => (
        <fieldset class="fields">
          <legend>{compareWords.side[side]}</legend>
          {[...query]
            .filter(([name]) => name.startsWith(`${side}.`) && ![...WRITTEN, ...CHOSEN].some((written) => name === `${side}.${written}`))
            .map(([name, value]) => (
              <label class="kept">
                <input type="checkbox" name={name} value={value} checked /> {compareWords.party}
              </label>
            ))}
          <PartyChoice side={side} picks={picks} query={query} />
          {WRITTEN.map((name) => (
            <label>
              {words.search[name]}
              <input
                name={`${side}.${name}`}
                value={query.get(`${side}.${name}`) ?? ""}
                list={LISTED[name]}
                placeholder={/^(?:since|until)$/.test(name) ? compareWords.dates : undefined}
                autocomplete="off"
              />
            </label>
          ))}
          <label>
            {compareWords.capture}
            <select name={`${side}.capture`}>
              <option value="">{compareWords.any}</option>
              {articles.map(({ capture, title, publisher, published }) => (
                <option value={capture} selected={capture === query.get(`${side}.capture`)}>
                  {[title ?? words.untitled, publisher, published && date(published)].filter(Boolean).join(" · ")}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.search.topic}
            <select name={`${side}.topic`}>
              <option value="">{compareWords.any}</option>
              {Topic.options.map((topic) => (
                <option value={topic} selected={topic === query.get(`${side}.topic`)}>
                  {words.topic(topic)}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
      ))}
      <Options id="compare-states" values={picks.states} />
      <Options id="compare-years" values={picks.years} />
      <button type="submit" class="primary">
        {compareWords.button}
      </button>
    </form>
  );
}

/** The parties that say most, one of which a side can be of; the one asked for stands among them whoever it is. */
function PartyChoice({ side, picks, query }: Pick<Props, "picks" | "query"> & { readonly side: Side }) {
  const asked = query.get(`${side}.party`) ?? "";
  const isListed = asked === "" || picks.speakers.some(({ party }) => party === asked);
  return (
    <label>
      {compareWords.one}
      <select name={`${side}.party`}>
        <option value="">{compareWords.any}</option>
        {!isListed && (
          <option value={asked} selected>
            {compareWords.party}
          </option>
        )}
        {picks.speakers.map(({ party, name, count }) => (
          <option value={party} selected={party === asked}>
            {`${name} · ${count}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Options({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option value={value} />
      ))}
    </datalist>
  );
}

function Compare({ sides }: { readonly sides: Readonly<Record<Side, Compared>> }) {
  const format = useFormat();
  const names: Readonly<Record<Side, string>> = { a: nameOf(sides.a), b: nameOf(sides.b) };
  const placed = SIDES.flatMap((side) =>
    sides[side].result.entries.map((statement) => ({ mark: markOf(statement), lane: side, date: statement.date })),
  );
  const shared = inBoth(sides);
  return (
    <>
      <section>
        <h2>{compareWords.time}</h2>
        <Lanes layout={layOutIn(placed, SIDES)} named={(side) => short(names[side])} label={compareWords.time} />
      </section>
      <Counts
        title={compareWords.acts}
        names={names}
        sides={sides}
        counted={countedBy(sides, ({ facets }) => facets.act)}
        field="act"
        label={(value) => <ActLabel act={value as Act} />}
      />
      <Counts
        title={compareWords.topics}
        names={names}
        sides={sides}
        counted={countedBy(sides, ({ facets }) => facets.topic)}
        field="topic"
        label={(value) => words.topic(value)}
      />
      <Counts
        title={compareWords.states}
        names={names}
        sides={sides}
        counted={countedBy(sides, ({ facets }) => facets.state)}
        field="state"
        label={(value) => <bdi>{value}</bdi>}
      />
      {shared.length > 0 && (
        <section>
          <h2>{compareWords.shared}</h2>
          <p class="quiet">{compareWords.sharedSays}</p>
          <ul class="cards">
            {shared.slice(0, NEWEST).map((statement) => (
              <StatementCard statement={statement} />
            ))}
          </ul>
        </section>
      )}
      <div class="compare-sides">
        {SIDES.map((side) => (
          <section>
            <h2>
              <bdi>{names[side]}</bdi>
            </h2>
            <p class="quiet">
              {compareWords.found(format.number(sides[side].result.total))} ·{" "}
              <a href={`/statements?${sides[side].query}`}>{compareWords.more}</a>
            </p>
            {sides[side].result.entries.length === 0 ? (
              <p class="empty">{compareWords.none}</p>
            ) : (
              <ul class="cards">
                {sides[side].result.entries.slice(0, NEWEST).map((statement) => (
                  <StatementCard statement={statement} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

interface CountsProps {
  readonly title: string;
  readonly names: Readonly<Record<Side, string>>;
  readonly sides: Readonly<Record<Side, Compared>>;
  readonly counted: readonly Counted[];
  /** The field of a search that narrows to a value. */
  readonly field: string;
  readonly label: (value: string) => unknown;
}

/** How many statements of each side have each value, each leading to them. */
function Counts({ title, names, sides, counted, field, label }: CountsProps) {
  const format = useFormat();
  // Where a side is chosen by it, the facet counts what was not chosen too.
  if (counted.length === 0 || SIDES.some((side) => sides[side].query.has(field))) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table class="compare-counts">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {SIDES.map((side) => (
              <th scope="col">
                <bdi>{short(names[side])}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map(({ value, counts }) => (
            <tr>
              <th scope="row">{label(value)}</th>
              {SIDES.map((side) => (
                <td>{counts[side] > 0 ? <a href={narrowed(sides[side].query, field, value)}>{format.number(counts[side])}</a> : "–"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function narrowed(query: URLSearchParams, field: string, value: string): string {
  const next = new URLSearchParams(query);
  next.set(field, value);
  return `/statements?${next}`;
}

/** What a side is, in words: the party or article by its name, then what else was asked for. */
function nameOf({ query, result: { entries } }: Compared): string {
  const [first] = entries;
  const party = query.get("party") === null ? null : (first?.by.find((speaker) => speaker.party !== null)?.name ?? compareWords.party);
  const article = query.get("capture") === null ? null : (first?.article.title ?? compareWords.capture);
  const acts = query.getAll("act").map((act) => (Object.hasOwn(ACTS, act) ? words.act(act as Act) : act));
  const topic = query.get("topic");
  const [since, until] = [query.get("since"), query.get("until")];
  const parts = [
    article,
    party,
    query.get("speaker"),
    query.get("state"),
    query.get("words") && `“${query.get("words")}”`,
    topic && words.topic(topic),
  ];
  const days = [since && `${compareWords.from} ${since}`, until && `${compareWords.to} ${until}`];
  const name = [...parts, ...acts, ...days].filter(Boolean).join(", ");
  return name || compareWords.all;
}

/** How much of a name labels a lane or column. */
const LANE = 22;

const short = (name: string): string => (name.length > LANE ? `${name.slice(0, LANE).toWellFormed()}…` : name);
