import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

/** From when to when a list is asked for, and the way to all of it; nothing where no time is asked for. */
export function Within({ path, query }: { readonly path: string; readonly query: URLSearchParams }) {
  const { date } = useFormat();
  const [since, until] = [query.get("since"), query.get("until")];
  if (!since && !until) return null;
  const all = new URLSearchParams(query);
  for (const name of ["since", "until", "after"]) all.delete(name);
  const named = since === until ? date(since!) : words.period(since && date(since), until && date(until));
  return (
    <p class="remark">
      {words.published(named)} <a href={all.size === 0 ? path : `${path}?${all}`}>{words.more.whole}</a>
    </p>
  );
}
