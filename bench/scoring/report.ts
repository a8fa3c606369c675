import { amount, percent, type Row, table } from "../table.ts";
import { ROLES } from "./attribution.ts";
import type { Rates } from "./figures.ts";
import { KINDS } from "./marked.ts";
import type { CorpusScore } from "./score-corpus.ts";

/** The figures as one table under a heading that says what was scored by what. */
export function report(corpus: string, engine: string, { figures, seconds }: CorpusScore): string {
  const { documents, tokens, token, alpha, lenient, strict, kinds, sourceRight, sure } = figures;
  const rows: Row[] = [
    ["", "P", "R", "F1", "gold", "predicted"],
    ...ROLES.map((role) => row(`${role} tokens`, token[role])),
    row("statements, lenient", lenient),
    row("statements, strict", strict),
    ...KINDS.flatMap((kind) => [row(`${kind}, lenient`, kinds[kind].lenient), row(`${kind}, strict`, kinds[kind].strict)]),
  ];
  const single: Row[] = [
    ["Krippendorff's alpha", percent(alpha)],
    ["source right among lenient", percent(sourceRight)],
    ["sure, share of statements", percent(sure.share)],
    ["sure, precision", percent(sure.precision)],
    ["documents a second", amount(documents / seconds)],
    ["tokens a second", amount(tokens / seconds)],
  ];
  const heading = `${corpus}: ${documents} documents, ${tokens.toLocaleString("en")} tokens; ${engine}`;
  return [heading, table(rows), table(single)].join("\n\n");
}

function row(label: string, { precision, recall, f1, gold, predicted }: Rates): Row {
  return [label, percent(precision), percent(recall), percent(f1), String(gold), String(predicted)];
}
