import type { Event } from "../record/event.ts";
import type { Span } from "../record/span.ts";

/** A meeting, call or visit over articles. What the articles say of it stands side by side. */
export interface EventEntry {
  /** Of the telling that stands first; those of the others lead to it. */
  readonly id: string;
  readonly kind: Event["kind"];
  /** Those who took part, by any article; `party` is the id of a page. */
  readonly participants: readonly { readonly name: string; readonly party: string | null }[];
  readonly tellings: readonly EventTelling[];
  /** In how many articles it is told; not all of very many are listed. */
  readonly articles: number;
}

/** An event as one article tells it, in the article's words. */
export interface EventTelling {
  readonly capture: string;
  /** Its id in the findings of its article. */
  readonly local: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly span: Span;
  /** The sentence's words around it. */
  readonly words: string;
  readonly place: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly standing: NonNullable<Event["standing"]> | null;
  readonly outcomes: readonly { readonly text: string; readonly span: Span }[];
}
