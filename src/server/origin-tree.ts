import type { OriginArticle, OriginEntry } from "../archive/archive.ts";
import { daysOf } from "../record/date.ts";

/** Measures of the drawing, in its own units: names left, then the axis of time; a row for each article. */
export const TREE = { width: 680, left: 190, right: 130, row: 26, top: 14, node: 6 } as const;

/** An article in the drawing. */
export interface TreeNode {
  readonly article: OriginArticle;
  readonly x: number;
  readonly y: number;
}

/** Where everything of the drawing of an origin stands. */
export interface TreeLayout {
  readonly height: number;
  /** What all lead back to: its article, or a place for the reporting that is not here. */
  readonly root: { readonly article: OriginArticle | null; readonly x: number; readonly y: number };
  readonly nodes: readonly TreeNode[];
}

/** Lays out the articles of an origin by day, one below the other, under what they lead back to. Those without a day stand at the end of the axis. */
export function layOutTree({ root, members }: Pick<OriginEntry, "root" | "members">): TreeLayout {
  const first = members.entries.find(({ capture }) => capture === root) ?? null;
  const others = members.entries.filter((article) => article !== first);
  const times = members.entries.flatMap(({ published }) => timeOf(published) ?? []);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const end = TREE.width - TREE.right;
  const place = (published: string | null) => {
    const at = timeOf(published);
    if (at === null) return end;
    return to === from ? TREE.left + 40 : Math.round(TREE.left + 20 + ((at - from) / (to - from)) * (end - TREE.left - 20));
  };
  const y = (row: number) => TREE.top + row * TREE.row;
  return {
    height: y(others.length) + TREE.row,
    root: { article: first, x: first ? place(first.published) : TREE.left, y: y(0) },
    nodes: others.map((article, at) => ({ article, x: place(article.published), y: y(at + 1) })),
  };
}

function timeOf(published: string | null): number | null {
  const days = published === null ? null : daysOf(published);
  return days ? Date.parse(days.earliest) : null;
}
