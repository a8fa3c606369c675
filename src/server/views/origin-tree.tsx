import type { OriginArticle, OriginEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { layOutTree, TREE, type TreeNode } from "../origin-tree.ts";
import { originWords } from "../origin-words.ts";
import { words } from "../words.ts";

/** Letters of a publisher's name that there is room for. */
const NAME_ROOM = 26;

/** The articles of an origin drawn under what they lead back to, by day. Each leads to its article; the list below says the same in words. */
export function OriginTree({ origin }: { readonly origin: OriginEntry }) {
  const { root, nodes, height } = layOutTree(origin);
  if (nodes.length === 0) return null;
  return (
    <figure class="origin-tree">
      <section class="scroll" tabindex={0} aria-label={originWords.drawn}>
        <svg viewBox={`0 0 ${TREE.width} ${height}`} width={TREE.width} height={height}>
          <title>{originWords.drawn}</title>
          {nodes.map(({ article: { lineage }, x, y }) => (
            <path class={`edge ${lineage}`} d={`M${root.x} ${root.y + TREE.node}V${y}H${x > root.x ? x - TREE.node : x + TREE.node}`} />
          ))}
          {root.article ? (
            <Article node={{ article: root.article, x: root.x, y: root.y }} />
          ) : (
            <g class="elsewhere">
              <text x={TREE.left - 16} y={root.y + 4} text-anchor="end">
                {shortened(origin.name ?? originWords.unknown)}
              </text>
              <circle cx={root.x} cy={root.y} r={TREE.node} />
              <text x={root.x + 14} y={root.y + 4}>
                {originWords.notHere}
              </text>
            </g>
          )}
          {nodes.map((node) => (
            <Article node={node} />
          ))}
        </svg>
      </section>
    </figure>
  );
}

function Article({ node: { article, x, y } }: { readonly node: TreeNode }) {
  const format = useFormat();
  const { capture, publisher, published, title, lineage } = article;
  const name = `${originWords.lineage[lineage]}: ${title ?? words.untitled}, ${publisher ?? words.noPublisher}, ${format.date(published ?? "")}`;
  return (
    <a href={`/articles/${capture}`} aria-label={name}>
      <title>{name}</title>
      <rect class="hit" x="0" y={y - TREE.row / 2} width={TREE.width} height={TREE.row} />
      <text x={TREE.left - 16} y={y + 4} text-anchor="end">
        {shortened(publisher ?? words.noPublisher)}
      </text>
      <Node lineage={lineage} x={x} y={y} />
      <text x={x + 14} y={y + 4}>
        {originWords.lineage[lineage]}
      </text>
    </a>
  );
}

/** How an article leads to the root, as a shape: what is told first is full, a copy a square, what is told anew a triangle, the others are hollow. */
function Node({ lineage, x, y }: { readonly lineage: OriginArticle["lineage"]; readonly x: number; readonly y: number }) {
  const r = TREE.node - 1;
  switch (lineage) {
    case "root":
      return <circle class="full" cx={x} cy={y} r={TREE.node} />;
    case "copy":
      return <rect class="full" x={x - r} y={y - r} width={2 * r} height={2 * r} />;
    case "near-copy":
      return <rect class="hollow" x={x - r} y={y - r} width={2 * r} height={2 * r} />;
    case "rewrite":
      return <path class="full" d={`M${x} ${y - r}L${x + r} ${y + r}H${x - r}Z`} />;
    default:
      return <circle class="hollow" cx={x} cy={y} r={r} />;
  }
}

function shortened(name: string): string {
  return name.length > NAME_ROOM
    ? `${name
        .slice(0, NAME_ROOM - 1)
        .toWellFormed()
        .trimEnd()}…`
    : name;
}
