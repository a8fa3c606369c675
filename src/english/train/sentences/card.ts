import type { Measured } from "./measure.ts";

/** A row of the card: what was measured, by the rules alone and with the weights. */
export interface Row {
  readonly on: string;
  readonly rules: Measured;
  readonly learned: Measured;
}

/** What a card tells of a file of weights. */
export interface CardFacts {
  readonly bytes: number;
  readonly sha256: string;
  readonly texts: { readonly ewt: number; readonly gum: number };
  readonly rows: readonly Row[];
}

const row = ({ on, rules, learned }: Row) =>
  `| ${on} | ${rules.sentences.toFixed(1)} | ${learned.sentences.toFixed(1)} | ${learned.tokens.toFixed(1)} |`;

/** The card of the weights, in Markdown. */
export const card = ({ bytes, sha256, texts, rows }: CardFacts): string => `# English: sentences

\`sentences.bin\`, ${bytes.toLocaleString("en")} bytes, SHA-256 \`${sha256}\`

The weights say whether a sentence ends between two tokens of English prose. What the rules of \`src/english/sentences/rules.ts\` say is one of the
features; what \`src/english/sentences/learned/certain.ts\` forbids or asks for holds whatever the weights say.

## What is inside

The mean of four averaged perceptrons with a margin over hashed features, place by place from left to right. It sees the words, endings and shapes around the place,
what kinds of marks stand there, how long the sentence is and how it began, whether words that look like finite verbs stand before and after, how many
quotations and brackets are open, how many capitals stand around, and what the rules say. Weights are integers of one byte whose squares are summed, so
every machine gives the same result. All texts were learnt again with one full stop in twenty taken away, as
lines are that were glued with a blank, and every fifth of these with lines as headlines and in capitals.

## Figures

From raw text, F1 x 100; a sentence is right where both its ends are. Dev sets were looked at while features and settings were chosen. GUM dev is
small: one sentence missed makes a tenth of a point.

| on | sentences, rules alone | sentences, with these weights | tokens |
|---|--:|--:|--:|
${rows.map(row).join("\n")}

Weak: lines of mail and lists that were glued into one paragraph without a stop between them; lists of names; sentences without capitals and stops.
Treebanks differ on whether a semicolon, a colon or the dash of a dateline ends a sentence.

## Data

| trained on | documents |
|---|--:|
| Universal Dependencies English Web Treebank, train: weblogs, mail, newsgroups, reviews, answers | ${texts.ewt} |
| GUM, train: academic, bio, court, interview, news, speech, textbook, vlog, voyage, without \`court_carpet\` | ${texts.gum} |

Sources and licences are in \`LICENSE\` in this folder. No sentence of them is part of the package.

## To train them again

    node src/english/train/sentences/train-sentences.ts --data DIR

DIR holds \`treebanks/ewt/{train,dev}.conllu\`, \`treebanks/gum/dep/*.conllu\` and \`treebanks/gum/splits.md\`. It writes the weights and this card. The
same data gives the same bytes. Settings are in \`src/english/train/sentences/recipe.ts\`. It takes half a minute. After a change of the rules for tokens,
quotations or sentences, train again: what the rules say is a feature.
`;
