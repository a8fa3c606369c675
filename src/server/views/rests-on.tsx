import type { ToldIn, WordingFound } from "../../archive/archive.ts";
import { citingWords } from "../citing-words.ts";
import { useFormat } from "../http/format.ts";

/** On how much something rests: articles, independent origins, how many of these on unnamed sources only, and what is not known. */
export function RestsOn({ on, more = false }: { readonly on: Omit<ToldIn, "id"> | Omit<WordingFound, "places">; readonly more?: boolean }) {
  const { told, cite } = citingWords;
  const format = useFormat();
  const { articles, origins, onUnnamedOnly, unknown } = on;
  return (
    <p class="rests dots">
      <span>
        {more && `${cite.atLeast} `}
        {told.articles(articles, format.number(articles))}
      </span>
      <span>{told.origins(origins, format.number(origins))}</span>
      {onUnnamedOnly > 0 && <span>{told.unnamed(format.number(onUnnamedOnly))}</span>}
      {unknown > 0 && <span>{told.unknown(unknown, format.number(unknown))}</span>}
    </p>
  );
}
