import type { DecisionEntry } from "../../archive/archive.ts";
import type { LinkDecision } from "../../record/decision.ts";
import { useFormat } from "../http/format.ts";
import { shown } from "../reader/shown.ts";
import { words } from "../words.ts";
import { Changes } from "./changes.tsx";

interface TableProps {
  readonly decisions: readonly DecisionEntry[];
  /** All that these may take back; they themselves where that is left out. */
  readonly among?: readonly DecisionEntry[];
  /** The address to come back to. */
  readonly back: string;
}

/** Decisions with whether each still stands, and the button to take it back. */
export function DecisionTable({ decisions, among = decisions, back }: TableProps) {
  const format = useFormat();
  const gone = takenBack(among);
  return (
    <section class="scroll" tabindex={0} aria-label={words.decisions.title}>
      <table class="decisions">
        <thead>
          <tr>
            <th scope="col">{words.decisions.what}</th>
            <th scope="col">{words.decisions.which}</th>
            <th scope="col">{words.decisions.who}</th>
            <th scope="col">{words.decisions.when}</th>
            <th scope="col">{words.decisions.how}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((entry) => (
            <tr id={entry.decision.id} class={entry.standing}>
              <td class="kind">{entry.decision.kind}</td>
              <td class="subject">
                <p class="subject-words">
                  <Subject entry={entry} among={among} gone={gone} />
                </p>
                <Changes entry={entry} />
                {entry.decision.note && (
                  <p class="quiet">
                    {words.decisions.note}: <bdi>{entry.decision.note}</bdi>
                  </p>
                )}
              </td>
              <td class="who">
                <a href={`/decisions?${new URLSearchParams({ by: entry.decision.by })}`}>
                  <bdi>{entry.decision.by}</bdi>
                </a>
              </td>
              <td>
                <time datetime={entry.decision.at}>{format.minute(entry.decision.at)}</time>
              </td>
              <td>
                {entry.overruledBy === null ? words.decisions.standing[entry.standing] : words.decisions.overruled(entry.overruledBy)}
                {entry.standing !== "undone" && entry.decision.kind !== "undo" && <Undo id={entry.decision.id} back={back} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Statements that are no more, since their addition was taken back. */
function takenBack(decisions: readonly DecisionEntry[]): Set<string> {
  const added = (undone: boolean) =>
    decisions.flatMap(({ decision, standing }) =>
      decision.kind === "add" && (standing === "undone") === undone ? [decision.statement] : [],
    );
  const standing = new Set(added(false));
  return new Set(added(true).filter((id) => !standing.has(id)));
}

interface SubjectProps {
  readonly entry: DecisionEntry;
  readonly among: readonly DecisionEntry[];
  readonly gone: ReadonlySet<string>;
}

/** The words that a decision is about, linked while there is such a statement; of an undo, those of the decision that it takes back. */
function Subject({ entry: { decision, anchor, standing, leads }, among, gone }: SubjectProps) {
  if (decision.kind === "undo") {
    const undone = among.find((other) => other.decision.id === decision.undoes);
    return undone ? <Subject entry={undone} among={[]} gone={gone} /> : <a href={`/decisions#${decision.undoes}`}>{decision.undoes}</a>;
  }
  if ("mentions" in decision) return <Several decision={decision} leads={leads} />;
  const said = [...(anchor?.content ?? []), ...(anchor?.cue ?? [])].map(({ exact }) => exact)[0] ?? decision.id;
  return "statement" in decision && standing !== "lost" && !gone.has(decision.statement) ? (
    <a href={`/statements/${decision.statement}`}>
      <bdi>{shown(said)}</bdi>
    </a>
  ) : (
    <bdi>{shown(said)}</bdi>
  );
}

/** Where the pages of what decisions hold to be one or not are. */
const PAGES = { party: "parties", statement: "statements", commitment: "commitments", incident: "incidents" } as const;

/** The words that are held to mean one or not, each leading to whom or what it means now. */
function Several({ decision, leads }: { readonly decision: LinkDecision; readonly leads: DecisionEntry["leads"] }) {
  const between =
    decision.kind === "merge"
      ? words.decisions.joined
      : decision.out
        ? words.decisions[decision.of === "incident" ? "noValueOf" : "takenOut"]
        : words.decisions.keptApart;
  const [first, ...others] = decision.mentions.map(({ exact }, index) => {
    const lead = leads[index];
    const said = <bdi>{shown(exact)}</bdi>;
    return lead ? <a href={`/${PAGES[decision.of]}/${lead}`}>{said}</a> : said;
  });
  const rest = others.map((other, index) => (
    <>
      {index > 0 && ", "}
      {other}
    </>
  ));
  return decision.kind === "split" && decision.out ? (
    <>
      {rest} {between} {first}
    </>
  ) : (
    <>
      {first} {between} {rest}
    </>
  );
}

function Undo({ id, back }: { readonly id: string; readonly back: string }) {
  return (
    <form method="post" action="/decisions" class="inline">
      <input type="hidden" name="kind" value="undo" />
      <input type="hidden" name="undoes" value={id} />
      <input type="hidden" name="back" value={back} />
      <button type="submit">{words.decide.undo}</button>
    </form>
  );
}
