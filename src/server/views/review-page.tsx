import type { PartyEntry, Round, StatementTelling, StoredArticle } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import type { Queue } from "../review-queue.ts";
import { reviewWords } from "../review-words.ts";
import { ReviewCard } from "./review-card.tsx";
import { ReviewLinks } from "./review-links.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { SuggestionCard } from "./suggestion-card.tsx";

interface Props {
  readonly queue: Queue;
  /** What the cards show beside the statements: by capture, by party, and by statement. */
  readonly articles: ReadonlyMap<string, StoredArticle>;
  readonly parties: ReadonlyMap<string, PartyEntry>;
  readonly maybe: ReadonlyMap<string, StatementTelling["maybe"]>;
  /** The round whose part this is; null where it is the whole queue. */
  readonly round: Round | null;
  /** The address of this part, and of the queue as it was asked for. */
  readonly here: string;
  readonly query: URLSearchParams;
}

/** The statements that wait, heaviest first. With scripts one stands there at a time and keys decide; without, they are a list of forms. */
export function ReviewPage({ queue, articles, parties, maybe, round, here, query }: Props) {
  const format = useFormat();
  const rest = new URLSearchParams(query);
  rest.delete("after");
  const next = queue.next === null ? null : `/review?${new URLSearchParams([...rest, ["after", queue.next]])}`;
  return (
    <div class="page narrow review">
      <h1>{reviewWords.title}</h1>
      <p>
        <strong>{reviewWords.waits(format.number(queue.total))}</strong>
      </p>
      <ReviewLinks />
      <p class="quiet">
        {round ? (
          <>
            {reviewWords.inRound(round.name)} {round.each > 1 && reviewWords.independent} <a href="/review">{reviewWords.all}</a>
          </>
        ) : rest.size > 0 ? (
          <>
            {reviewWords.filtered} <a href="/review">{reviewWords.all}</a>
          </>
        ) : (
          reviewWords.order
        )}
      </p>
      {queue.entries.length === 0 ? (
        <p class="empty">
          {reviewWords.empty} <a href="/decisions">{reviewWords.emptyDo}</a>
        </p>
      ) : (
        <section
          class="review-desk"
          data-review-desk
          data-pending={reviewWords.pending}
          data-stored={reviewWords.stored}
          data-offline={reviewWords.offline}
          data-failed={reviewWords.failed}
          data-next={next ?? undefined}
        >
          <div class="review-bar js-only">
            <button type="button" data-key="a">
              {reviewWords.accept} <kbd>a</kbd>
            </button>
            <button type="button" data-key="x">
              {reviewWords.reject} <kbd>x</kbd>
            </button>
            <button type="button" data-key="f">
              {reviewWords.flag} <kbd>f</kbd>
            </button>
            <button type="button" data-key=" ">
              {reviewWords.skip} <kbd>Space</kbd>
            </button>
            <button type="button" data-key="Backspace" disabled>
              {reviewWords.undo} <kbd>⌫</kbd>
            </button>
            <button type="button" data-key="?">
              {reviewWords.help} <kbd>?</kbd>
            </button>
            <span class="review-status" role="status" />
          </div>
          <dl class="keys review-keys" hidden>
            {reviewWords.keys.map(([key, does]) => (
              <>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </>
            ))}
            {reviewWords.amendKeys.map(([key, does]) => (
              <>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </>
            ))}
            <dd>{reviewWords.keysNote}</dd>
          </dl>
          <ol class="review-cards">
            {queue.entries.map((entry) => {
              if (entry.kind === "suggestion") return <SuggestionCard suggestion={entry.suggestion} back={here} />;
              const { statement } = entry;
              const article = articles.get(statement.capture);
              const known = statement.by.flatMap(({ party }) => (party === null ? [] : (parties.get(party) ?? [])));
              const same = maybe.get(statement.id) ?? [];
              return article && <ReviewCard statement={statement} article={article} parties={known} maybe={same} back={here} />;
            })}
          </ol>
          <SelectionBar />
          <p class="review-end" hidden>
            {reviewWords.end} <a href="/review">{reviewWords.again}</a>
          </p>
        </section>
      )}
      {next && (
        <p class="pager">
          <a href={next}>{reviewWords.next}</a>
        </p>
      )}
    </div>
  );
}
