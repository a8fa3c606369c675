import { FAMILIES } from "../../record/acts.ts";
import { OWN_SHAPED, shapeOfFamily } from "../acts.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { ShapeIn } from "./shape.tsx";

const PARTS = ["content", "source", "cue", "sourcing"] as const;

/** How the marks are read. */
export function Legend() {
  return (
    <details class="legend">
      <summary>{words.reader.legend}</summary>
      <ul class="legend-parts">
        {PARTS.map((part) => (
          <li>
            <span class={`sample-${part}`}>{words.part[part]}</span>: {words.reader.marks[part]}
          </li>
        ))}
        <li>
          {words.chain.speaker}: {words.reader.marks.speakerKept}
        </li>
      </ul>
      <ul class="legend-shapes">
        {FAMILIES.map((family) => (
          <li>
            <ShapeIn family={family} shape={shapeOfFamily(family)} /> {words.family[family]}
          </li>
        ))}
        {OWN_SHAPED.map((act) => (
          <li>
            <ActLabel act={act} />
          </li>
        ))}
        <li>
          <i>{words.standing.unsure}</i>: {words.reader.marks.waiting}
        </li>
      </ul>
    </details>
  );
}
