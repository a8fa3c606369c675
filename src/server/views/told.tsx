import type { Appearance, StatementTelling } from "../../archive/archive.ts";
import { citingWords } from "../citing-words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { JoinForm } from "./join-form.tsx";
import { RestsOn } from "./rests-on.tsx";
import { Speakers } from "./speakers.tsx";
import { articleAddress } from "./statement-card.tsx";
import { ToldApart } from "./told-apart.tsx";
import { Wording } from "./wording.tsx";

/** Everywhere that a statement is told, its wordings side by side, and where the same words stand otherwise. */
export function Told({ telling, id }: { readonly telling: StatementTelling; readonly id: string }) {
  const { told: say } = citingWords;
  const format = useFormat();
  const { told, appearances, size, review, byAnother, maybe } = telling;
  return (
    <>
      <section id="told">
        <h2>{say.title}</h2>
        {size === 1 ? <p class="quiet">{say.alone}</p> : <RestsOn on={told} />}
        {review && <p class="remark">{say.review}</p>}
        {size > 1 && <Appearances appearances={appearances} id={id} />}
        {size > 1 && <ToldApart appearances={appearances} id={id} />}
        {size > appearances.length && <p class="quiet">{say.more(format.number(appearances.length))}</p>}
      </section>
      {byAnother.length > 0 && (
        <section>
          <h2>{say.byAnother}</h2>
          <p class="quiet">{say.byAnotherMeans}</p>
          <Others others={byAnother} />
        </section>
      )}
      {maybe.length > 0 && (
        <section>
          <h2>{say.maybe}</h2>
          <Others others={maybe} of={id} />
        </section>
      )}
    </>
  );
}

function Appearances({ appearances, id }: { readonly appearances: readonly Appearance[]; readonly id: string }) {
  const { told: say } = citingWords;
  const differ = appearances.some(({ wording }) => wording.some(({ how }) => how !== "same"));
  return (
    <>
      <table class="told">
        <thead>
          <tr>
            <th scope="col">{say.article}</th>
            <th scope="col">{say.wording}</th>
            <th scope="col">{say.how}</th>
          </tr>
        </thead>
        <tbody>
          {appearances.map(({ statement, likeness, wording }, index) => (
            <tr>
              <td>
                <a href={articleAddress(statement)}>
                  <bdi>{statement.article.publisher ?? statement.article.title ?? words.untitled}</bdi>
                </a>
                <br /> <DateOf edtf={statement.date} />
              </td>
              <td class="words">
                {statement.id === id ? (
                  <Wording runs={wording} />
                ) : (
                  <a href={`/statements/${statement.id}`}>
                    <Wording runs={wording} />
                  </a>
                )}
              </td>
              <td>{likeness?.why ?? (index === 0 ? say.first : say.joined)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differ && <p class="quiet">{say.legend}</p>}
    </>
  );
}

/** Other statements; with `of`, each with the buttons to decide whether it is that one. */
function Others({ others, of }: { readonly others: StatementTelling["maybe"]; readonly of?: string }) {
  return (
    <ul class="others">
      {others.map(({ statement, why }) => (
        <li>
          <p>
            <Speakers by={statement.by} />{" "}
            <a href={`/statements/${statement.id}`}>
              <q>
                <bdi>{statement.words.content}</bdi>
              </q>
            </a>
          </p>
          <p class="quiet dots">
            <span>{why}</span>
            <bdi>{statement.article.publisher ?? statement.article.title ?? words.untitled}</bdi>
            <DateOf edtf={statement.date} />
          </p>
          {of !== undefined && <JoinForm one={of} other={statement.id} back={`/statements/${of}`} />}
        </li>
      ))}
    </ul>
  );
}
