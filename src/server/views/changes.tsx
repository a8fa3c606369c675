import type { DecisionEntry } from "../../archive/archive.ts";
import type { Amendment, StatementAnchor } from "../../record/decision.ts";
import { type Grade, pointsOf } from "../../record/grade.ts";
import type { Selector } from "../../record/selector.ts";
import { gradeWords } from "../grade-words.ts";
import { shown } from "../reader/shown.ts";
import { reviewWords } from "../review-words.ts";
import { roundWords } from "../round-words.ts";
import { words } from "../words.ts";

const PARTS = ["source", "cue", "content"] as const;

/** What an amendment changed, or what a person said of a statement that was added or read: act, speakers, and words as they were and are. */
export function Changes({ entry: { decision, anchor } }: { readonly entry: DecisionEntry }) {
  const change = "change" in decision ? decision.change : undefined;
  const before = decision.kind === "add" ? null : anchor;
  if (decision.kind === "grade") return <Graded grade={decision.grade} />;
  if (!change && decision.kind !== "reading") return null;
  return (
    <ul class="changes">
      {decision.kind === "reading" && <li>{roundWords.verdicts[decision.verdict]}</li>}
      {change && <Changed change={change} before={before} />}
    </ul>
  );
}

/** A grade in its letters and points. */
function Graded({ grade: { reliability, credibility, sheet } }: { readonly grade: Grade }) {
  return (
    <p>
      {reliability ?? "–"}
      {credibility ?? "–"}
      {sheet && `, ${gradeWords.points(pointsOf(sheet), sheet.length)}`}
    </p>
  );
}

/** What a change says, a line each. */
export function Changed({ change, before }: Omit<WordsProps, "part">) {
  return (
    <>
      {change.act && (
        <li>
          {words.decisions.changed.act}: {words.act(change.act)}
        </li>
      )}
      {change.speakers && (
        <li>
          {words.decisions.changed.speakers}: <bdi>{change.speakers.join(", ") || words.unknownSpeaker}</bdi>
        </li>
      )}
      {change.hedge !== undefined && (
        <li>
          {reviewWords.changed.hedge}: {change.hedge ? <Quoted of={[change.hedge.words]} /> : <span>{words.decisions.none}</span>}
          {change.hedge?.band && ` (${reviewWords.bands[change.hedge.band]})`}
        </li>
      )}
      {change.chain && (
        <li>
          {reviewWords.changed.chain}: <bdi>{change.chain.join(", ") || words.decisions.none}</bdi>
        </li>
      )}
      {PARTS.map((part) => (
        <WordsChange part={part} change={change} before={before} />
      ))}
    </>
  );
}

interface WordsProps {
  readonly part: (typeof PARTS)[number];
  readonly change: Amendment;
  readonly before: StatementAnchor | null;
}

function WordsChange({ part, change, before }: WordsProps) {
  const now = change[part];
  if (!now) return null;
  return (
    <li>
      {words.decisions.changed[part]}: <Quoted of={now} />
      {before && (
        <>
          {" "}
          ({words.decisions.was} <Quoted of={before[part]} />)
        </>
      )}
    </li>
  );
}

function Quoted({ of }: { readonly of: readonly Selector[] }) {
  return of.length === 0 ? <span>{words.decisions.none}</span> : <q>{shown(of.map(({ exact }) => exact).join(" … "))}</q>;
}
