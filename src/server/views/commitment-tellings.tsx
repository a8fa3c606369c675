import type { CommitmentEntry } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { JoinForm } from "./join-form.tsx";

/** Where a commitment is told, in which words, and what else may be it. */
export function CommitmentTellings({ commitment: { id: own, tellings, maybe } }: { readonly commitment: CommitmentEntry }) {
  return (
    <>
      <section>
        <h2>{commitmentWords.tellings}</h2>
        <ol class="lineage">
          {tellings.map(({ id, capture, title, publisher, published, words: told, given, likeness }) => (
            <li class="article-line">
              <p class="quiet dots">
                <DateOf edtf={published} />
                <bdi>{publisher ?? words.noPublisher}</bdi>
                <span>{commitmentWords.how[given]}</span>
                <span>{likeness?.why ?? (id === own ? commitmentWords.first : words.decide.together)}</span>
              </p>
              <a href={`/articles/${capture}`} class="article-title">
                <bdi>{title ?? words.untitled}</bdi>
              </a>
              <p class="said-words">
                <q>
                  <bdi>{told}</bdi>
                </q>
              </p>
              {id !== own && <JoinForm one={own} other={id} back={`/commitments/${own}`} joined />}
            </li>
          ))}
        </ol>
      </section>
      {maybe.length > 0 && (
        <section>
          <h2>{commitmentWords.maybe}</h2>
          <ul class="others">
            {maybe.map(({ id, words: told, why }) => (
              <li>
                <a href={`/commitments/${id}`}>
                  <q>
                    <bdi>{told}</bdi>
                  </q>
                </a>
                <p class="quiet">{why}</p>
                <JoinForm one={own} other={id} back={`/commitments/${own}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
