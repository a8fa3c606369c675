import type { PartyEntry } from "../../archive/archive.ts";
import type { CommitmentPage } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { useFormat } from "../http/format.ts";
import { CommitmentLine } from "./commitment-line.tsx";
import { Pager } from "./pager.tsx";

interface CommitmentsProps {
  readonly commitments: CommitmentPage;
  readonly all: boolean;
  /** Whose commitments alone are listed; null where all are. */
  readonly of: PartyEntry | null;
  readonly query: URLSearchParams;
}

/** What was assured and agreed, those given last first. */
export function CommitmentsPage({ commitments, all, of, query }: CommitmentsProps) {
  const { number } = useFormat();
  const more = new URLSearchParams([...(of ? [["party", of.id]] : []), ["standing", "any"]]);
  return (
    <div class="page narrow">
      <h1>{commitmentWords.title}</h1>
      <p class="total">
        {of && (
          <>
            <a href={`/parties/${of.id}`}>
              <bdi>{commitmentWords.binding(commitments.total ?? 0, number(commitments.total ?? 0), of.name)}</bdi>
            </a>{" "}
          </>
        )}
        {commitmentWords.means} <a href="/sides">{commitmentWords.byState}</a>
      </p>
      {commitments.entries.length === 0 ? (
        <p class="empty">{all ? commitmentWords.empty : commitmentWords.emptySure}</p>
      ) : (
        <ul class="article-lines long">
          {commitments.entries.map((commitment) => (
            <li class="article-line">
              <CommitmentLine commitment={commitment} />
            </li>
          ))}
        </ul>
      )}
      {!all && (
        <p class="more">
          <a href={`/commitments?${more}`}>{commitmentWords.unsure}</a>
        </p>
      )}
      <Pager path="/commitments" query={query} next={commitments.next} />
    </div>
  );
}
