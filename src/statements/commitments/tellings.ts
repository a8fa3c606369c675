import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import type { Draft } from "../draft.ts";
import type { Teller } from "../figures/teller.ts";
import type { Back } from "../references/back.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import type { Speakers } from "../speakers/speakers.ts";
import type { View } from "../view.ts";

/** Everything that an article's commitments are made of. The lists run in parallel. */
export interface Tellings {
  readonly view: View;
  readonly drafts: readonly Draft[];
  readonly speakers: readonly Speakers[];
  readonly statements: readonly Statement[];
  readonly back: readonly (Back | null)[];
  readonly book: PartyBook;
  readonly teller: (span: Span) => Teller;
}
