import type { StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { linksOf } from "../../record/chain.ts";
import { slice } from "../../record/span.ts";
import type { Hop } from "../../record/statement.ts";
import { shown } from "../reader/shown.ts";
import { words } from "../words.ts";

/** The parts of a stored article that a sourcing chain is read from. */
export type ChainSource = Pick<StoredArticle, "text" | "parties">;

/** On whose word a statement stands: links from the outlet to the speaker, solid for named, hollow for unnamed, a page for a document. */
export function Chain({ statement, article }: { readonly statement: StatementEntry; readonly article: ChainSource }) {
  if (statement.sourcing.length === 0) return null;
  return (
    <ol class="chain" aria-label={words.chain.label}>
      {linksOf(statement.sourcing, statement.speakers).map((link) => (
        <li>
          {link.map((hop) => (
            <>
              <HopMark hop={hop} />
              <bdi>{hopName(hop, article)}</bdi>
              {!hop.named && hop.kind !== "document" && <span class="hop-kind">{words.chain.unnamed}</span>}
            </>
          ))}
        </li>
      ))}
    </ol>
  );
}

function HopMark({ hop }: { readonly hop: Hop }) {
  const count = hop.count && (hop.count.min === hop.count.max ? `${hop.count.min}` : `${hop.count.min}+`);
  return (
    <svg class="hop" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      {hop.kind === "document" ? (
        <path d="M4.5 2.5h6l3 3v10h-9Z M10.5 2.5v3h3 M7 9h4M7 12h4" fill="none" stroke="currentColor" stroke-width="1.4" />
      ) : hop.named ? (
        <circle cx="9" cy="9" r="5" fill="currentColor" />
      ) : (
        <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" stroke-width="1.4" />
      )}
      {!hop.named && hop.kind !== "document" && count && (
        <text x="9" y="12.4" text-anchor="middle" font-size="9.5" fill="currentColor">
          {count}
        </text>
      )}
    </svg>
  );
}

/** A hop by its party's name, else by its words, else by what it is. */
function hopName(hop: Hop, { text, parties }: ChainSource): string {
  const party = parties.find(({ id }) => id === hop.party);
  const said = hop.words.map((span) => slice(text, span)).join(" … ");
  const fallback = hop.kind === "document" ? words.chain.document : hop.named ? words.chain.outlet : words.chain.group;
  return shown((hop.named ? party?.name : said) || said || party?.name || fallback);
}
