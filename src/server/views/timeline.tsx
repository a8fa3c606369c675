import type { StatementEntry } from "../../archive/archive.ts";
import { familyOf, shapeOf } from "../acts.ts";
import { useFormat } from "../http/format.ts";
import { LAYOUT, layOut, type Mark, type TimelineLayout } from "../timeline.ts";
import { words } from "../words.ts";
import { ShapePath } from "./shape.tsx";

/** Statements over time as shapes, a lane for each family that occurs; every shape is a link with a name. */
export function Timeline({ statements }: { readonly statements: readonly StatementEntry[] }) {
  return <Lanes layout={layOut(statements)} named={(family) => words.family[family]} label={words.parties.timeline} />;
}

interface LanesProps<Lane> {
  readonly layout: TimelineLayout<Lane>;
  readonly named: (lane: Lane) => string;
  readonly label: string;
}

/** Statements over time as shapes, a lane for each of a kind. */
export function Lanes<Lane>({ layout, named, label: name }: LanesProps<Lane>) {
  const format = useFormat();
  const { height, lanes, ticks, marks, undated, measures } = layout;
  const { width, left } = measures;
  const { top } = LAYOUT;
  return (
    <figure class="timeline">
      {marks.length > 0 && (
        <section class="scroll" tabindex={0} aria-label={name}>
          <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
            <title>{name}</title>
            {ticks.map(({ x, label }) => (
              <g class="tick">
                <path d={`M${x} ${top}V${height - 24}`} />
                <text x={x} y={height - 8} text-anchor="middle">
                  {format.date(label)}
                </text>
              </g>
            ))}
            {lanes.map(({ lane, y, bottom }) => (
              <g class="lane">
                <path d={`M${left} ${bottom}H${width}`} />
                <text x={left - 12} y={y} text-anchor="end">
                  {shortened(named(lane), left)}
                  <title>{named(lane)}</title>
                </text>
              </g>
            ))}
            {marks.map(({ mark, x, y }) => (
              <a href={`/statements/${mark.id}`} aria-label={nameOf(mark, format.date)}>
                <title>{nameOf(mark, format.date)}</title>
                <g class={`shape family-${familyOf(mark.act)}${mark.waits ? " unsure" : ""}`} transform={`translate(${x - 6} ${y - 6})`}>
                  <rect x="-4" y="-4" width="20" height="20" rx="4" class="hit" />
                  <ShapePath shape={shapeOf(mark.act)} />
                </g>
              </a>
            ))}
          </svg>
        </section>
      )}
      {undated > 0 && <figcaption class="quiet">{words.parties.undated(undated, format.number(undated))}</figcaption>}
    </figure>
  );
}

/** Units that a letter of a lane's name takes, on an average. */
const LETTER = 6.6;

/** A lane's name as far as there is room for it before the axis. */
function shortened(name: string, left: number): string {
  const room = Math.floor((left - 12) / LETTER);
  return name.length > room
    ? `${name
        .slice(0, room - 1)
        .toWellFormed()
        .trimEnd()}…`
    : name;
}

/** How much of a statement names its shape. */
const NAMED = 90;

function nameOf({ does, date, says }: Mark, show: (edtf: string) => string): string {
  return `${does}, ${show(date ?? "")}: ${says.length > NAMED ? `${says.slice(0, NAMED).toWellFormed()}…` : says}`;
}
