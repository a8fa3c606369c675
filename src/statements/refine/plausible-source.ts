import { SILENCE } from "../extract/unsaid.ts";
import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Words that open a source that is nobody's: what nobody said was not said. */
const NOBODY = /^(?:nobody|none|neither)$/;

/** "The agreement would promise …": what a pact is to hold nobody has said in it yet. */
const PACT = /^(?:agreement|pact|accord|treaty|deal|plan|bill|law|measure|proposal)$/;

/** "Nobody asked whether …", "you say …": what nobody said, and what the reader says, is no statement. */
export const plausibleSource: Refiner = {
  name: "plausible source",
  refine({ words, quotationAt }: View, drafts) {
    return drafts.filter(({ source, cue }) => {
      if (!source) return true;
      const opening = words[source.first]!;
      if (PACT.test(words[source.last - 1]!) && cue !== null && /^(?:would|will)$/.test(words[cue.first]!)) return false;
      if (cue?.cue === SILENCE) return true;
      const alone = source.last === source.first + 1 && quotationAt[source.first]! < 0;
      return !NOBODY.test(opening) && !(opening === "no" && words[source.first + 1] === "one") && !(alone && opening === "you");
    });
  },
};
