import type { ScopedStatement } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { SaidLine } from "./said-line.tsx";

/** Statements with how each stands to the scope of a commitment, and the words that decide. */
export function ScopedList({ statements }: { readonly statements: readonly ScopedStatement[] }) {
  return (
    <ol class="lineage">
      {statements.map(({ statement, scope, deciding, chain }) => (
        <li class={`scoped ${scope}`}>
          <SaidLine statement={statement} chain={chain} lead={commitmentWords.scope[scope]}>
            <ul class="deciding">
              {deciding.map(({ words: decisive, says }) => (
                <li>
                  {decisive !== "" && (
                    <>
                      <q>
                        <bdi>{decisive}</bdi>
                      </q>
                      {": "}
                    </>
                  )}
                  {says}
                </li>
              ))}
            </ul>
          </SaidLine>
        </li>
      ))}
    </ol>
  );
}
