import { ACT_NAMES } from "../../src/record/index.ts";
import { percent, type Row, table } from "../table.ts";
import { agreement, alpha, given, kappa, type Pairs } from "./agreement.ts";
import { type Coder, FIELDS, type Field } from "./labels.ts";
import type { PassageScore } from "./passages.ts";

/** Every two coders, the program among them, field by field; then act by act; then which acts are taken for which. */
export function labelsReport(coders: ReadonlyMap<string, Coder>): string {
  const names = [...coders.keys()];
  const twos = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
  return twos.map(([one, other]) => twoCoders(one, coders.get(one)!, other, coders.get(other)!)).join("\n\n");
}

function twoCoders(one: string, first: Coder, other: string, second: Coder): string {
  const rows: Row[] = [[`${one} and ${other}`, "labelled by both", "the same", "kappa", "alpha"]];
  for (const field of FIELDS) {
    const pairs = pairsOf(first, second, field);
    rows.push([`  ${field}`, String(pairs.length), percent(agreement(pairs)), percent(kappa(pairs)), percent(alpha(pairs))]);
  }
  const acts = pairsOf(first, second, "act");
  const byAct: Row[] = [["act", one, other, "both"]];
  for (const act of ACT_NAMES) {
    const { first: ones, second: others, both } = given(acts, act);
    if (ones + others > 0) byAct.push([`  ${act}`, String(ones), String(others), String(both)]);
  }
  return `${table(rows)}\n\n${table(byAct)}`;
}

function pairsOf(first: Coder, second: Coder, field: Field): Pairs {
  return [...first].flatMap(([id, labels]) => {
    const others = second.get(id);
    return others ? [[labels[field], others[field]] as const] : [];
  });
}

/** What the program made of invented passages. */
export function passagesReport({ passages, meant, made, found, fields }: PassageScore): string {
  return table([
    [`${passages} passages`, "of", "right"],
    ["  statements meant and found", String(meant), percent(meant === 0 ? null : found / meant)],
    ["  statements made and meant", String(made), percent(made === 0 ? null : found / made)],
    ...[...fields].map(([field, { of, right }]): Row => [`  ${field}`, String(of), percent(right / of)]),
  ]);
}
