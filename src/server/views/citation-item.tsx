import type { Citation, OnRecord } from "../../citing/index.ts";
import { citingWords } from "../citing-words.ts";
import { useFormat } from "../http/format.ts";
import { pageQuery } from "../reader/window.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { RestsOn } from "./rests-on.tsx";
import { Speakers } from "./speakers.tsx";

/** How many places of one quotation are shown. */
const PLACES = 5;

/** One quotation of a draft: how it stands, why, by whom and where it is on record. */
export function CitationItem({ citation, number }: { readonly citation: Citation; readonly number: number }) {
  const { cite, verdict: verdicts } = citingWords;
  const { quotation, speakers, verdict, holds, why, record } = citation;
  return (
    <li class={holds ? "citation" : "citation fails"} id={`quotation-${number}`}>
      <h3>{verdicts[verdict]}</h3>
      <blockquote class="passage">
        <p>
          <bdi>{quotation.text}</bdi>
        </p>
      </blockquote>
      <p>
        <bdi>{why}</bdi>
      </p>
      {(speakers.length > 0 || record) && (
        <dl class="evidence">
          {speakers.length > 0 && (
            <>
              <dt>{cite.draftSays}</dt>
              <dd>
                <bdi>{speakers.map(({ name }) => name).join(", ")}</bdi>
              </dd>
            </>
          )}
          {record && <Recorded record={record} />}
        </dl>
      )}
    </li>
  );
}

function Recorded({ record }: { readonly record: OnRecord }) {
  const { cite } = citingWords;
  const format = useFormat();
  return (
    <>
      <dt>{cite.by}</dt>
      <dd>
        {record.by.length > 0 ? <Speakers by={record.by} /> : cite.nobody}
        {record.statement && (
          <>
            {", "}
            <a href={`/statements/${record.statement}`}>{cite.statement}</a> ({record.sure ? cite.sure : cite.unsure})
          </>
        )}
        <RestsOn on={record} more={record.more} />
      </dd>
      <dt>{cite.where}</dt>
      <dd>
        <ul>
          {record.places.slice(0, PLACES).map(({ capture, title, publisher, published, found }) => (
            <li>
              <a href={`/articles/${capture}${pageQuery(found.spans[0] ?? [0, 0])}`}>
                <bdi>{title ?? words.untitled}</bdi>
              </a>
              {publisher && (
                <>
                  {", "}
                  <bdi>{publisher}</bdi>
                </>
              )}{" "}
              <DateOf edtf={published} />{" "}
              <span class="quiet">
                {found.spans.map(([start, end]) => words.statement.offsets(format.number(start), format.number(end))).join("; ")}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
