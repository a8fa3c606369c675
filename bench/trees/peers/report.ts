import type { ParseOptions } from "../../../src/english/index.ts";
import { type Row, table } from "../../table.ts";
import { count, f1, noCounts } from "../f1.ts";
import type { GoldText } from "../gold-text.ts";
import { secondsOf } from "../seconds.ts";
import { compromise } from "./compromise.ts";
import { ours } from "./ours.ts";
import type { Reader } from "./reader.ts";
import { wink } from "./wink.ts";

/** Tags that not all libraries tell apart. */
const COARSE: Readonly<Record<string, string>> = { AUX: "VERB", SCONJ: "CCONJ", ADP: "CCONJ", PROPN: "NOUN" };

const coarse = (upos: string) => COARSE[upos] ?? upos;

/**
 * This engine beside others that run in JavaScript, on raw text. Tags are compared on the tokens that a library cuts as the treebank does, marks of
 * punctuation aside; coarsely: verbs with auxiliaries, nouns with names, prepositions with conjunctions. Speed is that of tags (and trees, here only) from raw text.
 */
export async function peersReport(name: string, documents: readonly GoldText[], weights: ParseOptions): Promise<string> {
  const rows: Row[] = [[name, "tokens F1", "sentences F1", "compared", "UPOS", "coarse", "tokens/s"]];
  const others = [
    ["wink-nlp", await wink()],
    ["compromise", await compromise()],
  ] as const;
  rows.push(rowOf(ours(weights), documents));
  for (const [peer, reader] of others) rows.push(reader ? rowOf(reader, documents) : [peer, "not installed"]);
  return table(rows);
}

function rowOf(reader: Reader, documents: readonly GoldText[]): Row {
  const [tokens, sentences] = [noCounts(), noCounts()];
  const tags = { compared: 0, fine: 0, coarse: 0 };
  let all = 0;
  for (const { text, tokens: gold, sentences: goldSentences } of documents) {
    const seen = reader.see(text);
    count(
      tokens,
      seen.tokens.map(({ start, end }) => `${start}:${end}`),
      gold,
    );
    count(
      sentences,
      seen.sentences.map((span) => span.join(":")),
      goldSentences,
    );
    all += gold.size;
    for (const { start, end, upos } of seen.tokens) {
      const right = gold.get(`${start}:${end}`);
      if (!right || right === "PUNCT" || right === "SYM") continue;
      tags.compared++;
      if (upos === right) tags.fine++;
      if (upos && coarse(upos) === coarse(right)) tags.coarse++;
    }
  }
  const share = (right: number) => ((100 * right) / tags.compared).toFixed(1);
  const speed = Math.round(all / secondsOf(() => documents.map(({ text }) => reader.read(text)))).toLocaleString("en");
  return [reader.name, f1(tokens), f1(sentences), tags.compared.toLocaleString("en"), share(tags.fine), share(tags.coarse), speed];
}
