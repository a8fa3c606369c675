import { type Before, REACH } from "./before.ts";
import { byReference } from "./by-reference.ts";
import { genderOf } from "./gender.ts";
import type { Head } from "./phrase-head.ts";
import type { Speakers } from "./speakers.ts";

/** Verbs of one who was spoken to before. */
const ANSWERS = /^(?:repl(?:y|ies|ied)|retort(?:s|ed)?|rejoin(?:s|ed)?|answer(?:s|ed)?|countered|responds?|responded)$/;

/** `"Sit down," the judge told Roe. "No," he replied.`: who answers is the one just spoken to, where the one who spoke to him is told; null where none was. Inferred. */
export function ofAnswer({ view, drafts, resolved, book }: Before, head: Extract<Head, { type: "pronoun" }>): Speakers | null {
  const draft = drafts[resolved.length]!;
  const asked = drafts[resolved.length - 1];
  if (!draft.cue || !asked?.addressee || draft.sentence - asked.sentence > REACH || asked.sentence > draft.sentence) return null;
  if (!ANSWERS.test(view.words[draft.cue.head]!)) return null;
  const { first, last } = asked.addressee;
  const word = view.words[first]!;
  const name = view.doc.names[view.nameAt[last - 1]!];
  const fits = head.word === "he" ? word === "him" : word === "her";
  const asking = resolved[resolved.length - 1]!.parties;
  const spokenTo =
    name?.class === "person"
      ? (genderOf(view, name.entity)?.pronoun ?? head.word) === head.word
        ? book.named(name.entity)
        : null
      : last - first === 1 && fits
        ? (byReference(view, { token: first, word }, book)?.parties[0] ?? null)
        : null;
  if (spokenTo === null && !fits) return null;
  const asks = (id: string | undefined) => asking.some((party) => party.id === id);
  const party = spokenTo && !asks(spokenTo.id) ? spokenTo : spokenBefore(resolved, asking);
  if (!party) return null;
  return {
    parties: [party],
    basis: "inferred",
    doubt: `"${head.word}" answers, and may be another`,
    why: `"${head.word}" answers as the one just spoken to, ${party.name}`,
  };
}

/** How many statements back the one spoken to is looked for. */
const LOOKED_BACK = 6;

/** The last person who spoke before those who ask. */
function spokenBefore(resolved: Before["resolved"], asking: Speakers["parties"]): Speakers["parties"][number] | null {
  for (let index = resolved.length - 1; index >= Math.max(0, resolved.length - LOOKED_BACK); index--) {
    const [party, ...others] = resolved[index]!.parties;
    if (party?.kind === "person" && others.length === 0 && !asking.some(({ id }) => id === party.id)) return party;
  }
  return null;
}
