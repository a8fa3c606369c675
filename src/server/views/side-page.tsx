import type { SideEntry, SideRow } from "../../archive/side-entries.ts";
import { useFormat } from "../http/format.ts";
import type { SaidOnce } from "../said-once.ts";
import { sideWords } from "../side-words.ts";
import { IN_COLUMN, layOutIn, markOf } from "../timeline.ts";
import { SaidLine } from "./said-line.tsx";
import { Lanes } from "./timeline.tsx";

const LANES = ["bound", "denied", "owned", "open", "laid", "unanswered"] as const;

interface Props {
  readonly side: SideEntry;
  /** Its rows, what copies tell of each once. */
  readonly shown: readonly SaidOnce<SideRow>[];
}

/** What a state's officials said of it, what others said of it meanwhile, and who did not answer. */
export function SidePage({ side: { name, rows, more }, shown }: Props) {
  const format = useFormat();
  const placed = rows.map(({ statement, role }) => ({ mark: markOf(statement), lane: role, date: statement.date }));
  return (
    <div class="page narrow">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p class="total">{sideWords.counted(rows.length, format.number(rows.length))}</p>
      <Lanes layout={layOutIn<SideRow["role"]>(placed, LANES, IN_COLUMN)} named={(lane) => sideWords.lane[lane]} label={sideWords.axis} />
      <ol class="lineage">
        {shown.map(({ row, also }) => (
          <li class={row.role === "laid" || row.role === "unanswered" ? "scoped" : "scoped within"}>
            <Row row={row} also={also} />
          </li>
        ))}
      </ol>
      {more && <p class="quiet">{sideWords.more}</p>}
    </div>
  );
}

function Row({ row, also }: SaidOnce<SideRow>) {
  const { statement, chain, role, elsewhere, denials, answers } = row;
  return (
    <SaidLine statement={statement} chain={chain} lead={sideWords.role[role]} also={also}>
      {elsewhere !== null && (
        <p class="quiet">
          {`${sideWords.elsewhere}: `}
          <a href={`/articles/${elsewhere}`}>{sideWords.article}</a>
        </p>
      )}
      {denials.length > 0 && (
        <ul class="deciding">
          {denials.map(({ statement: denial, why, sure }) => (
            <li>
              {`${sideWords.denied(sure)}: `}
              <a href={`/statements/${denial}`}>{sideWords.seeDenial}</a>
              {`; ${why}`}
            </li>
          ))}
        </ul>
      )}
      {answers.length > 0 && (
        <ul class="deciding">
          {answers.map(({ statement: answer, why }) => (
            <li>
              <a href={`/statements/${answer}`}>{sideWords.answered}</a>
              {`: ${why}`}
            </li>
          ))}
        </ul>
      )}
    </SaidLine>
  );
}
