import type { RelatedStatement } from "../../archive/side-entries.ts";
import { sideWords } from "../side-words.ts";
import { SaidLine } from "./said-line.tsx";

/** What a statement does to others, in whatever articles they stand, and they to it; nothing where it does nothing to any. */
export function Related({ related }: { readonly related: readonly RelatedStatement[] }) {
  if (related.length === 0) return null;
  return (
    <section id="related">
      <h2>{sideWords.related}</h2>
      <ol class="lineage">
        {related.map(({ statement, kind, does, why, sure }) => (
          <li>
            <SaidLine
              statement={statement}
              lead={`${does ? sideWords.does[kind] : sideWords.done[kind]}${sure ? "" : `, ${sideWords.notSure}`}`}
            >
              <p class="quiet">{why}</p>
            </SaidLine>
          </li>
        ))}
      </ol>
    </section>
  );
}
