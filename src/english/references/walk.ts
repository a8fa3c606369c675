import { type Anaphor, findAnaphors, type Words, wordsOf } from "./anaphors.ts";
import type { Case } from "./case.ts";
import type { Choice, ReferenceSource } from "./choice.ts";
import { nobodyFeatures, partyFeatures } from "./features.ts";
import { agrees, fits, isPossessive, nounMatch, rivalsBefore, shapeOf } from "./fitting.ts";
import { type Genders, gendersOf } from "./genders.ts";
import { commandOf, roleOf } from "./roles.ts";
import { Stage, type Standing } from "./salience.ts";
import { type Surroundings, surround } from "./surroundings.ts";

/** How many parties are held against each other for one anaphor; bounds the time that each costs. */
const MOST_PARTIES = 10;

/** How many sentences back a pronoun reaches, and a noun. */
const REACH_OF_PRONOUN = 6;
const REACH_OF_NOUN = 80;

/** Goes through a text, keeps in mind who was met, and asks for each anaphor which option is taken. What is chosen is met as a mention too. */
export function walk(doc: ReferenceSource, decide: (choice: Choice) => number): void {
  const words = wordsOf(doc);
  const around = surround(doc);
  const stage = new Stage(doc);
  const unnamed = new Set<string>();
  const genders = gendersOf(doc, words, around);
  let name = 0;
  for (const anaphor of findAnaphors(doc, words)) {
    for (; name < doc.names.length && doc.names[name]!.span[0] < doc.tokens[anaphor.first]!.start; name++)
      meetName(doc, stage, name, genders, around);
    if (anaphor.form === "relative") continue;
    const sentence = around.sentenceOf(anaphor.first);
    const reach = anaphor.form === "nominal" ? REACH_OF_NOUN : REACH_OF_PRONOUN;
    const parties = stage.recent((entity, standing) => fits(entity, anaphor) && agrees(standing, anaphor), MOST_PARTIES, sentence - reach);
    const choice = choiceOf(caseOf(doc, anaphor, sentence, parties.length, words, around, unnamed), parties);
    const chosen = choice.parties[decide(choice)];
    if (chosen !== undefined) stage.meet(chosen, anaphor.head, sentence, anaphor.form === "nominal" ? 2 : 1, 0, genderOf(anaphor));
    else if (anaphor.form === "nominal") unnamed.add(anaphor.word);
  }
}

const genderOf = ({ stem }: Anaphor): number => (stem === "he" ? 1 : stem === "she" ? 2 : 0);

function meetName(doc: ReferenceSource, stage: Stage, index: number, genders: Genders, around: Surroundings): void {
  const { span, entity } = doc.names[index]!;
  const token = around.tokenAt(span[0]);
  stage.meet(entity, token, around.sentenceOf(token), 0, genders.told[entity]!, genders.guess[entity]!);
}

function caseOf(
  doc: ReferenceSource,
  anaphor: Anaphor,
  sentence: number,
  fitting: number,
  words: Words,
  around: Surroundings,
  unnamed: ReadonlySet<string>,
): Case {
  const { lower } = words;
  return {
    doc,
    anaphor,
    sentence,
    fitting,
    paragraph: around.paragraphOf(anaphor.first),
    role: roleOf(doc.tokens, anaphor.head),
    quoted: around.quotedAt(anaphor.first),
    owns: isPossessive(anaphor, doc, words),
    shape: shapeOf(anaphor, doc, words),
    before: lower[anaphor.first - 1] ?? "",
    after: lower[anaphor.last] ?? "",
    opening: lower[anaphor.first]!,
    seenUnnamed: unnamed.has(anaphor.word),
    rivals: rivalsBefore(anaphor, doc, words, sentence),
    command: (token) => commandOf(doc.tokens, anaphor.head, token),
    quotedAt: around.quotedAt,
    paragraphOf: around.paragraphOf,
    nounMatch: (entity) => nounMatch(doc, entity, anaphor),
  };
}

function choiceOf(it: Case, standings: readonly Standing[]): Choice {
  const having = standings.flatMap(({ entity }, index) => (it.nounMatch(entity) > 0 ? [index] : []));
  return {
    anaphor: it.anaphor,
    parties: standings.map(({ entity }) => entity),
    options: [...standings.map((standing, rank) => partyFeatures(it, standing, rank)), nobodyFeatures(it)],
    // Of places many share a noun with a name nearby ("the city", Mexico City) without being meant.
    told: having.length === 1 && it.anaphor.kinds[0] !== "place" ? having[0]! : null,
  };
}
