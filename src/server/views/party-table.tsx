import type { StatementEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { shown } from "../reader/shown.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { DateOf } from "./date.tsx";
import { isWaiting } from "./marked-text.tsx";
import { articleAddress } from "./statement-card.tsx";

/** A party's statements of one family, newest first, each in the article that told it first. */
export function PartyTable({ statements, label }: { readonly statements: readonly StatementEntry[]; readonly label: string }) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table class="said">
        <colgroup>
          <col class="col-date" />
          <col class="col-act" />
          <col class="col-words" />
          <col class="col-article" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.parties.date}</th>
            <th scope="col">{words.parties.act}</th>
            <th scope="col">{words.parties.words}</th>
            <th scope="col">{words.parties.article}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr class={isWaiting(statement) ? "unsure" : undefined}>
              <td>
                <DateOf edtf={statement.date} />
              </td>
              <td>
                <ActLabel act={statement.act.main} unsure={isWaiting(statement)} />
              </td>
              <td class="words">
                <a href={`/statements/${statement.id}`}>
                  <bdi>{shown(statement.words.content || statement.words.cue)}</bdi>
                </a>
              </td>
              <td>
                <a href={articleAddress(statement)}>
                  <bdi>{statement.article.publisher ?? statement.article.title ?? words.untitled}</bdi>
                </a>
                <More statement={statement} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** In how many more articles it is told, leading to them. */
function More({ statement: { id, told } }: { readonly statement: StatementEntry }) {
  const { number } = useFormat();
  const more = (told?.articles ?? 1) - 1;
  if (more === 0) return null;
  return (
    <>
      {" "}
      <a class="quiet" href={`/statements/${id}#told`}>
        {words.parties.moreArticles(more, number(more))}
      </a>
    </>
  );
}
