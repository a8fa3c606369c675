import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "../src/english/index.ts";
import { trained, trainedStatements } from "../src/pipeline/weights.ts";
import { type Incident, overlap } from "../src/record/index.ts";
import { findStatements } from "../src/statements/index.ts";
import { bodyOf } from "./acting/body.ts";
import { engineName, ran } from "./command.ts";
import { readCasie } from "./incidents/casie.ts";
import { addOverlaps, type Marked, type Overlaps, type Value } from "./incidents/marked.ts";
import { readPassages } from "./incidents/passages.ts";
import { type Put, pairFigures } from "./linking/pairs.ts";
import { halfOf } from "./paging/halves.ts";
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
  const put: Put[] = [];
  for (const { name, text, incidents, values, placed } of texts) {
    const found = findStatements(bodyOf(text), parse(text, trained()), trainedStatements()).incidents;
    for (const value of Object.keys(values) as Value[])
      addOverlaps(
        of(value),
        values[value]!,
        found.flatMap((incident) => incident[value].map(({ span }) => span)),
      );
    if (halfOf(name) === "kept") put.push(...putTogether(name, placed, found));
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
  const { precision, recall, together } = pairFigures(put);
  return [
    [label],
    ...rows,
    ...(put.length > 0 ? [["  pairs of values of one incident", "", String(together), percent(precision), percent(recall)] as Row] : []),
    ...(counted ? [["  as many incidents", String(counted), String(asMany), "", percent(asMany / counted)] as Row] : []),
  ];
}

/** Values that were marked and found, each with the incident that it was found to belong to and the one that people put it with; of half of the texts. */
function putTogether(name: string, placed: Marked["placed"], found: readonly Incident[]): Put[] {
  return placed.flatMap(({ span, incident }) => {
    const at = found.findIndex(({ actors, victims, dates }) =>
      [...actors, ...victims, ...dates].some((value) => overlap(value.span, span)),
    );
    return at < 0 ? [] : [{ cluster: `${name} ${at}`, belongs: `${name} ${incident}` }];
  });
}
