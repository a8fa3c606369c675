import type { Appearance } from "../../archive/archive.ts";
import { citingWords } from "../citing-words.ts";

/** Words beside those of the first telling: what is other is underlined, what is left out stands in brackets. */
export function Wording({ runs }: { readonly runs: Appearance["wording"] }) {
  return (
    <bdi class="wording">
      {runs.map(({ text, how }) => {
        if (how === "same") return text;
        if (how === "differs") return <ins>{text}</ins>;
        return <del>{` [${citingWords.told.missing} ${text}] `}</del>;
      })}
    </bdi>
  );
}
