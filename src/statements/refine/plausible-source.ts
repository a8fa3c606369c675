import type { Draft, SourcePhrase } from "../draft.ts";
import { SILENCE } from "../extract/unsaid.ts";
import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Words that open a source that is nobody's: what nobody said was not said. */
const NOBODY = /^(?:nobody|none|neither)$/;

/** "The agreement would promise …": what a pact is to hold nobody has said in it yet. */
const PACT = /^(?:agreement|pact|accord|treaty|deal|plan|bill|law|measure|proposal)$/;

/** "One of these tactics has been attacking …": what somebody does it by, which says nothing itself. */
const MEANS = /^(?:tactics?|techniques?|methods?|ways?|goals?|aims?|objectives?|reasons?|themes?|aspects?|elements?)$/;

/** ", his ministry said, giving no reason": a source that holds all of a clause of telling is whoever tells in it. `ending`: the drafts by where their cue ends. */
function teller(source: SourcePhrase, ending: ReadonlyMap<number, readonly Draft[]>, words: View["words"]): SourcePhrase {
  const inside = ending.get(source.last)?.find((one) => one.source && one.source.first > source.first && one.source.last <= one.cue!.first);
  return inside && words[inside.source!.first - 1] === "," ? inside.source! : source;
}

/** "Nobody asked whether …", "you say …", "according to a report published in May": what nobody said, what the reader says, and what only tells of a source, is no statement. */
export const plausibleSource: Refiner = {
  name: "plausible source",
  refine({ words, quotationAt }: View, drafts) {
    const cues = new Set(drafts.flatMap(({ cue }) => (cue ? [cue.head] : [])));
    const ending = Map.groupBy(
      drafts.filter(({ cue }) => cue !== null),
      ({ cue }) => cue!.last,
    );
    const mended = drafts.map((draft) => (draft.source ? { ...draft, source: teller(draft.source, ending, words) } : draft));
    return mended.filter(({ source, cue }) => {
      if (!source) return true;
      // "That said, forgeries exist": nobody says it.
      if (cue && words[cue.head] === "said" && words[cue.head - 1] === "that" && words[cue.head + 1] === ",") return false;
      if (words[source.first] === "according" && cues.has(source.first) && cue?.head !== source.first) return false;
      const opening = words[source.first]!;
      if (PACT.test(words[source.last - 1]!) && cue !== null && /^(?:would|will)$/.test(words[cue.first]!)) return false;
      if (MEANS.test(words[source.last - 1]!) && cue?.cue.kind !== "showing") return false;
      if (cue?.cue === SILENCE) return true;
      const alone = source.last === source.first + 1 && quotationAt[source.first]! < 0;
      return !NOBODY.test(opening) && !(opening === "no" && words[source.first + 1] === "one") && !(alone && opening === "you");
    });
  },
};
