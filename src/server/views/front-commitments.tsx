import type { CommitmentEntry } from "../../archive/commitment-entries.ts";
import { commitmentWords } from "../commitment-words.ts";
import { CommitmentLine } from "./commitment-line.tsx";
import { isWaiting } from "./marked-text.tsx";
import { SaidLine } from "./said-line.tsx";

/** How many statements stand under each commitment: those said last. */
const SHOWN = 2;

/** What was assured last, and under each what has since been said in its scope. */
export function FrontCommitments({ commitments }: { readonly commitments: readonly CommitmentEntry[] }) {
  if (commitments.length === 0) return null;
  return (
    <section class="front-commitments">
      <h2>{commitmentWords.title}</h2>
      <ul class="article-lines long">
        {commitments.map((commitment) => (
          <li class="article-line">
            <CommitmentLine commitment={commitment} />
            <Since commitment={commitment} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href="/commitments">{commitmentWords.all}</a>
      </p>
    </section>
  );
}

function Since({ commitment: { claims } }: { readonly commitment: CommitmentEntry }) {
  const inScope = (["within", "arguably"] as const).flatMap((wanted) => claims.filter(({ scope }) => scope === wanted));
  const shown = inScope.toSorted((one, other) => Number(isWaiting(one.statement)) - Number(isWaiting(other.statement))).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <ul class="since-lines" aria-label={commitmentWords.latest}>
      {shown.map(({ statement, scope }) => (
        <li>
          <SaidLine statement={statement} lead={commitmentWords.scope[scope]} />
        </li>
      ))}
    </ul>
  );
}
