import type { StatementEntry } from "../../archive/archive.ts";
import type { Span } from "../../record/span.ts";
import { familyOf } from "../acts.ts";
import { type Mark, PARTS, type Segment, segments } from "../reader/segments.ts";
import { shown } from "../reader/shown.ts";
import { words } from "../words.ts";
import { Shape } from "./shape.tsx";
import { speakerNames } from "./speakers.tsx";

interface MarkedTextProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark<StatementEntry>[];
  /** Statements by the place where they end: there a shape leads to their note. */
  readonly pins?: ReadonlyMap<number, readonly StatementEntry[]>;
}

/** A stretch of an article with its statements marked. Every character of the stretch stands there once, in order. */
export function MarkedText({ text, span, marks, pins }: MarkedTextProps) {
  return (
    <>
      {segments(span, marks, pins?.keys()).map((segment) => (
        <>
          {segment.marks.length === 0 ? shown(text.slice(...segment.span)) : <Stretch text={text} segment={segment} />}
          {pins?.get(segment.span[1])?.map((statement) => (
            <Pin statement={statement} />
          ))}
        </>
      ))}
    </>
  );
}

function Stretch({ text, segment }: { readonly text: string; readonly segment: Segment<StatementEntry> }) {
  const innermost = segment.marks[0]!.of;
  const parts = PARTS.filter((part) => segment.marks.some((mark) => mark.part === part));
  const ids = [...new Set(segment.marks.map(({ of }) => of.id))];
  const waits = segment.marks.every(({ of }) => isWaiting(of));
  const tinted = segment.marks.find(({ part }) => part === "content")?.of ?? innermost;
  return (
    <span class={`mark ${parts.join(" ")} family-${familyOf(tinted.act.main)}${waits ? " unsure" : ""}`} data-s={ids.join(" ")}>
      {shown(text.slice(...segment.span))}
    </span>
  );
}

function Pin({ statement }: { readonly statement: StatementEntry }) {
  const name = words.reader.noteOf(words.act(statement.act.main), speakerNames(statement.by));
  return (
    <a class={isWaiting(statement) ? "pin unsure" : "pin"} href={`#${statement.id}`} data-s={statement.id} aria-label={name}>
      <Shape act={statement.act.main} />
    </a>
  );
}

/** Whether nobody, neither the program nor a person, stands behind a statement yet. */
export function isWaiting({ sure, decided }: StatementEntry): boolean {
  return !sure && decided === null;
}
