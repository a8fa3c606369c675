import type { Round } from "../../archive/archive.ts";
import type { Agreement } from "../../archive/readings/agreement.ts";
import type { Alpha } from "../../archive/readings/alpha.ts";
import { useFormat } from "../http/format.ts";
import { roundWords } from "../round-words.ts";
import { words } from "../words.ts";
import { ReviewLinks } from "./review-links.tsx";

interface Props {
  readonly agreement: Agreement;
  readonly rounds: readonly Round[];
  /** Which round it is about; null where it is about all. */
  readonly round: string | null;
}

/** How far people who read the same agree, and how each one's decisions fared. */
export function AgreementPage({ agreement, rounds, round }: Props) {
  const format = useFormat();
  const { states, takenBack, reviewers } = agreement;
  const named = rounds.find(({ id }) => id === round);
  return (
    <div class="page narrow">
      <h1>{roundWords.agreement}</h1>
      <ReviewLinks />
      {named && (
        <p>
          <strong>
            <bdi>{named.name}</bdi>
          </strong>{" "}
          <a href="/agreement">{words.more.all}</a>
        </p>
      )}
      <p class="quiet">{roundWords.agreementIntro}</p>
      {states.open > 0 && <p class="quiet">{roundWords.open(format.number(states.open))}</p>}
      {takenBack > 0 && <p class="quiet">{roundWords.takenBack(format.number(takenBack))}</p>}
      {agreement.verdict.units === 0 ? <p class="empty">{roundWords.noneRead}</p> : <Alphas agreement={agreement} />}
      {reviewers.length > 0 && <Reviewers reviewers={reviewers} />}
    </div>
  );
}

function Alphas({ agreement: { verdict, kind, act, acts, pairs } }: { readonly agreement: Agreement }) {
  const rows: readonly (readonly [string, Alpha])[] = [
    [roundWords.verdict, verdict],
    [roundWords.kind, kind],
    [roundWords.act, act],
    ...acts.map((one) => [roundWords.ofAct(words.act(one.act)), one] as const),
    ...pairs.map((one) => [roundWords.between(...one.readers), one] as const),
  ];
  const format = useFormat();
  return (
    <section class="scroll" tabindex={0} aria-label={roundWords.agreement}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{roundWords.what}</th>
            <th scope="col">{roundWords.alpha}</th>
            <th scope="col">{roundWords.observed}</th>
            <th scope="col">{roundWords.units}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, { alpha, units, observed }]) => (
            <tr>
              <th scope="row">
                <bdi>{what}</bdi>
              </th>
              <td>{alpha === null ? roundWords.notTold : alpha.toFixed(3)}</td>
              <td>{observed === null ? roundWords.notTold : `${(observed * 100).toFixed(1)} %`}</td>
              <td>{format.number(units)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Reviewers({ reviewers }: Pick<Agreement, "reviewers">) {
  const format = useFormat();
  const columns = ["decided", "accepted", "amended", "rejected", "added", "judged", "held"] as const;
  return (
    <section>
      <h2>{roundWords.reviewers}</h2>
      <section class="scroll" tabindex={0} aria-label={roundWords.reviewers}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{roundWords.who}</th>
              {columns.map((column) => (
                <th scope="col">{roundWords[column]}</th>
              ))}
              <th scope="col">{roundWords.days}</th>
            </tr>
          </thead>
          <tbody>
            {reviewers.map((reviewer) => (
              <tr>
                <th scope="row">
                  <a href={`/decisions?${new URLSearchParams({ by: reviewer.name })}`}>
                    <bdi>{reviewer.name}</bdi>
                  </a>
                </th>
                {columns.map((column) => (
                  <td>{format.number(reviewer[column])}</td>
                ))}
                <td>{[...new Set([reviewer.first.slice(0, 10), reviewer.last.slice(0, 10)])].join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
