import type { CommitmentPage } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { CommitmentLine } from "./commitment-line.tsx";
import { Pager } from "./pager.tsx";

interface CommitmentsProps {
  readonly commitments: CommitmentPage;
  readonly all: boolean;
  readonly query: URLSearchParams;
}

/** What was assured and agreed, those given last first. */
export function CommitmentsPage({ commitments, all, query }: CommitmentsProps) {
  return (
    <div class="page narrow">
      <h1>{commitmentWords.title}</h1>
      <p class="total">
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
          <a href="/commitments?standing=any">{commitmentWords.unsure}</a>
        </p>
      )}
      <Pager path="/commitments" query={query} next={commitments.next} />
    </div>
  );
}
