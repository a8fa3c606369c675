import type { Suggested } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { JoinForm } from "./join-form.tsx";

/** By what a suggestion is known on the page. */
export const suggestionKey = ({ one, other }: Suggested): string => `${one.id}-${other.id}`;

/** Two parties that may be one: who they are, why it is asked, and the buttons to say so or not. */
export function SuggestionCard({ suggestion, back }: { readonly suggestion: Suggested; readonly back: string }) {
  const format = useFormat();
  const { one, other, why } = suggestion;
  const id = suggestionKey(suggestion);
  const count = (articles: number) => <span class="quiet">{words.count.articles(articles, format.number(articles))}</span>;
  return (
    <li class="review-card" data-review={id} tabIndex={-1} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{reviewWords.mayBeOne}</h2>
      <ul class="pair">
        <li>
          <a href={`/parties/${one.id}`} data-open>
            <bdi>{one.name}</bdi>
          </a>{" "}
          {count(one.articles)}
        </li>
        <li>
          <a href={other.paged ? `/parties/${other.id}` : `/articles/${other.met}`}>
            <bdi>{other.name}</bdi>
          </a>{" "}
          {count(other.articles)}
        </li>
      </ul>
      <dl class="review-why">
        <dt>{reviewWords.why}</dt>
        <dd>
          <bdi>{why}</bdi>
        </dd>
        <dt>{reviewWords.whyName}</dt>
        <dd>
          <bdi>{one.why}</bdi>
        </dd>
      </dl>
      <JoinForm one={one.id} other={other.id} back={back} />
    </li>
  );
}
