import type { Unanswered } from "../archive/archive.ts";

/** The words of the pages about what has not been answered, and about what rests on unnamed sources only. */
export const unansweredWords = {
  title: "Not answered",
  means:
    "What somebody was blamed for, or was asked, and has not answered as far as the record tells: neither yes nor no, nor anything else on the same matter.",
  empty: "Nothing is on record that was not answered.",
  kind: { laid: "Laid to", asked: "No answer" } satisfies Record<Unanswered["kind"], string>,
  nobody: "nobody named",
  silence: "told to have given no answer",
  see: "where that is told",
  unnamed: {
    title: "On unnamed sources only",
    means: "Statements behind which nobody named stands in any article that tells them, each once.",
    empty: "Among the statements that were looked through, none rests on unnamed sources only.",
    attributions: "Incidents laid to somebody by unnamed sources only",
    laidBy: (who: string, whom: string) => `${who} to ${whom}`,
    others: "others who lay it to somebody are named",
  },
};
