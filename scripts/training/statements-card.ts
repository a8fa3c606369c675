import type { Figures } from "../../bench/scoring/figures.ts";
import { KINDS } from "../../bench/scoring/marked.ts";
import type { Settings } from "../../src/statements/train/settings.ts";

/** What a card tells of. */
export interface Told {
  readonly digest: string;
  readonly size: number;
  readonly settings: Settings;
  /** How many articles and attributions were learnt from. */
  readonly articles: number;
  readonly attributions: number;
  /** How many texts and attributions of the other corpus were. */
  readonly others: number;
  readonly otherAttributions: number;
  /** How many attributions were made up. */
  readonly madeUp: number;
  /** From which log-odds on a statement is sure. */
  readonly sureFrom: number;
  readonly figures: Figures;
  /** The same in the bounds that the corpus gives contents, and of what is not told inside of another. */
  readonly inCorpusBounds: Figures;
  readonly outermost: Figures;
}

const percent = (share: number | null) => (share === null ? "-" : (100 * share).toFixed(1));

/** The card that lies beside the weights: what they are, what they were learnt from, and how well they do. */
export const statementsCard = ({
  digest,
  size,
  settings,
  articles,
  attributions,
  others,
  otherAttributions,
  madeUp,
  sureFrom,
  figures: f,
  inCorpusBounds,
  outermost,
}: Told): string => `# Statements

\`statements.bin\`, ${size.toLocaleString("en")} bytes, SHA-256 \`${digest}\`

Written by \`npm run train:statements\`, this card too. The weights find who said, wrote, thought, wanted or showed what in a news article: the words that
tell it (the cue), who tells (the source), and what is told (the content).

## What is inside

- a lexicon: how often a word is the head of a cue, and of a source, in steps; only words that the articles mostly write in small letters are in it;
- a net that glances at whole paragraphs before any cue is looked at: ${settings.glance.layers} layers of ${settings.glance.units} gated units, half of which read forwards, half backwards, over
  sums of embeddings of what the features below see of a token. It tells of each token whether it is part of what is told, the first word of it, a source, a cue, or none;
  by how much is a feature of all that follows;
- cues: logistic regression over about 140 hashed features a token;
- sources and contents: given a cue, a linear-chain conditional random field over the words and the pieces of quotations around it, with features of
  the tree and of the clauses that begin and end at each gap; the best eight ways to label are kept;
- judges of those ways, learnt from what finders read in articles that were left out of their lessons (${settings.folds} folds): which is best among the readings of
  the other cues, whether all of it is right, and whether people would mark it at all. The last two are told in two steps: by logistic regression over
  hashed features, then by boosted trees (${settings.forest.trees} of them) over what that says and what can be measured of a reading: how far ahead of the others it is, how many
  of them come to the same, how long and how quoted it is, whether its ends are those of clauses, what stands right behind them.

What finders and judges learn from are glances of nets that never saw the article (${settings.folds} folds). Each table is the mean of ${settings.draws}, learnt with other draws of what is hidden and in which order it is seen. Weights are integers, most of them one byte in the file, standing for its square. Sums, paths and ties are the same on every machine. The weights never see a name, nor
a word written like one: names by their class alone.

## When a statement is sure

The log-odds that all of it is right must be ${sureFrom.toFixed(3)} or more. A statement whose speaker is doubtful, or that rules doubt, is not sure either. Of the others in the left-out articles, ${percent(settings.precision)} %
were right from that threshold on, the least of which this holds: the words of the content nearly those that people marked (Jaccard index 0.8 or more), and the source theirs. One inside another, of which people marked none, is sure where that is and nine in ten of the chances of its readings
fall to the one taken.

## Figures

PolNeAR dev, ${f.documents} articles, from raw text; \`npm run bench:statements\` measures them again, and \`bench/README.md\` says what each means.

| | P | R | F1 |
|---|--:|--:|--:|
${(["source", "cue", "content"] as const).map((role) => rates(`${role} tokens`, f.token[role])).join("\n")}
${rates("statements, lenient", f.lenient)}
${rates("statements, strict", f.strict)}
${rates("strict, in the corpus's bounds", inCorpusBounds.strict)}
${KINDS.map((kind) => rates(`${kind}, lenient`, f.kinds[kind].lenient)).join("\n")}

Krippendorff's alpha ${percent(f.alpha)}, in the bounds that the corpus gives contents ${percent(inCorpusBounds.alpha)} (with the "that", quotation marks and last comma or stop that the
contract leaves out); source right among lenient pairs ${percent(f.sourceRight)}; sure ${percent(f.sure.share)} % of all, of which ${percent(f.sure.precision)} % are right (${percent(outermost.sure.precision)} % of the
outermost, which alone are marked there). By kind, share and precision of the sure ones: ${KINDS.map((kind) => `${kind} ${percent(f.sureByKind[kind].share)} and ${percent(f.sureByKind[kind].precision)}`).join(", ")}.
People who marked the same articles agree at lenient 81.2, strict 69.6, alpha 76.9.

Dev was looked at while features and settings were chosen. Weak: words of telling that the articles have seldom or never; attitudes told by nouns and
adjectives; where content ends before ", which", ", while" and the like; nearly all they learnt from is news on American politics of 2016.

## Data

PolNeAR v.1.0.0, the Political News Attribution Relations Corpus, <https://github.com/networkdynamics/PolNeAR>: train, ${articles} articles, ${attributions.toLocaleString("en")}
attributions. **The corpus states no licence**; its texts belong to their publishers. Nothing of them is part of the package: the file holds numbers, and a list of
common words.

GUM, the Georgetown University Multilayer corpus, <https://github.com/amir-zeldes/gum>: train, ${others} texts with open licences (annotations CC BY 4.0, texts CC BY, CC BY-SA or public
domain), ${otherAttributions.toLocaleString("en")} attributions of their discourse trees. Its people mark by other rules, so that finders alone learn from it, and only from what is marked.

${madeUp} attributions made up for what news seldom has (\`scripts/training/made-up-lessons.txt\`): reports of reports, ministries, security firms, state agencies. They are looked at
${settings.often} times over.

Trees and names are those of \`models/english\`, \`models/names\` and \`models/sentences\`: after a change of them, train again.

## To train them again

    npm run train:statements -- --data DIR

DIR holds \`attributions/polnear/{train,dev}\` in the corpus's own layout, and \`treebanks/gum\`. It writes the weights and this card, then runs the tests that lean on the
weights and says which fail: weights that lose one are not to be kept. Seed ${settings.seed}; the same data and the same language engine give the same bytes. It takes
a quarter of an hour of the processor, half of it for nets, which are learnt in threads. Settings are in \`src/statements/train/settings.ts\`.
`;

function rates(label: string, { precision, recall, f1 }: Figures["lenient"]): string {
  return `| ${[label, percent(precision), percent(recall), percent(f1)].join(" | ")} |`;
}
