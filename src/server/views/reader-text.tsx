import type { StatementEntry } from "../../archive/archive.ts";
import type { Block } from "../../record/article.ts";
import { holds, overlap, type Span, slice } from "../../record/span.ts";
import { familyOf } from "../acts.ts";
import { runsOf } from "../reader/runs.ts";
import type { Mark } from "../reader/segments.ts";
import { shown } from "../reader/shown.ts";
import { words } from "../words.ts";
import { MarkedText } from "./marked-text.tsx";

interface ReaderTextProps {
  readonly text: string;
  /** Where the title stands that the page's head shows already. */
  readonly title: Span | null;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark<StatementEntry>[];
  readonly pins: ReadonlyMap<number, readonly StatementEntry[]>;
}

/** The blocks of an article: paragraphs, subheads and captions as they stand, runs of furniture folded to a line. */
export function ReaderText({ text, title, blocks, marks, pins }: ReaderTextProps) {
  const rest = blocks.filter(({ span }) => !(title && holds(title, span)));
  if (blocks.length === 0) return <p class="quiet">{words.reader.nothing}</p>;
  return (
    <>
      {runsOf(rest).map((run) =>
        run.kind === "furniture" ? (
          <details class="furniture">
            <summary>{run.label}</summary>
            {run.blocks.map(({ span, why }) => (
              <p data-start={String(span[0])} title={why}>
                {shown(slice(text, span))}
              </p>
            ))}
          </details>
        ) : (
          <BlockText text={text} block={run.block} marks={marks} pins={pins} />
        ),
      )}
    </>
  );
}

function BlockText({ text, block, marks, pins }: Omit<ReaderTextProps, "title" | "blocks"> & { readonly block: Block }) {
  const inside = marks.filter(({ span }) => overlap(span, block.span));
  const body = <MarkedText text={text} span={block.span} marks={inside} pins={pins} />;
  const place = { id: `c${block.span[0]}`, "data-start": String(block.span[0]) };
  if (block.kind === "subhead") return <h2 {...place}>{body}</h2>;
  return (
    <div class="paragraph">
      {block.kind === "body" && <Rules marks={inside} />}
      <p class={block.kind === "caption" ? "caption" : undefined} {...place}>
        {body}
      </p>
    </div>
  );
}

/** A thin rule in the margin for each statement whose content stands in the paragraph, stacked where there are several. */
function Rules({ marks }: { readonly marks: readonly Mark<StatementEntry>[] }) {
  const statements = [...new Set(marks.filter(({ part }) => part === "content").map(({ of }) => of))];
  return (
    <>
      {statements.map(({ id, act }, lane) => (
        <i class={`rule lane-${Math.min(lane, 3)} family-${familyOf(act.main)}`} data-s={id} aria-hidden="true" />
      ))}
    </>
  );
}
