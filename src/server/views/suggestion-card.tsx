import type { Suggested } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { JoinForm } from "./join-form.tsx";

/** By what a suggestion is known on the page. */
export const suggestionKey = ({ one, other }: Suggested): string => `${one.id}-${other.id}`;

const PAGES = { party: "parties", incident: "incidents", commitment: "commitments" } as const;

/** Two things that may be one: what they are, why it is asked, and the buttons to say so or not. */
export function SuggestionCard({ suggestion, back }: { readonly suggestion: Suggested; readonly back: string }) {
  const format = useFormat();
  const { of, one, other, why, known } = suggestion;
  const key = suggestionKey(suggestion);
  return (
    <li class="review-card" data-review={key} tabIndex={-1} aria-labelledby={`h-${key}`}>
      <h2 id={`h-${key}`}>{reviewWords.mayBeOne[of]}</h2>
      <ul class="pair">
        {[one, other].map(({ id, name, met, articles }, at) => (
          <li>
            <a href={met === null ? `/${PAGES[of]}/${id}` : `/articles/${met}`} data-open={at === 0 ? "" : undefined}>
              <bdi>{name}</bdi>
            </a>{" "}
            <span class="quiet">{words.count.articles(articles, format.number(articles))}</span>
          </li>
        ))}
      </ul>
      <dl class="review-why">
        <dt>{reviewWords.why}</dt>
        <dd>
          <bdi>{why}</bdi>
        </dd>
        {known !== null && (
          <>
            <dt>{reviewWords.whyName}</dt>
            <dd>
              <bdi>{known}</bdi>
            </dd>
          </>
        )}
      </dl>
      <JoinForm one={one.id} other={other.id} back={back} />
    </li>
  );
}
