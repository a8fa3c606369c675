import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "../src/english/index.ts";
import { trained, trainedStatements } from "../src/pipeline/weights.ts";
import { findStatements } from "../src/statements/index.ts";
import { bodyOf } from "./acting/body.ts";
import { engineName, ran } from "./command.ts";
import { readCasie } from "./incidents/casie.ts";
import { addOverlaps, type Marked, type Overlaps, type Value } from "./incidents/marked.ts";
import { readPassages } from "./incidents/passages.ts";
import { percent, type Row, table } from "./table.ts";

/** `npm run bench:incidents -- --data DIR --passages FILE`: what one article tells of incidents, against what people marked. */
await ran("npm run bench:incidents -- --data DIR --passages FILE", () => {
  const { values } = parseArgs({ options: { data: { type: "string" }, passages: { type: "string" } } });
  if (values.data === undefined && values.passages === undefined) return null;
  return [
    `${engineName()}. Values of incidents, in per cent: of those found, how many overlap one that was marked; and the other way round`,
    "",
    table([
      ["", "marked", "found", "precision", "recall"],
      ...(values.passages ? rowsOf("invented passages", readPassages(values.passages)) : []),
      ...(values.data ? rowsOf("CASIE, attacks that happened", readCasie(join(values.data, "cyber", "casie", "annotation"))) : []),
    ]),
  ].join("\n");
});

function rowsOf(label: string, texts: readonly Marked[]): Row[] {
  const counts = new Map<Value, Overlaps>();
  const of = (value: Value) => {
    const known = counts.get(value) ?? { marked: 0, found: 0, markedMet: 0, foundMet: 0 };
    counts.set(value, known);
    return known;
  };
  let [asMany, counted] = [0, 0];
  for (const { text, incidents, values } of texts) {
    const found = findStatements(bodyOf(text), parse(text, trained()), trainedStatements()).incidents;
    for (const value of Object.keys(values) as Value[])
      addOverlaps(
        of(value),
        values[value]!,
        found.flatMap((incident) => incident[value].map(({ span }) => span)),
      );
    if (incidents !== null) {
      counted++;
      if (incidents === found.length) asMany++;
    }
  }
  const rows = [...counts].map(([value, { marked, found, markedMet, foundMet }]): Row => {
    return [
      `  ${value}`,
      String(marked),
      String(found),
      percent(found ? foundMet / found : null),
      percent(marked ? markedMet / marked : null),
    ];
  });
  return [
    [label],
    ...rows,
    ...(counted ? [["  as many incidents", String(counted), String(asMany), "", percent(asMany / counted)] as Row] : []),
  ];
}
