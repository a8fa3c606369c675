import type { DecisionEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { togetherWords } from "../together-words.ts";
import { words } from "../words.ts";
import { DecisionTable } from "./decision-table.tsx";
import { ReviewLinks } from "./review-links.tsx";

interface Props {
  readonly decisions: readonly DecisionEntry[];
  /** Those of which batch these are; null where they are all. */
  readonly batch: string | null;
  /** Those of whom these are; null where they are everybody's. */
  readonly by: string | null;
  /** The decision before which the part ends that is shown; null where it ends with the last. */
  readonly before: string | null;
}

/** How many decisions stand on one page: the last ones first asked for. */
const SHOWN = 200;

/** All that people decided, or what was decided together. */
export function DecisionsPage({ decisions, batch, by, before }: Props) {
  const found = before === null ? -1 : decisions.findIndex(({ decision }) => decision.id === before);
  const end = found === -1 ? decisions.length : found;
  const shown = decisions.slice(Math.max(0, end - SHOWN), end);
  const chosen = new URLSearchParams({ ...(batch !== null && { batch }), ...(by !== null && { by }) });
  const here = (more: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams([...chosen, ...Object.entries(more)]);
    return query.size === 0 ? "/decisions" : `/decisions?${query}`;
  };
  return (
    <div class="page">
      <h1>{words.decisions.title}</h1>
      <ReviewLinks />
      {batch !== null && <Batch decisions={decisions} batch={batch} />}
      {by !== null && (
        <p>
          <strong>
            <bdi>{togetherWords.by(by)}</bdi>
          </strong>{" "}
          <a href="/decisions">{togetherWords.allDecisions}</a>
        </p>
      )}
      {decisions.length === 0 ? (
        <p class="empty">{words.decisions.empty}</p>
      ) : (
        <>
          <p class="quiet">{words.decisions.intro}</p>
          {end > shown.length && (
            <p>
              <a href={here({ before: shown[0]!.decision.id })}>{togetherWords.earlier}</a>
            </p>
          )}
          <DecisionTable decisions={shown} among={decisions} back={here({})} />
        </>
      )}
    </div>
  );
}

/** How many were made together, and the button that takes all of them back. */
function Batch({ decisions, batch }: { readonly decisions: readonly DecisionEntry[]; readonly batch: string }) {
  const format = useFormat();
  const standing = decisions.filter((entry) => entry.standing !== "undone").length;
  return (
    <form method="post" action="/undo" class="decide-together">
      <p>
        <strong>{togetherWords.batch(format.number(decisions.length))}</strong> <a href="/decisions">{togetherWords.allDecisions}</a>
      </p>
      {standing > 0 && (
        <p>
          <input type="hidden" name="batch" value={batch} />
          <button type="submit">{togetherWords.undo(format.number(standing))}</button> <span class="quiet">{togetherWords.undoIntro}</span>
        </p>
      )}
    </form>
  );
}
