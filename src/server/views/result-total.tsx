import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { standingAddress, type TallyCounts } from "./statement-tally.tsx";

interface TotalProps extends TallyCounts {
  readonly standing: "sure" | "unsure" | "any";
  readonly query: URLSearchParams;
}

/** How many statements a search found, and how many more the same search has of the other standing, one link away. */
export function ResultTotal(props: TotalProps) {
  return (
    <p class="total" role="status">
      <Total {...props} />
      {props.sure + props.waiting > 0 && <span class="quiet">. {words.tally.each}</span>}
    </p>
  );
}

function Total({ sure, waiting, standing, query }: TotalProps) {
  const { number } = useFormat();
  const toSure = (text: string) => <a href={standingAddress(query, "sure")}>{text}</a>;
  const toWaiting = (text: string) => <a href={standingAddress(query, "unsure")}>{text}</a>;
  switch (standing) {
    case "any":
      return (
        <>
          {words.count.statements(sure + waiting, number(sure + waiting))}: {toSure(words.tally.sure(number(sure)))},{" "}
          {toWaiting(words.tally.unsure(number(waiting)))}
        </>
      );
    case "unsure":
      return (
        <>
          {words.tally.waiting(waiting, number(waiting))}
          {sure > 0 && <>, {toSure(words.tally.moreSure(sure, number(sure)))}</>}
        </>
      );
    case "sure":
      return (
        <>
          {words.count.statements(sure, number(sure))}
          {waiting > 0 && <>, {toWaiting(words.tally.more(waiting, number(waiting)))}</>}
        </>
      );
  }
}
