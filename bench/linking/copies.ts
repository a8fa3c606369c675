import { join } from "node:path";
import { articlesAlike } from "../../src/linking/index.ts";
import { markedPages } from "../paging/pages.ts";
import { percent, type Row, table } from "../table.ts";
import { arranged } from "./arranged.ts";
import { VARIANTS, type Variant } from "./copies/variants.ts";
import { type Generated, generatedPages, nodeOf } from "./copies/world.ts";
import { type PairFigures, pairFigures } from "./pairs.ts";
import type { Part } from "./part.ts";

const REPORTS = 60;

/** Copies, rewrites and credits among generated pages, and among real ones, of which none is a copy of another. */
export const copies: Part = {
  name: "copies",
  report: ({ data }) => {
    const pages = generatedPages(REPORTS);
    const centres = arranged(
      pages.map(({ node }) => node),
      articlesAlike,
    );
    const real = data === null ? [] : [realRow(join(data, "pages"))];
    return [
      `Copies, rewrites and credits: ${REPORTS} generated reports, ${pages.length} pages, in per cent`,
      table([
        ["put with the report", "each alone", "among all", "as what it is", "hinted at"],
        ...VARIANTS.map((variant) => variantRow(variant, pages, centres)),
      ]),
      table([["pairs of pages", "pages", "put together", "belong together", "precision", "recall"], generatedRow(pages, centres), ...real]),
    ].join("\n\n");
  },
};

/** Alone: where an archive holds the reports and this one variant of each; among all: where it holds all variants. */
function variantRow({ name, is }: Variant, pages: readonly Generated[], centres: ReadonlyMap<string, string>): Row {
  const own = pages.filter(({ variant }) => variant?.name === name);
  const few = pages.filter(({ variant }) => variant === null || variant.name === name);
  const alone = arranged(
    few.map(({ node }) => node),
    articlesAlike,
  );
  const share = (holds: (page: Generated, report: Generated) => boolean) =>
    percent(own.filter((page) => holds(page, reportOf(page, pages))).length / own.length);
  const likeness = (page: Generated, report: Generated) => articlesAlike(report.node.sketch, page.node.sketch);
  return [
    name,
    share((page, report) => alone.get(page.node.id) === alone.get(report.node.id)),
    share((page, report) => centres.get(page.node.id) === centres.get(report.node.id)),
    is === null ? "" : share((page, report) => likeness(page, report)?.how === is),
    share((page, report) => likeness(page, report)?.sure === false),
  ];
}

function reportOf({ report }: Generated, pages: readonly Generated[]): Generated {
  return pages.find((page) => page.report === report && page.variant === null)!;
}

function generatedRow(pages: readonly Generated[], centres: ReadonlyMap<string, string>): Row {
  const put = pages.map(({ node, report, variant }) => ({
    cluster: centres.get(node.id)!,
    belongs: variant === null || variant.is !== null ? String(report) : null,
  }));
  return figures("generated", pages.length, pairFigures(put));
}

function realRow(folder: string): Row {
  const nodes = markedPages(folder).map(({ bytes }) => nodeOf(bytes));
  const centres = arranged(nodes, articlesAlike);
  return figures("real", nodes.length, pairFigures(nodes.map(({ id }) => ({ cluster: centres.get(id)!, belongs: null }))));
}

function figures(name: string, pages: number, { together, belonging, precision, recall }: PairFigures): Row {
  return [name, String(pages), String(together), String(belonging), percent(precision), percent(recall)];
}
