import type { Commitment } from "../../record/commitment.ts";
import type { Span } from "../../record/span.ts";
import type { Teller } from "../figures/stated.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, isStory, type View } from "../view.ts";
import { domainOf, exclusionsIn, partyOf, polarityOf, subjectOf } from "./action.ts";

/** A commitment before it has an id. */
export type BareCommitment = Omit<Commitment, "id">;

const PACT = "(?:pact|agreement|accord|deal|treaty|understanding|memorandum|convention)";
/** A pact with what it binds to. */
const UNDER = new RegExp(
  `\\b${PACT}\\b[^.;:"“”\\n]{0,60}?\\b(?:under which|by which|in which|whereby|that (?:would|will)|which (?:would|will)|to (?=\\w))\\s*`,
  "i",
);
const NEGOTIATING =
  /\b(?:draft\w*|negotiat\w*|working on|work on|discuss\w*|prepar\w*|hammer\w*|finali[sz]\w*|consider\w*|close to|talks on|near)\b/i;
const CONCLUDED = /\b(?:sign\w*|reach\w*|conclud\w*|agreed|struck|strike|sealed?|ratif\w*|entered into)\b/i;

/**
 * Pacts that the article tells of, in whatever voice: who is bound, to what, and what is left out. A sentence or clause right after that says what "it" would not
 * cover belongs to it.
 */
export function pactsIn(view: View, book: PartyBook, teller: (span: Span) => Teller): BareCommitment[] {
  return view.doc.sentences.flatMap(({ span, first }, index): BareCommitment[] => {
    if (!isStory(view, index)) return [];
    const words = view.text.slice(...span);
    const match = words.length < LONGEST ? UNDER.exec(words) : null;
    if (!match) return [];
    const lead = words.slice(0, match.index);
    const kind = NEGOTIATING.test(lead) ? "negotiating" : CONCLUDED.test(lead) ? "agreed" : null;
    const from = match.index + match[0].length;
    const length = words.slice(from).search(/[;.,"“”]| \bbut\b/);
    if (!kind || length === 0) return [];
    const action: [number, number] = [span[0] + from, span[0] + (length < 0 ? words.length : from + length)];
    const subject = subjectOf(view, first, firstTokenAt(view.doc, span[0] + match.index));
    const by = subject === null ? [] : partyOf(view, view.tree.firsts[subject]!, subject + 1, book);
    const next = view.doc.sentences[index + 1];
    const after = next && /^(?:It|The (?:pact|agreement|text|deal|treaty|accord)) /.test(view.text.slice(...next.span)) ? next.span : null;
    const { statement, by: told } = teller(action);
    const what = view.text.slice(...action);
    return [
      {
        by: by.map(({ id }) => id),
        to: [],
        action: [action],
        polarity: polarityOf(what),
        domain: domainOf(what),
        period: null,
        exclusions: [
          ...exclusionsIn(words.slice(from), span[0] + from),
          ...(after ? exclusionsIn(view.text.slice(...after), after[0]) : []),
        ],
        given: "reported",
        history: [{ kind, statement, date: null }],
        sure: by.length > 0 && told === "article",
      },
    ];
  });
}

/** Sentences longer than this are lists or wrong, in UTF-16 code units. */
const LONGEST = 1_500;
