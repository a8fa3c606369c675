import type { Added } from "../pipeline/index.ts";
import { safe, tell } from "./output.ts";
import { Progress } from "./progress.ts";

/** Counts what became of the pages of an import, and shows how far it has come. */
export class Tally {
  readonly counts = { new: 0, known: 0, failed: 0, statements: 0, foreign: 0 };
  readonly #progress = new Progress();

  /** Counts one page. */
  count(added: Added): void {
    this.counts[added.outcome]++;
    if (added.outcome === "new") this.counts.statements += added.statements;
    if (added.outcome !== "failed" && added.notRead) this.counts.foreign++;
    this.#progress.step(added.outcome === "failed" ? 0 : added.bytes, safe(added.place));
  }

  /** Ends the progress and says what came of it all; `again` pages that were kept before were read besides, for the first time or anew. */
  end(again = 0): void {
    const { new: fresh, known, failed, statements, foreign } = this.counts;
    this.#progress.end();
    tell(
      `${fresh} added, ${known} known, ${failed} failed; ${statements} statements; ${this.#progress.rate()}.${again > 0 ? ` ${again} that were kept before read, too.` : ""}${foreign > 0 ? ` ${foreign} not in English: kept and searchable, not read for statements.` : ""}`,
    );
  }
}

/** Tells the person at the terminal why a page was not added. */
export function tellFailure(added: Extract<Added, { outcome: "failed" }>): void {
  tell(`${added.place}: ${added.error.message}`);
}
