import type { StatementEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

/** What a person decided on a statement, in words; nothing where nobody did. `full` says what a rejection means, too. */
export function Standing({ decided, full = false }: Pick<StatementEntry, "decided"> & { readonly full?: boolean }) {
  const format = useFormat();
  if (!decided) return null;
  return (
    <p class={`standing ${decided.kind}`}>
      <bdi>{words.decided(decided.kind, decided.by, format.day(decided.at))}</bdi>
      {full && decided.kind === "rejected" && <span>. {words.rejectedMeans}</span>}
    </p>
  );
}
