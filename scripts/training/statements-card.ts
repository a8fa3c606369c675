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
  /** From which log-odds on a statement is sure. */
  readonly sureFrom: number;
  readonly figures: Figures;
}

const percent = (share: number | null) => (share === null ? "-" : (100 * share).toFixed(1));

/** The card that lies beside the weights: what they are, what they were learnt from, and how well they do. */
export const statementsCard = ({ digest, size, settings, articles, attributions, sureFrom, figures: f }: Told): string => `# Statements

\`statements.bin\`, ${size.toLocaleString("en")} bytes, SHA-256 \`${digest}\`

Written by \`npm run train:statements\`, this card too. The weights find who said, wrote, thought, wanted or showed what in a news article: the words that
tell it (the cue), who tells (the source), and what is told (the content).

## What is inside

- a lexicon: how often a word is the head of a cue, and of a source, in steps; only words that the articles mostly write in small letters are in it;
- cues: logistic regression over about 130 hashed features a token;
- sources and contents: given a cue, a linear-chain conditional random field over the words and the pieces of quotations around it, with features of
  the tree and of the clauses that begin and end at each gap; the best eight ways to label are kept;
- judges of those ways, learnt from what finders read in articles that were left out of their lessons (${settings.folds} folds): which is best among the readings of
  the other cues, whether all of it is right, and whether people would mark it at all.

Weights are integers: one byte each in the file, standing for its square. Sums, paths and ties are the same on every machine. The weights never see a name, nor
a word written like one: names by their class alone.

## When a statement is sure

The log-odds that all of it is right must be ${sureFrom.toFixed(2)} or more. That is the least threshold from which on ${percent(settings.precision)} % of the readings in the left-out articles were
right: the words of the content nearly those that people marked (Jaccard index 0.8 or more), and the source theirs. A statement whose speaker is
doubtful, or that rules doubt, is not sure either; one inside another is as sure as that.

## Figures

PolNeAR dev, ${f.documents} articles, from raw text; \`npm run bench:statements\` measures them again, and \`bench/README.md\` says what each means.

| | P | R | F1 |
|---|--:|--:|--:|
${(["source", "cue", "content"] as const).map((role) => rates(`${role} tokens`, f.token[role])).join("\n")}
${rates("statements, lenient", f.lenient)}
${rates("statements, strict", f.strict)}
${KINDS.map((kind) => rates(`${kind}, lenient`, f.kinds[kind].lenient)).join("\n")}

Krippendorff's alpha ${percent(f.alpha)}, over words alone ${percent(f.alphaOfWords)} (the contract leaves quotation marks, "that" and the last comma or stop out of a content,
the corpus does not); source right among lenient pairs ${percent(f.sourceRight)}; sure ${percent(f.sure.share)} % of all, of which ${percent(f.sure.precision)} % are right.
People who marked the same articles agree at lenient 81.2, strict 69.6, alpha 76.9.

Dev was looked at while features and settings were chosen. Weak: words of telling that the articles have seldom or never; attitudes told by nouns and
adjectives; where content ends before ", which", ", while" and the like; news on American politics of 2016 is all they learnt from.

## Data

PolNeAR v.1.0.0, the Political News Attribution Relations Corpus, <https://github.com/networkdynamics/PolNeAR>: train, ${articles} articles, ${attributions.toLocaleString("en")}
attributions. **The corpus states no licence**; its texts belong to their publishers. Nothing of them is part of the package: the file holds numbers, and a list of
common words. Trees and names are those of \`models/english\`, \`models/names\` and \`models/sentences\`: after a change of them, train again.

## To train them again

    npm run train:statements -- --data DIR

DIR holds \`attributions/polnear/{train,dev}\` in the corpus's own layout. Seed ${settings.seed}; the same data and the same language engine give the same bytes. It takes
about six minutes on one core that has nothing else to do. Settings are in \`src/statements/train/settings.ts\`.
`;

function rates(label: string, { precision, recall, f1 }: Figures["lenient"]): string {
  return `| ${[label, percent(precision), percent(recall), percent(f1)].join(" | ")} |`;
}
