import type { StatementEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

const PARTS = ["source", "cue", "content"] as const;

/** Where each part of a statement stands in the capture. */
export function Evidence({ statement }: { readonly statement: StatementEntry }) {
  const format = useFormat();
  return (
    <section>
      <h2>{words.statement.position}</h2>
      <dl class="evidence">
        {PARTS.filter((part) => statement[part].length > 0).map((part) => (
          <>
            <dt>{words.part[part]}</dt>
            <dd>{statement[part].map(([start, end]) => words.statement.offsets(format.number(start), format.number(end))).join("; ")}</dd>
          </>
        ))}
        <dt>{words.statement.capture}</dt>
        <dd class="mono hash">{statement.capture}</dd>
        <dt>{words.statement.engine}</dt>
        <dd>{statement.engine}</dd>
      </dl>
    </section>
  );
}
