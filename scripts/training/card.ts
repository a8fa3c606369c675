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
- one net for tags and trees. A word is the sum of the embeddings of its form (where it occurs twice or more in training), its first and last characters and its
  shape, ${settings.net.sizes.width} numbers. ${settings.net.sizes.windows.length} layers of ${settings.net.sizes.units} gated units follow, half of which read the sentence forwards, half backwards; the first layer
  sees three words at once. After ${settings.net.sizes.tagsAfter} layers both tags are told as one class; after all of them how well each word fits each other as its
  head, and the relation of the heads that were chosen: the best of all trees with one root. Relations keep the subtypes that readers need
  (\`nsubj:pass\`, \`aux:pass\`, \`obl:agent\`, \`nmod:poss\`, \`acl:relcl\` and a few more).

Weights are codes of eight bits. Products are sums of whole numbers; the little that is floating point is rounded the same everywhere and needs no exponential,
so every machine gives the same result, with WebAssembly or without. It was trained in ${settings.net.rounds} rounds with Adam, with dropout; some sentences were shown once more
as headlines, in capitals and in small letters.

## Figures

Gold tokens, everything else predicted; all tokens with punctuation; LAS without subtypes. \`npm run bench:english\` measures them again.

| on | tokens | UPOS | XPOS | lemma | UAS | LAS |
|---|--:|--:|--:|--:|--:|--:|
${rows.map(({ name, figures: f }) => `| ${[name, f.tokens.toLocaleString("en"), ...[f.upos, f.xpos, f.lemma, f.uas, f.las].map(percent)].join(" | ")} |`).join("\n")}

Dev sets were looked at while features and settings were chosen. Weak: clauses (\`advcl\`, \`ccomp\`), \`appos\`, \`parataxis\`, what prepositional
phrases belong to, long sentences; headlines whose verb is rare in prose, which may be taken for a noun.

## Data

| trained on | sentences |
|---|--:|
${corpora.counts.map(([genre, count]) => `| ${genre} | ${count.toLocaleString("en")} |`).join("\n")}

- Universal Dependencies English Web Treebank, <https://github.com/UniversalDependencies/UD_English-EWT>, CC BY-SA 4.0: train.
- GUM, the Georgetown University Multilayer Corpus, <https://github.com/amir-zeldes/gum>, annotations CC BY 4.0: train, the genres whose texts are under open
  licences (news and interviews CC BY 2.5; academic and court CC BY 4.0; biographies and travel guides CC BY-SA; textbooks, vlogs and speeches as
  each document's metadata says), without \`court_carpet\`.

No sentence of them is part of the package.

## To train them again

    npm run train -- --data DIR

DIR holds \`treebanks/ewt/train.conllu\`, \`treebanks/ewt/dev.conllu\`, \`treebanks/gum/dep/*.conllu\` and \`treebanks/gum/splits.md\`. Seed ${settings.seed}; the same data
gives the same bytes. All settings are in \`src/english/train/settings.ts\`. It takes half an hour to an hour on one core.
`;
