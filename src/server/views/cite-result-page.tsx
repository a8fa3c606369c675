import type { Checked } from "../../citing/index.ts";
import { citingWords } from "../citing-words.ts";
import { useFormat } from "../http/format.ts";
import { CitationItem } from "./citation-item.tsx";
import { CitedDraft } from "./cited-draft.tsx";

/** A draft after it was checked: how many of its quotations hold, the draft with its marks, and each quotation with what is on record of it. */
export function CiteResultPage({ text, checked }: { readonly text: string; readonly checked: Checked }) {
  const { cite } = citingWords;
  const format = useFormat();
  const { citations, unchecked, cut } = checked;
  const failing = citations.filter(({ holds }) => !holds).length;
  const count = format.number(citations.length);
  return (
    <div class="page narrow">
      <h1>{cite.result}</h1>
      <p>
        {citations.length === 0
          ? cite.none
          : failing === 0
            ? cite.allHold(citations.length, count)
            : cite.someFail(citations.length, count, format.number(failing))}
      </p>
      {unchecked > 0 && <p class="remark">{cite.unchecked(format.number(unchecked))}</p>}
      {cut && <p class="remark">{cite.cut}</p>}
      {citations.length > 0 && (
        <>
          <section>
            <h2>{cite.draft}</h2>
            <CitedDraft text={text} citations={citations} />
          </section>
          <section>
            <h2>{cite.list}</h2>
            <ol class="citations">
              {citations.map((citation, index) => (
                <CitationItem citation={citation} number={index + 1} />
              ))}
            </ol>
          </section>
        </>
      )}
      <p class="more">
        <a href="/cite-check">{cite.again}</a>
      </p>
    </div>
  );
}
