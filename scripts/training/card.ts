import type { Figures } from "../../src/english/train/measure.ts";
import type { Settings } from "../../src/english/train/settings.ts";
import type { Corpora } from "./corpora.ts";

/** What a card tells of. */
export interface Told {
  readonly digest: string;
  readonly size: number;
  readonly settings: Settings;
  readonly corpora: Corpora;
  readonly rows: readonly { readonly name: string; readonly figures: Figures }[];
}

const percent = (share: number) => (100 * share).toFixed(2);

/** The card that lies beside the weights: what they are, what they were trained on, under which licences, and how well they do. */
export const card = ({ digest, size, settings, corpora, rows }: Told): string => `# English: tags, lemmas, trees

\`weights.bin\`, ${size.toLocaleString("en")} bytes, SHA-256 \`${digest}\`

Written by \`npm run train\`, this card too. The weights give each token of English prose its universal tag (UPOS), its tag of the Penn
Treebank (XPOS), its lemma, its head and its relation, as Universal Dependencies defines them.

## What is inside

- rules for lemmas, by ending and by form, for each tag;
- a dictionary of 69,512 ordinary words, as hashes, made of WordNet: what kinds of word each may be, and the field of its first meaning;
- one net for tags and trees. A word is the sum of the embeddings of its form (where it occurs twice or more in training), its first and last characters, its
  shape, what the dictionary says of it or of the word it is a form of, and how the sentence is written (prose, with or without capitals on longer
  words, headline, capitals):
  ${settings.net.sizes.width} numbers. ${settings.net.sizes.windows.length} layers of ${settings.net.sizes.units} gated units follow, half of which read the sentence forwards, half backwards; the first layer
  sees three words at once. After ${settings.net.sizes.tagsAfter} layers both tags are told as one class, by these and by the word alone; after all of them how well each
  word fits each other as its head, and the relation of the heads that were chosen: the best of all trees with one root. Relations keep the
  subtypes that readers need (\`nsubj:pass\`, \`aux:pass\`, \`obl:agent\`, \`nmod:poss\`, \`acl:relcl\` and a few more).

Weights are codes of eight bits. Products are sums of whole numbers; the little that is floating point is rounded the same everywhere and needs no exponential,
so every machine gives the same result, with WebAssembly or without. It was trained in ${settings.net.rounds} rounds with Adam, with dropout; the weights
are means over about the last ${settings.net.averaged} steps. Errors in tags weigh ${settings.net.tags.weight} times those in trees. Some sentences were shown once more as
headlines, in capitals and in small letters.

## Names

What is tagged as a name has no embedding of its own, but days, months and words beside names ("Mr.", "Inc."). A form with a capital that neither these
embeddings nor the dictionary know, mostly a name, is seen by its last two letters and its shape alone; that costs no points (five rounds with tags alone, on
EWT dev: UPOS 94.9 before, 95.4 with all of this). So it matters less who is named: with every name of EWT dev changed for another of the same
shape and tag out of EWT train, the tags, head or relation change of this share of words, in per cent:

| names changed | all words | words that are no names |
|---|--:|--:|
| weights before these, whose names had embeddings | 4.79 | 2.33 |
| these weights | 4.17 | 1.86 |

## Figures

Gold tokens, everything else predicted; all tokens with punctuation; LAS without subtypes. \`npm run bench:english\` measures them again.

| on | tokens | UPOS | XPOS | lemma | UAS | LAS |
|---|--:|--:|--:|--:|--:|--:|
${rows.map(({ name, figures: f }) => `| ${[name, f.tokens.toLocaleString("en"), ...[f.upos, f.xpos, f.lemma, f.uas, f.las].map(percent)].join(" | ")} |`).join("\n")}

Dev sets were looked at while features and settings were chosen. Weak: clauses (\`advcl\`, \`ccomp\`), \`appos\`, \`parataxis\`, what prepositional
phrases belong to, long sentences; names written in small letters; common nouns and names that look alike.

## Data

| trained on | sentences |
|---|--:|
${corpora.counts.map(([genre, count]) => `| ${genre} | ${count.toLocaleString("en")} |`).join("\n")}

- Universal Dependencies English Web Treebank, <https://github.com/UniversalDependencies/UD_English-EWT>, CC BY-SA 4.0: train.
- GUM, the Georgetown University Multilayer Corpus, <https://github.com/amir-zeldes/gum>, annotations CC BY 4.0: train, the genres whose texts are under open
  licences (news and interviews CC BY 2.5; academic and court CC BY 4.0; biographies and travel guides CC BY-SA; textbooks, vlogs and speeches as
  each document's metadata says), without \`court_carpet\`.

- WordNet 3.1, <https://wordnet.princeton.edu/>, WordNet's licence: the dictionary, as \`scripts/training/make-words.ts\` makes it. Names are left out, but those of days,
  months and feasts, and adjectives of peoples.

No sentence of them is part of the package.

## To train them again

    npm run train -- --data DIR

DIR holds \`treebanks/ewt/train.conllu\`, \`treebanks/ewt/dev.conllu\`, \`treebanks/gum/dep/*.conllu\` and \`treebanks/gum/splits.md\`. Seed ${settings.seed}; the same data
gives the same bytes. All settings are in \`src/english/train/settings.ts\`. It takes half an hour to an hour on one core. With \`--keep FILE\`
what is learnt so far is written after each round.
`;
