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
}

/** All that people decided, or what was decided together. */
export function DecisionsPage({ decisions, batch }: Props) {
  return (
    <div class="page">
      <h1>{words.decisions.title}</h1>
      <ReviewLinks />
      {batch !== null && <Batch decisions={decisions} batch={batch} />}
      {decisions.length === 0 ? (
        <p class="empty">{words.decisions.empty}</p>
      ) : (
        <>
          <p class="quiet">{words.decisions.intro}</p>
          <DecisionTable decisions={decisions} back={batch === null ? "/decisions" : `/decisions?batch=${batch}`} />
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
