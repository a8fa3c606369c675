import type { PartyDossier } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { NoteField } from "./note-field.tsx";

/** The articles that name a party, and the form that takes some out in which another is meant. */
export function PartyArticles({ dossier: { party, articles } }: { readonly dossier: PartyDossier }) {
  const format = useFormat();
  return (
    <section>
      <h2>{words.parties.split.title}</h2>
      <ul class="named-in">
        {articles.map((article) => (
          <li>
            <Line article={article} />
          </li>
        ))}
      </ul>
      {party.articles > articles.length && <p class="quiet">{words.parties.split.first(format.number(articles.length))}</p>}
      {articles.length > 1 && (
        <details class="amend">
          <summary>{words.parties.split.summary}</summary>
          <form method="post" action="/decisions">
            <input type="hidden" name="kind" value="split" />
            <input type="hidden" name="party" value={party.id} />
            <input type="hidden" name="back" value={`/parties/${party.id}`} />
            <fieldset class="choices">
              <legend>{words.parties.split.legend}</legend>
              {articles.map(({ capture, title, published }) => (
                <label>
                  <input type="checkbox" name={`capture-${capture}`} /> <bdi>{title ?? words.untitled}</bdi> <DateOf edtf={published} />
                </label>
              ))}
            </fieldset>
            <NoteField />
            <button type="submit">{words.parties.split.button}</button>
          </form>
        </details>
      )}
    </section>
  );
}

function Line({ article: { capture, title, published } }: { readonly article: PartyDossier["articles"][number] }) {
  return (
    <>
      <a href={`/articles/${capture}`}>
        <bdi>{title ?? words.untitled}</bdi>
      </a>{" "}
      <span class="quiet">
        <DateOf edtf={published} />
      </span>
    </>
  );
}
