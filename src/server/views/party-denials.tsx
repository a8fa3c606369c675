import type { PartyDenial } from "../party-denials.ts";
import { shown } from "../reader/shown.ts";
import { words } from "../words.ts";
import { SaidLine } from "./said-line.tsx";

/** What a party denies, each beside what was said of it. */
export function PartyDenials({ denials }: { readonly denials: readonly PartyDenial[] }) {
  const { denials: say } = words.parties;
  if (denials.length === 0) return null;
  return (
    <section id="denials">
      <h2>{say.title}</h2>
      <ol class="lineage">
        {[...Map.groupBy(denials, ({ statement }) => statement.id).values()].map((own) => (
          <li>
            <SaidLine statement={own[0]!.statement}>
              <ul class="deciding">
                {own.map(({ of, why, sure }) => (
                  <li>
                    {say.denied} <bdi>{of.by.map(({ name }) => name).join(", ") || words.unknownSpeaker}</bdi> {say.said}:{" "}
                    <a href={`/statements/${of.id}`}>
                      <q>
                        <bdi>{shown(of.words.content || of.words.cue)}</bdi>
                      </q>
                    </a>
                    <span class="quiet">
                      ; {why}
                      {!sure && ` (${say.unsure})`}
                    </span>
                  </li>
                ))}
              </ul>
            </SaidLine>
          </li>
        ))}
      </ol>
    </section>
  );
}
