import { FAMILIES } from "../../record/acts.ts";
import { shapeOfFamily } from "../acts.ts";
import { words } from "../words.ts";
import { ShapeIn } from "./shape.tsx";

const PARTS = ["content", "source", "cue", "sourcing"] as const;

/** How the marks are read. */
export function Legend() {
  return (
    <details class="legend">
      <summary>{words.reader.legend}</summary>
      <ul>
        {PARTS.map((part) => (
          <li>
            <span class={`sample-${part}`}>{words.part[part]}</span>
          </li>
        ))}
        {FAMILIES.map((family) => (
          <li>
            <ShapeIn family={family} shape={shapeOfFamily(family)} /> {words.family[family]}
          </li>
        ))}
      </ul>
    </details>
  );
}
