import type { Act } from "../../record/acts.ts";
import { words } from "../words.ts";
import { Shape } from "./shape.tsx";

/** What a statement does: its shape and its word. `unsure` draws it as something that waits. */
export function ActLabel({ act, unsure = false }: { readonly act: Act; readonly unsure?: boolean }) {
  return (
    <span class={unsure ? "act unsure" : "act"}>
      <Shape act={act} />
      <span class="act-word">{words.act(act)}</span>
    </span>
  );
}
