import { amount, percent, type Row, table } from "../table.ts";
import { ROLES } from "./attribution.ts";
import type { Rates } from "./figures.ts";
import { KINDS } from "./marked.ts";
import type { CorpusScore } from "./score-corpus.ts";

/** The figures as one table under a heading that says what was scored by what. */
export function report(corpus: string, engine: string, { figures, outermost, inCorpusBounds, seconds }: CorpusScore): string {
  const { documents, tokens, token, alpha, alphaOfWords, lenient, strict, kinds, sourceRight, sure, sureByKind } = figures;
  const rows: Row[] = [
    ["", "P", "R", "F1", "gold", "predicted"],
    ...ROLES.map((role) => row(`${role} tokens`, token[role])),
    row("statements, lenient", lenient),
    row("statements, strict", strict),
    row("strict, in the corpus's bounds", inCorpusBounds.strict),
    row("outermost, lenient", outermost.lenient),
    row("outermost, strict", outermost.strict),
    ...KINDS.flatMap((kind) => [row(`${kind}, lenient`, kinds[kind].lenient), row(`${kind}, strict`, kinds[kind].strict)]),
  ];
  const single: Row[] = [
    ["Krippendorff's alpha, as the contract bounds contents", percent(alpha)],
    ["the same over words", percent(alphaOfWords)],
    ["the same in the corpus's bounds", percent(inCorpusBounds.alpha)],
    ["source right among lenient", percent(sourceRight)],
    ["sure, share of statements", percent(sure.share)],
    ["sure, precision", percent(sure.precision)],
    ["sure, precision of the outermost", percent(outermost.sure.precision)],
    ...KINDS.map(
      (kind): Row => [
        `sure of ${kind} ones: share, precision`,
        `${percent(sureByKind[kind].share)}, ${percent(sureByKind[kind].precision)}`,
      ],
    ),
    ["documents a second", amount(documents / seconds)],
    ["tokens a second", amount(tokens / seconds)],
  ];
  const heading = `${corpus}: ${documents} documents, ${tokens.toLocaleString("en")} tokens; ${engine}`;
  return [heading, table(rows), table(single)].join("\n\n");
}

function row(label: string, { precision, recall, f1, gold, predicted }: Rates): Row {
  return [label, percent(precision), percent(recall), percent(f1), String(gold), String(predicted)];
}

/** A row a genre: how many statements people marked, how many are found, and how many found ones nobody marked, per 1,000 tokens. */
export function genreReport(corpus: string, genres: ReadonlyMap<string, CorpusScore>): string {
  const rows: Row[] = [...genres].map(([genre, { figures }]) => {
    const { documents, tokens, lenient, strict, sourceRight, sure } = figures;
    const unmarked = lenient.predicted * (1 - (lenient.precision ?? 0));
    return [
      genre,
      ...[documents, lenient.gold, lenient.predicted].map(String),
      ...[lenient.precision, lenient.recall, lenient.f1, strict.f1, sourceRight, sure.share, sure.precision].map(percent),
      amount((1000 * unmarked) / tokens),
      amount((1000 * wronglySure(figures)) / tokens),
    ];
  });
  const head: Row = ["", "texts", "gold", "found", "P", "R", "F1", "strict F1", "source", "sure", "right", "unmarked", "of them sure"];
  return [`${corpus}: by genre; lenient but where it says strict; unmarked ones per 1,000 tokens`, table([head, ...rows])].join("\n\n");
}

function wronglySure({ sure }: CorpusScore["figures"]): number {
  return sure.statements * (1 - (sure.precision ?? 0));
}
