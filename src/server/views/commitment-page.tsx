import { type CommitmentEntry, type CommitmentStep, isOfUntoldSide } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { useFormat } from "../http/format.ts";
import { positionWords } from "../position-words.ts";
import { IN_COLUMN, layOutIn, markOf } from "../timeline.ts";
import { CommitmentFacts } from "./commitment-facts.tsx";
import { CommitmentTellings } from "./commitment-tellings.tsx";
import { DateOf } from "./date.tsx";
import { FeedLinks } from "./feed-links.tsx";
import { SaidLine } from "./said-line.tsx";
import { ScopedList } from "./scoped-list.tsx";
import { Lanes } from "./timeline.tsx";

const LANES = ["given", "within", "arguably", "unanswered", "outside"] as const;

/** A commitment: who is bound to what, how it was given and what became of it, and what was said since by how it stands to its scope. */
export function CommitmentPageOf({ commitment }: { readonly commitment: CommitmentEntry }) {
  const { words: promised, sure, history, claims, unanswered, more } = commitment;
  const format = useFormat();
  const inScope = claims.filter(({ scope }) => scope !== "outside");
  const outside = claims.filter(({ scope }) => scope === "outside");
  return (
    <div class="page narrow commitment">
      <h1>
        <q>
          <bdi>{promised}</bdi>
        </q>
      </h1>
      {!sure && <p class="remark">{commitmentWords.notSure}</p>}
      <CommitmentFacts commitment={commitment} />
      <Lanes layout={layoutOf(commitment)} named={(lane) => commitmentWords.lane[lane]} label={commitmentWords.axis} />
      <section>
        <h2>{commitmentWords.history}</h2>
        <ol class="lineage">
          {history.map((step) => (
            <li>
              <Step step={step} />
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{commitmentWords.since}</h2>
        <p class="quiet">{commitmentWords.verdict}</p>
        <p>
          <a href={`/positions?commitment=${commitment.id}`}>{positionWords.toCommitment}</a>
        </p>
        {inScope.length === 0 ? (
          <p class="empty">{isOfUntoldSide(commitment) ? commitmentWords.untoldSide : commitmentWords.sinceNone}</p>
        ) : (
          <ScopedList statements={inScope} />
        )}
      </section>
      {unanswered.length > 0 && (
        <section>
          <h2>{commitmentWords.unanswered}</h2>
          <ScopedList statements={unanswered} />
        </section>
      )}
      {outside.length > 0 && (
        <section>
          <details>
            <summary>{commitmentWords.outside(outside.length, format.number(outside.length))}</summary>
            <ScopedList statements={outside} />
          </details>
        </section>
      )}
      {more && <p class="quiet">{commitmentWords.more}</p>}
      <CommitmentTellings commitment={commitment} />
      <p class="quiet">
        <FeedLinks path={`/commitments/${commitment.id}`} />
      </p>
    </div>
  );
}

function Step({ step: { kind, date, given, statement, chain, event } }: { readonly step: CommitmentStep }) {
  const where = event ? commitmentWords.at(event.kind, event.place) : "";
  const lead = `${commitmentWords.step[kind]}${where}, ${commitmentWords.how[given]}`;
  if (statement) return <SaidLine statement={statement} chain={chain} lead={lead} date={date} />;
  return (
    <p class="quiet dots">
      <DateOf edtf={date} />
      <strong>{lead}</strong>
      <span>{commitmentWords.ownVoice}</span>
    </p>
  );
}

function layoutOf({ history, claims, unanswered }: CommitmentEntry) {
  const given = history.flatMap(({ statement, date, day }) =>
    statement ? [{ mark: markOf(statement), lane: "given" as const, date: date ?? day }] : [],
  );
  const said = claims.map(({ statement, scope }) => ({ mark: markOf(statement), lane: scope, date: statement.date }));
  const open = unanswered.map(({ statement }) => ({ mark: markOf(statement), lane: "unanswered" as const, date: statement.date }));
  return layOutIn<(typeof LANES)[number]>([...given, ...said, ...open], LANES, IN_COLUMN);
}
