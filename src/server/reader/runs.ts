import type { Block } from "../../record/article.ts";

/** Blocks that are shown together: a paragraph alone, or a run of furniture folded to one line. */
export type Run =
  | { readonly kind: "block"; readonly block: Block }
  | { readonly kind: "furniture"; readonly blocks: readonly Block[]; readonly label: string };

/** Folds neighbouring furniture. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  let folded: Block[] = [];
  const close = () => {
    if (folded.length > 0) runs.push({ kind: "furniture", blocks: folded, label: labelOf(folded) });
    folded = [];
  };
  for (const block of blocks) {
    if (block.kind === "furniture") {
      folded.push(block);
      continue;
    }
    close();
    runs.push({ kind: "block", block });
  }
  close();
  return runs;
}

/** What is folded there, by the reasons why: "share line, 2 × repeated headline". */
function labelOf(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { why } of blocks) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => (count === 1 ? why : `${count} × ${why}`)).join(", ");
}
