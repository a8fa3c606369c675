import type { CommitmentEntry } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { useFormat } from "../http/format.ts";
import { CommitmentParties } from "./commitment-line.tsx";
import { DateOf } from "./date.tsx";

/** Who is bound, to whom, to what, what is left out, and how it is told to have been given. */
export function CommitmentFacts({ commitment }: { readonly commitment: CommitmentEntry }) {
  const { by, to, polarity, domain, exclusions, until, given } = commitment;
  const format = useFormat();
  return (
    <dl class="party-facts">
      <dt>{commitmentWords.by}</dt>
      <dd>
        <CommitmentParties parties={by} />
      </dd>
      <dt>{commitmentWords.to}</dt>
      <dd>
        <CommitmentParties parties={to} />
      </dd>
      <dt>{commitmentWords.what}</dt>
      <dd>{`${commitmentWords.polarity[polarity]}; ${domain.replaceAll("-", " ")}`}</dd>
      {exclusions.length > 0 && (
        <>
          <dt>{commitmentWords.leavesOut}</dt>
          <dd>
            {exclusions.map((left, index) => (
              <>
                {index > 0 && ", "}
                <q>
                  <bdi>{left}</bdi>
                </q>
              </>
            ))}
          </dd>
        </>
      )}
      {until !== null && (
        <>
          <dt>{commitmentWords.until}</dt>
          <dd>
            <DateOf edtf={until} />
          </dd>
        </>
      )}
      <dt>{commitmentWords.given}</dt>
      <dd>{commitmentWords.givenIn(given, format.number)}</dd>
    </dl>
  );
}
