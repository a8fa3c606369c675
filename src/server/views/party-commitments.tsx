import type { PartyCommitment, PartyDossier } from "../../archive/archive.ts";
import { commitmentWords } from "../commitment-words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { CommitmentBetween } from "./commitment-line.tsx";
import { DateOf } from "./date.tsx";

/** The commitments that a party gave, and those that bind the state that it is or speaks for, with the way to that state's page. */
export function PartyCommitments({ dossier: { party, commitments } }: { readonly dossier: PartyDossier }) {
  const side = party.kind === "state" ? party.name : party.state;
  const say = words.parties.commitments;
  return (
    <>
      <Given title={say.own} commitments={commitments.filter(({ of }) => of === "own")} />
      {side !== null && (
        <>
          <Given title={say.side(side)} commitments={commitments.filter(({ of }) => of === "side")} />
          <p class="more">
            <a href={`/sides/${encodeURIComponent(side)}`}>{say.page(side)}</a>
          </p>
        </>
      )}
      {commitments.length > 0 && (
        <p class="more">
          <a href={`/commitments?party=${party.id}&standing=any`}>{say.all}</a>
        </p>
      )}
    </>
  );
}

function Given({ title, commitments }: { readonly title: string; readonly commitments: readonly PartyCommitment[] }) {
  const { number } = useFormat();
  if (commitments.length === 0) return null;
  return (
    <section>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <ul class="article-lines long">
        {commitments.map(({ id, words: promised, by, to, first, given, articles, sure }) => (
          <li class="article-line">
            <a href={`/commitments/${id}`} class="article-title">
              <q>
                <bdi>{promised}</bdi>
              </q>
            </a>
            <p class="quiet dots">
              <DateOf edtf={first} />
              <span>
                <CommitmentBetween by={by} to={to} />
              </span>
              <span>{commitmentWords.givenIn(given, number)}</span>
              <span>{words.count.articles(articles, number(articles))}</span>
              {!sure && (
                <span>
                  <span class="waits">{words.standing.unsure}</span>
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
