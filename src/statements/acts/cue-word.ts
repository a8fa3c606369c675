import type { CueGroup } from "../draft.ts";
import { SILENCE } from "../extract/unsaid.ts";
import { cueOf } from "../lexicon/cues.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";
import type { Range, View } from "../view.ts";
import { plainRow, plainWords } from "./plain-words.ts";
import type { CueWord } from "./said.ts";

/** Verbs that only carry the noun which names the telling: "issued a denial", "raised doubts". */
const LIGHT =
  /^(?:make|give|issue|offer|express|voice|raise|deliver|provide|have|level|launch|send|repeat|put|cast|show|add|lodge|file|release|take|throw|lend|win|receive|draw|get|seek|be|sign|reach|keep|do|hurl|sound|float)$/;
/** How many words right after a cue are looked at. */
const AFTER = 5;
/** And how many for idioms. */
const ONWARD = 10;
/** How many words before a cue belong to idioms that begin there: "could not | put a date on". */
const LEAD = 3;
/** Words by which the telling itself is only possible, refused or yet to come. */
const UNREAL =
  /\b(?:could|might|may|can|should|ought|would|if|refused?|refusing|declined?|declining|fail(?:ed|s)?|unable|unwilling|stopped short of|without)\b/;

/** What the rules see of a cue: the lemma that names the telling, and its words. */
export function cueWordOf(view: View, cue: CueGroup, source: Range | null): CueWord {
  const { head } = cue;
  const { first: begin, last: end } = view.doc.sentences[view.sentenceAt[head]!]!;
  const range = indexes(cue.first, cue.last);
  const after = plainWords(view, indexes(cue.last, Math.min(cue.last + AFTER, end)));
  const words = plainWords(view, range);
  const verb = lemmaAt(view, head);
  const named = LIGHT.test(verb) ? carriedNoun(view, cue) : -1;
  const lead = plainWords(view, indexes(cue.first, head));
  const lemma = named < 0 ? verb : lemmaAt(view, named);
  const led = leadOf(view, head);
  const others = [...range, ...(led < 0 ? [] : [led])]
    .filter((token) => /^(?:NOUN|VERB|ADJ)$/.test(view.tree.upos[token]!))
    .map((token) => lemmaAt(view, token));
  return {
    lemma,
    lemmas: [...new Set([lemma, ...others])],
    noun: named >= 0 || view.tree.upos[head] === "NOUN" || (view.tree.upos[head] === "" && isNounBefore(view, head)),
    words: `${words}|${after}`,
    after,
    onward: plainRow(view, indexes(Math.max(begin, cue.first - LEAD), Math.min(cue.last + ONWARD, end))),
    range: { first: cue.first, last: cue.last },
    negated:
      range.some((token) => NEGATIONS.has(view.words[token]!)) || (named > head && /^(?:no|little|never)$/.test(view.words[named - 1]!)),
    shown: cue.cue === SILENCE ? SILENCE.act : null,
    unreal: UNREAL.test(lead),
    ofHimself: source !== null && /^(?:i|we)$/.test(view.words[source.first]!),
    introduces: source !== null && source.first >= cue.last && source.first <= cue.last + 1,
  };
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}

/** The lemma of a token, empty where it is no word that can tell ("back" in "come back"); that of the table of cues first, which knows irregular forms; where no tag tells, the word. */
function lemmaAt({ tree, words }: View, token: number): string {
  if (/^(?:ADV|ADP|PART|SCONJ)$/.test(tree.upos[token]!)) return "";
  const known = cueOf(words[token]!)?.lemma;
  return known ?? (tree.lemmas[token] || words[token]!).toLowerCase();
}

/** "raised serious doubts about": the noun that a light verb carries, among the cue's words or as its object; -1 where there is none. */
function carriedNoun(view: View, { head, last }: CueGroup): number {
  const { tree, words } = view;
  const object = tree.children[head]!.find((child) => child > head && /^(?:obj|nsubj:pass)$/.test(tree.relations[child]!));
  if (object !== undefined && (object < last + 2 || (object < last + 4 && TELLING.test(tree.lemmas[object]!)))) return object;
  for (let token = last - 1; token > head; token--)
    if (tree.upos[token] === "NOUN" || (tree.upos[token] === "" && /^\p{L}{4,}$/u.test(words[token]!))) return token;
  return -1;
}

/** "Issued a warning, claiming that …": the noun of telling that the verb carries on which a participle hangs; -1 where there is none. */
function leadOf({ tree }: View, head: number): number {
  const above = tree.heads[head]!;
  if (tree.xpos[head] !== "VBG" || tree.relations[head] !== "advcl" || above < 0 || !LIGHT.test(tree.lemmas[above]!)) return -1;
  return (
    tree.children[above]!.find(
      (child) => child > above && child < head && tree.relations[child] === "obj" && TELLING.test(tree.lemmas[child]!),
    ) ?? -1
  );
}

/** Nouns that name what their giver does by giving them. */
const TELLING =
  /^(?:warning|alert|advisory|threat|ultimatum|denial|apology|promise|pledge|assurance|appeal|call|plea|demand|accusation|confirmation|condemnation)$/;

function isNounBefore({ words }: View, head: number): boolean {
  return /^(?:a|an|the|his|her|its|their|no|flat|public)$/.test(words[head - 1] ?? "");
}
