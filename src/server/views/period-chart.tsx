import type { SearchResult } from "../../archive/archive.ts";
import { actsIn, shapeOfFamily } from "../acts.ts";
import { frontWords } from "../front-words.ts";
import { useFormat } from "../http/format.ts";
import { CHART, layOutPeriods, type PeriodLayout } from "../periods.ts";
import { words } from "../words.ts";
import { ShapeIn, ShapePath } from "./shape.tsx";

/** How many statements of each family of acts were made when: bars that lead to them, and the same as a table. */
export function PeriodChart({ counted, query }: { readonly counted: SearchResult["facets"]["period"]; readonly query?: URLSearchParams }) {
  const layout = layOutPeriods(counted);
  if (layout.bars.length === 0) return null;
  return (
    <figure class="periods">
      <section class="scroll" tabindex={0} aria-label={frontWords.axis}>
        <Drawing layout={layout} query={query} />
      </section>
      <details>
        <summary>{frontWords.asTable}</summary>
        <PeriodTable layout={layout} />
      </details>
    </figure>
  );
}

function Drawing({ layout, query }: { readonly layout: PeriodLayout; readonly query: URLSearchParams | undefined }) {
  const format = useFormat();
  const { height, bars, barWidth, lanes, labels } = layout;
  return (
    <svg viewBox={`0 0 ${CHART.width} ${height}`} width={CHART.width} height={height}>
      <title>{frontWords.axis}</title>
      {lanes.map(({ family, bottom }) => (
        <g class="lane">
          <path d={`M${CHART.left} ${bottom}.5H${CHART.width}`} />
          <g class={`shape family-${family}`} transform={`translate(0 ${bottom - 14})`}>
            <ShapePath shape={shapeOfFamily(family)} />
          </g>
          <text x="20" y={bottom - 4}>
            {words.family[family]}
          </text>
        </g>
      ))}
      {bars.map(({ family, period, count, x, y, height: tall }) => {
        const name = `${words.family[family]}, ${format.date(period)}: ${format.number(count)}`;
        return (
          <a href={addressOf(family, period, query)} aria-label={name} class={`bar family-${family}`}>
            <title>{name}</title>
            <rect class="hit" x={x - 1} y={y + tall - CHART.lane + 2} width={barWidth + 2} height={CHART.lane - 2} />
            <rect x={x} y={y} width={barWidth} height={tall} />
          </a>
        );
      })}
      {labels.map(({ x, period }) => (
        <text x={x} y={height - 8}>
          {format.date(period)}
        </text>
      ))}
    </svg>
  );
}

function PeriodTable({ layout: { bars, lanes, periods } }: { readonly layout: PeriodLayout }) {
  const format = useFormat();
  const count = new Map(bars.map((bar) => [`${bar.family} ${bar.period}`, bar.count]));
  const told = periods.filter((period) => lanes.some(({ family }) => count.has(`${family} ${period}`)));
  return (
    <section class="scroll" tabindex={0} aria-label={frontWords.asTable}>
      <table class="counts-table">
        <thead>
          <tr>
            <th scope="col">{frontWords.period}</th>
            {lanes.map(({ family }) => (
              <th scope="col">
                <ShapeIn family={family} shape={shapeOfFamily(family)} /> {words.family[family]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((period) => (
            <tr>
              <th scope="row">{format.date(period)}</th>
              {lanes.map(({ family }) => (
                <td class="count">{format.number(count.get(`${family} ${period}`) ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The search for what a bar counts. */
function addressOf(family: Parameters<typeof actsIn>[0], period: string, query: URLSearchParams | undefined): string {
  const asked = new URLSearchParams(query);
  for (const name of ["act", "after", "since", "until"]) asked.delete(name);
  for (const act of actsIn(family)) asked.append("act", act);
  asked.set("since", period);
  asked.set("until", period);
  return `/statements?${asked}`;
}
