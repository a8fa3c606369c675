import { captureBytes } from "../../../src/capture/index.ts";
import { type ArticleSketch, articleNode, type LinkNode } from "../../../src/linking/index.ts";
import { readCapture } from "../../../src/pipeline/index.ts";
import { pageOf } from "./page.ts";
import { randomFrom } from "./random.ts";
import { story } from "./story.ts";
import { published, VARIANTS, type Variant } from "./variants.ts";
import { OUTLETS } from "./wording.ts";

/** A generated page as it is linked, with what it is known to be. */
export interface Generated {
  readonly node: LinkNode<ArticleSketch>;
  /** The number of the report that it comes from, or is of the same event as. */
  readonly report: number;
  /** Null for the report itself. */
  readonly variant: Variant | null;
}

/** So many reports with all variants of each, taken the whole way from bytes. The same in every run. */
export function generatedPages(reports: number): Generated[] {
  return Array.from({ length: reports }, (_, report) => {
    const random = randomFrom(1000 + report);
    const told = story(random, random.pick(OUTLETS), randomFrom(report));
    const own: Generated = { node: nodeOf(pageOf(published(told, random), random)), report, variant: null };
    return [own, ...VARIANTS.map((variant) => ({ node: nodeOf(pageOf(variant.page(told, random), random)), report, variant }))];
  }).flat();
}

/** A page as it is linked. */
export function nodeOf(page: string | Uint8Array): LinkNode<ArticleSketch> {
  const captured = captureBytes(typeof page === "string" ? Buffer.from(page) : page);
  const { reading, findings } = readCapture(captured, {});
  return articleNode(captured.sha256, reading.text, reading.article, findings);
}
