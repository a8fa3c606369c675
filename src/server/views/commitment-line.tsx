import { type CommitmentParty, type CommitmentSummary, isOfUntoldSide } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";

/** A commitment in a list: its words, by whom and to whom, since when, and how much was said since in its scope. */
export function CommitmentLine({ commitment }: { readonly commitment: CommitmentSummary }) {
  const { id, words: promised, by, to, first, given, articles, since, sure } = commitment;
  const format = useFormat();
  return (
    <>
      <p class="quiet dots">
        <DateOf edtf={first} />
        <span>
          <CommitmentBetween by={by} to={to} />
        </span>
        {!sure && (
          <span>
            <span class="waits">{words.standing.unsure}</span>
          </span>
        )}
      </p>
      <a href={`/commitments/${id}`} class="article-title">
        <q>
          <bdi>{promised}</bdi>
        </q>
      </a>
      <p class="quiet dots">
        <span>{commitmentWords.givenIn(given, format.number)}</span>
        <span>{words.count.articles(articles, format.number(articles))}</span>
        <span>{isOfUntoldSide(commitment) ? commitmentWords.untoldSide : commitmentWords.counted(since, format.number)}</span>
      </p>
    </>
  );
}

/** Who is bound, and to whom where that is told. */
export function CommitmentBetween({ by, to }: Pick<CommitmentSummary, "by" | "to">) {
  return (
    <>
      <CommitmentParties parties={by} />
      {to.length > 0 && (
        <>
          {" → "}
          <CommitmentParties parties={to} />
        </>
      )}
    </>
  );
}

/** Parties as an article calls them, with their state where the name is not that, each linked to a page where there is one. */
export function CommitmentParties({ parties }: { readonly parties: readonly CommitmentParty[] }) {
  if (parties.length === 0) return <span>{commitmentWords.untold}</span>;
  return (
    <>
      {parties.map(({ name, party, state }, index) => (
        <>
          {index > 0 && ", "}
          {party ? (
            <a href={`/parties/${party}`}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          )}
          {state !== null && state !== name && <bdi>{` (${state})`}</bdi>}
        </>
      ))}
    </>
  );
}
