import type { StatementEntry } from "../../archive/archive.ts";
import { frontWords } from "../front-words.ts";
import { SaidLine } from "./said-line.tsx";

/** What came in last of what changes a record: denials, attributions, assurances; and the way to all of it. */
export function FrontChanges({ statements }: { readonly statements: readonly StatementEntry[] }) {
  if (statements.length === 0) return null;
  return (
    <section class="front-changes">
      <h2>{frontWords.changes.lead}</h2>
      <ol class="lineage">
        {statements.map((statement) => (
          <li>
            <SaidLine statement={statement} />
          </li>
        ))}
      </ol>
      <p class="more">
        <a href="/changes">{frontWords.changes.more}</a>
      </p>
    </section>
  );
}
