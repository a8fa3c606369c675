import type { DecisionEntry } from "../../archive/archive.ts";
import type { Amendment, StatementAnchor } from "../../record/decision.ts";
import type { Selector } from "../../record/selector.ts";
import { shown } from "../reader/shown.ts";
import { words } from "../words.ts";

const PARTS = ["source", "cue", "content"] as const;

/** What an amendment changed, or what a person said of a statement that was added: act, speakers, and words as they were and are. */
export function Changes({ entry: { decision, anchor } }: { readonly entry: DecisionEntry }) {
  if (decision.kind !== "amend" && decision.kind !== "add") return null;
  const { change } = decision;
  const before = decision.kind === "amend" ? anchor : null;
  return (
    <ul class="changes">
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
      {PARTS.map((part) => (
        <WordsChange part={part} change={change} before={before} />
      ))}
    </ul>
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
