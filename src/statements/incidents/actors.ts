import type { Statement } from "../../record/statement.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, type View } from "../view.ts";

/** An actor as a statement names it. */
export interface Actor {
  readonly span: [number, number];
  readonly party: string;
}

/** Words between which an actor stands: "the work of", "carried out by", "tied … to", "behind". */
const BEFORE =
  /\b(?:by|to|of|on|blamed|accused|behind|hackers?|group)\s+(?:the\s+|a\s+|an\s+|hackers? (?:from|linked to|backed by)\s+|[\p{L}-]+\s+group\s+)*$/iu;
const AFTER =
  /^(?:['’]s?)?\s+(?:[\p{L}-]+\s+){0,3}?(?:was|were|is|are|had|has|did|carried|conducted|launched|hacked|stole|broke|breached|attacked|behind|hackers|intelligence|spies|government|group)\b/iu;

/** Who a statement says did it: the states and groups that an attribution names where its actor stands. A denial or a question names none. */
export function actorsIn(view: View, { act, content, cue, speakers }: Statement, book: PartyBook): Actor[] {
  if (act.main !== "attribution") return [];
  const spans = [...content, ...cue];
  const found: Actor[] = [];
  for (const [start, end] of spans) {
    let last = -1;
    for (let token = firstTokenAt(view.doc, start); token < view.doc.tokens.length && view.doc.tokens[token]!.start < end; token++) {
      const index = view.nameAt[token]!;
      if (index < 0 || index === last) continue;
      last = index;
      const name = view.doc.names[index]!;
      const before = view.text.slice(Math.max(0, name.span[0] - 60), name.span[0]);
      const after = view.text.slice(name.span[1], name.span[1] + 60);
      const party = book.named(name.entity);
      if (
        !/^(?:state|group|threat-group|organization)$/.test(party.kind) ||
        speakers.includes(party.id) ||
        (!BEFORE.test(before) && !AFTER.test(after))
      )
        continue;
      found.push({ span: [name.span[0], name.span[1]], party: party.id });
    }
  }
  return found;
}
