import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

/** How many statements are sure and how many wait for review. */
export interface TallyCounts {
  readonly sure: number;
  readonly waiting: number;
}

interface TallyProps extends TallyCounts {
  /** The search that is counted; its standing does not matter. */
  readonly query?: URLSearchParams;
}

/** "58 statements, 41 more wait for review": what is counted, both parts leading to what they count. */
export function StatementTally({ sure, waiting, query }: TallyProps) {
  const format = useFormat();
  return (
    <span class="tallied">
      {(sure > 0 || waiting === 0) && <a href={standingAddress(query, "sure")}>{words.count.statements(sure, format.number(sure))}</a>}
      {waiting > 0 && (
        <>
          {sure > 0 && ", "}
          <a href={standingAddress(query, "unsure")}>
            {(sure > 0 ? words.tally.more : words.tally.waiting)(waiting, format.number(waiting))}
          </a>
        </>
      )}
    </span>
  );
}

/** A search with the same filters, from its first page, for what is sure, what waits, or both. */
export function standingAddress(query: URLSearchParams | undefined, standing: "sure" | "unsure" | "any"): string {
  const next = new URLSearchParams(query);
  next.delete("after");
  if (standing === "sure") next.delete("standing");
  else next.set("standing", standing);
  return next.size === 0 ? "/statements" : `/statements?${next}`;
}
