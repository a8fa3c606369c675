import type { Facet } from "../../archive/archive.ts";
import { ACTS, FAMILIES } from "../../record/acts.ts";
import { actsIn, shapeOfFamily } from "../acts.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { ShapeIn } from "./shape.tsx";

/** What is none of the other acts. There is most of it, so that it would drown its family. */
const REST = "claim";

/** How many statements do what, by family, each leading to them. */
export function ActCounts({ acts }: { readonly acts: readonly Facet[] }) {
  const format = useFormat();
  const counts = new Map(acts.map(({ value, count }) => [value, count]));
  return (
    <ul class="act-counts">
      {FAMILIES.map((family) => {
        const met = actsIn(family).filter((act) => act !== REST && counts.has(act));
        if (met.length === 0) return null;
        return (
          <li>
            <p class="family">
              <ShapeIn family={family} shape={shapeOfFamily(family)} />
              <a href={`/statements?${met.map((act) => `act=${act}`).join("&")}`}>{words.family[family]}</a>
              <span class="count">{format.number(met.reduce((sum, act) => sum + (counts.get(act) ?? 0), 0))}</span>
            </p>
            <p class="acts">
              {met.map((act, index) => (
                <>
                  {index > 0 && ", "}
                  <a href={`/statements?act=${act}`}>{words.act(act)}</a> <span class="count">{format.number(counts.get(act) ?? 0)}</span>
                </>
              ))}
            </p>
          </li>
        );
      })}
      {counts.has(REST) && (
        <li>
          <p class="family rest">
            <span>
              <a href={`/statements?act=${REST}`}>{words.act(REST)}</a> ({ACTS[REST].is})
            </span>
            <span class="count">{format.number(counts.get(REST) ?? 0)}</span>
          </p>
        </li>
      )}
    </ul>
  );
}
