import { bodyOf } from "../parties/bodies.ts";
import { type Linkable, ownerOf } from "../parties/link.ts";

/** The key of one ministry of a state that has no name of its own in the text: "Varenia's transport ministry" as "the Varenian Ministry of Transport" has it. Null where words name none. */
export function ministryKey(words: string, party: Linkable, side: string | null): string | null {
  if (!side?.startsWith("state ") || party.kind === "state") return null;
  const kind = bodyOf(words, true)?.kind;
  return kind?.endsWith(" ministry") ? `${kind} | ${ownerOf(party)}` : null;
}
