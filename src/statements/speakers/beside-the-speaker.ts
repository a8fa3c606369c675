import type { Draft } from "../draft.ts";
import { firstTokenAt, type View } from "../view.ts";
import { type Gender, genderOf } from "./gender.ts";
import { ASKED } from "./goes-on-speaking.ts";
import { type Head, headsOf } from "./phrase-head.ts";

type Pronoun = Extract<Head, { type: "pronoun" }>;

/**
 * "Roe said that Tal had met Oru. He added …": whether all who are named since the start of the sentence in which one spoke by name, no more than a sentence
 * ago, are named only beside him: in what he told, in quotation marks, as no subject, or cannot go by the pronoun. Then it means who spoke, as whoever a clause is
 * about comes first (centering: Grosz, Joshi and Weinstein, 1995). Of 37 such places in PolNeAR's train part and 12 in its dev part, labelled before
 * there was the rule, all meant the one who spoke; where he spoke as a pronoun himself, 3 of 5.
 */
export function besideTheSpeaker(view: View, before: Draft, draft: Draft, { token, word }: Pronoun, entity: number | null): boolean {
  const { source, cue, sentence, content } = before;
  const distance = draft.sentence - sentence;
  if (!source || entity === null || distance < 0 || distance > 1 || (cue && ASKED.test(cue.cue.lemma))) return false;
  if (view.quotationAt[source.first]! >= 0 || view.quotationAt[token]! >= 0 || headsOf(view, source)[0]?.type !== "name") return false;
  const { tokens, names, sentences } = view.doc;
  for (let at = sentences[sentence]!.first; at < token; at++) {
    const name = names[view.nameAt[at]!];
    if (name?.class !== "person" || name.entity === entity || view.quotationAt[at]! >= 0) continue;
    const { start } = tokens[at]!;
    if (content.some((span) => span[0] <= start && start < span[1]) || !isSubject(view, at)) continue;
    if (canGoBy(genderOf(view, name.entity), word)) return false;
  }
  return true;
}

const canGoBy = (gender: Gender | null, word: string): boolean => gender === null || gender.pronoun === word;

/** Whether the name that a token is part of is the subject of a clause. */
function isSubject({ doc, tree, nameAt }: View, token: number): boolean {
  const name = nameAt[token]!;
  for (let at = firstTokenAt(doc, doc.names[name]!.span[0]); nameAt[at] === name; at++) if (/^nsubj/.test(tree.relations[at]!)) return true;
  return false;
}
