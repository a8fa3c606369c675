import { captureBytes } from "../../../src/capture/index.ts";
import { type ArticleSketch, articleNode, type LinkNode } from "../../../src/linking/index.ts";
import { readCapture } from "../../../src/pipeline/index.ts";
import { type Reading, read } from "../../../src/reading/index.ts";
import { pageOf } from "./page.ts";
import { randomFrom } from "./random.ts";
import { story } from "./story.ts";
import { published, VARIANTS, type Variant } from "./variants.ts";
import { OUTLETS } from "./wording.ts";

/** A generated page, with what it is known to be. */
interface Known {
  /** The number of the report that it comes from, or is of the same event as. */
  readonly report: number;
  /** Null for the report itself. */
  readonly variant: Variant | null;
}

/** A generated page as it is linked. */
export interface Generated extends Known {
  readonly node: LinkNode<ArticleSketch>;
}

/** So many reports with all variants of each, taken the whole way from bytes. The same in every run. */
export function generatedPages(reports: number): Generated[] {
  return pages(reports).map(({ html, ...known }) => ({ ...known, node: nodeOf(Buffer.from(html)) }));
}

/** The same, read without their statements. */
export function readPages(reports: number): (Known & { readonly reading: Reading })[] {
  return pages(reports).map(({ html, ...known }) => ({ ...known, reading: storyOf(Buffer.from(html)) }));
}

/** A page as it is linked. */
export function nodeOf(page: Uint8Array): LinkNode<ArticleSketch> {
  const captured = captureBytes(page);
  const { reading, findings } = readCapture(captured, {});
  return articleNode(captured.sha256, reading.text, reading.article, findings);
}

/** A page as it is read. */
export function storyOf(page: Uint8Array): Reading {
  return read(captureBytes(page), {});
}

function pages(reports: number): (Known & { readonly html: string })[] {
  return Array.from({ length: reports }, (_, report) => {
    const random = randomFrom(1000 + report);
    const told = story(random, random.pick(OUTLETS), randomFrom(report));
    const own = { html: pageOf(published(told, random), random), report, variant: null };
    return [own, ...VARIANTS.map((variant) => ({ html: pageOf(variant.page(told, random), random), report, variant }))];
  }).flat();
}
