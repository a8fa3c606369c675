import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findTimes, parse, type TimeExpression } from "../src/english/index.ts";
import { engineName, ran } from "./command.ts";
import { percent, type Row, table } from "./table.ts";
import { readDates } from "./timing/annoctr-dates.ts";
import { readGumTimes } from "./timing/gum-times.ts";
import { passagesReport } from "./timing/passages.ts";
import type { Timed } from "./timing/timed.ts";

type Choice = (time: TimeExpression) => boolean;

/** AnnoCTR marks dates of the calendar, and of the others ("recently", "the past weeks") next to none: the rest is not held against it. */
const ofCalendar: Choice = ({ type, calendar, range }) =>
  (type === "date" || type === "time") && (Object.keys(calendar).length > 0 || range !== null);
const dates: Choice = ({ type }) => type === "date" || type === "time";
const any: Choice = () => true;

/** `npm run bench:times -- --data DIR`: time expressions against what people marked; `-- --passages FILE`: what dates they are resolved to. */
await ran("npm run bench:times -- --data DIR, or -- --passages FILE", () => {
  const { values } = parseArgs({ options: { data: { type: "string" }, passages: { type: "string" } } });
  if (values.passages !== undefined)
    return `${engineName()}. Dates of invented passages, in per cent\n\n${passagesReport(readFileSync(values.passages, "utf8"))}`;
  if (values.data === undefined) return null;
  const annoctr = (part: string) => readDates(readFileSync(join(values.data!, "cyber", "annoctr", "ner_bio", `${part}.bio`), "utf8"));
  const gum = join(values.data, "treebanks", "gum", "dep");
  const news = readdirSync(gum)
    .filter((file) => /_(?:news|interview|speech)_.*\.conllu$/.test(file))
    .sort()
    .flatMap((file) => readGumTimes(readFileSync(join(gum, file), "utf8")));
  const dev = annoctr("dev");
  return [
    `${engineName()}. Time expressions, in per cent`,
    "",
    table([
      ["", "marked", "found", "precision", "recall", "F1", "exact F1"],
      row("AnnoCTR dev, of the calendar", dev, ofCalendar),
      row("  all dates and times", dev, dates),
      row("AnnoCTR train, of the calendar", annoctr("train"), ofCalendar),
      row("GUM (news, interview, speech), noun phrases of time", news, any),
    ]),
    "",
    `${speed(news).toLocaleString("en")} tokens a second`,
  ].join("\n");
});

/** Spans that share a character are a hit. Recall counts the marked that were hit by anything, precision the found of the choice that hit. */
function row(label: string, texts: readonly Timed[], choice: Choice): Row {
  let [marked, hit, found, right, exact] = [0, 0, 0, 0, 0];
  for (const { text, times } of texts) {
    const all = parse(text).times;
    const chosen = all.filter(choice);
    const touches = ([start, end]: readonly [number, number], [first, last]: readonly [number, number]) => start < last && first < end;
    marked += times.length;
    found += chosen.length;
    hit += times.filter((time) => all.some(({ span }) => touches(time, span))).length;
    right += chosen.filter(({ span }) => times.some((time) => touches(time, span))).length;
    exact += chosen.filter(({ span }) => times.some((time) => time[0] === span[0] && time[1] === span[1])).length;
  }
  const [precision, recall] = [right / found, hit / marked];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [label, String(marked), String(found), percent(precision), percent(recall), percent(f1), percent((2 * exact) / (found + marked))];
}

/** Tokens a second of the rules alone, on texts that were parsed before. */
function speed(texts: readonly Timed[]): number {
  const docs = texts.map(({ text }) => parse(text));
  const tokens = docs.reduce((sum, doc) => sum + doc.tokens.length, 0);
  let rounds = 0;
  const from = performance.now();
  while (performance.now() - from < 1500) {
    for (const doc of docs) findTimes(doc, doc.names);
    rounds++;
  }
  return Math.round((rounds * tokens) / ((performance.now() - from) / 1000));
}
