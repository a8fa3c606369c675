import type { Child } from "hono/jsx";
import type { StatementEntry } from "../../archive/archive.ts";
import type { ChainLink } from "../../archive/commitment-entries.ts";
import { useFormat } from "../http/format.ts";
import { articlesOf } from "../said-once.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { ChainLinks } from "./chain-links.tsx";
import { DateOf } from "./date.tsx";
import { isWaiting } from "./marked-text.tsx";
import { Speakers } from "./speakers.tsx";

interface SaidLineProps {
  readonly statement: StatementEntry;
  readonly chain?: readonly ChainLink[];
  /** What stands before who speaks: "Within". */
  readonly lead?: Child;
  /** EDTF, where it is another than the statement's. */
  readonly date?: string | null;
  /** The same in other articles, where a list has it once. */
  readonly also?: readonly StatementEntry[];
  readonly children?: Child;
}

/** A statement in a few lines: when, what it does, who says it, its words, and on whose word. */
export function SaidLine({ statement, chain = [], lead, date = statement.date, also = [], children }: SaidLineProps) {
  const { content, cue } = statement.words;
  return (
    <>
      <p class="quiet dots">
        <DateOf edtf={date} />
        {lead && <strong>{lead}</strong>}
        <ActLabel act={statement.act.main} unsure={isWaiting(statement)} />
        <Speakers by={statement.by} />
        {isWaiting(statement) && (
          <span>
            <span class="waits">{words.standing.unsure}</span>
          </span>
        )}
      </p>
      <p class="said-words">
        <a href={`/statements/${statement.id}`}>
          {content === "" ? (
            <bdi>{cue}</bdi>
          ) : (
            <q>
              <bdi>{content}</bdi>
            </q>
          )}
        </a>
      </p>
      <ChainLinks chain={chain} />
      <ToldIn statement={statement} also={also} />
      {children}
    </>
  );
}

/** In how many articles it is told, where these are several, leading to them. */
function ToldIn({ statement, also }: { readonly statement: StatementEntry; readonly also: readonly StatementEntry[] }) {
  const { number } = useFormat();
  const articles = articlesOf(statement, also);
  if (articles < 2) return null;
  return (
    <p class="quiet dots">
      <a href={`/statements/${statement.id}#told`}>{words.toldIn(number(articles))}</a>
      {also.map(({ id, article }) => (
        <a href={`/statements/${id}`}>
          <bdi>{article.publisher ?? article.title ?? words.untitled}</bdi>
        </a>
      ))}
    </p>
  );
}
