import type { PartyDossier, PartySuggestion } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { JoinForm } from "./join-form.tsx";

/** What a person should look at: parties that may be this one, with buttons to say so or not, and whether this one may be several. */
export function PartySuggestions({ dossier: { party, suggestions } }: { readonly dossier: PartyDossier }) {
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h2>{words.parties.maybe.title}</h2>
      <ul class="maybe">
        {suggestions.map((suggestion) => (
          <li>{suggestion.kind === "split" ? <Several why={suggestion.why} /> : <One suggestion={suggestion} party={party.id} />}</li>
        ))}
      </ul>
    </section>
  );
}

function Several({ why }: { readonly why: string }) {
  return (
    <>
      <p>
        <strong>{words.parties.maybe.several}:</strong> <bdi>{why}</bdi>
      </p>
      <p class="quiet">{words.parties.maybe.chooseBelow}</p>
    </>
  );
}

function One({ suggestion, party }: { readonly suggestion: Extract<PartySuggestion, { kind: "merge" }>; readonly party: string }) {
  const format = useFormat();
  const { id, name, paged, met, articles, why } = suggestion;
  return (
    <>
      <p>
        <strong>{words.parties.maybe.one}:</strong>{" "}
        <a href={paged ? `/parties/${id}` : `/articles/${met}`}>
          <bdi>{name}</bdi>
        </a>{" "}
        <span class="quiet">
          {!paged && <>{words.parties.maybe.noPage}, </>}
          {words.count.articles(articles, format.number(articles))}
        </span>
      </p>
      <p class="quiet">
        <bdi>{why}</bdi>
      </p>
      <JoinForm one={party} other={id} back={`/parties/${party}`} />
    </>
  );
}
