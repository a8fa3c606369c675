import type { DecisionEntry } from "../../archive/archive.ts";
import { words } from "../words.ts";
import { DecisionTable } from "./decision-table.tsx";

/** All that people decided. */
export function DecisionsPage({ decisions }: { readonly decisions: readonly DecisionEntry[] }) {
  return (
    <div class="page">
      <h1>{words.decisions.title}</h1>
      {decisions.length === 0 ? (
        <p class="empty">{words.decisions.empty}</p>
      ) : (
        <>
          <p class="quiet">{words.decisions.intro}</p>
          <DecisionTable decisions={decisions} back="/decisions" />
        </>
      )}
    </div>
  );
}
