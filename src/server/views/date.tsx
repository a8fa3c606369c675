import { daysOf, isUnknownDate } from "../../record/date.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

/** A date as EDTF, written out. */
export function DateOf({ edtf }: { readonly edtf: string | null }) {
  const format = useFormat();
  if (edtf === null || isUnknownDate(edtf)) return <span class="date none">{words.noDate}</span>;
  const [from, to] = edtf.split("/");
  if (from && to && daysOf(from) && daysOf(to))
    return (
      <span class="date">
        <DateOf edtf={from} />
        {" – "}
        <DateOf edtf={to} />
      </span>
    );
  return daysOf(edtf) ? (
    <time class="date" datetime={edtf}>
      {format.date(edtf)}
    </time>
  ) : (
    <span class="date">{format.date(edtf)}</span>
  );
}
