import type { Deed, Statement } from "../../record/statement.ts";
import type { Side } from "../own-side.ts";
import { isOwnToken } from "../own-side.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, type View } from "../view.ts";
import { type Role, roleOf } from "./role.ts";

/** How many tokens of one statement are looked at: its deed is told early, and a page gone wrong has thousands. */
const LOOKED_AT = 400;

/**
 * Who the content of a statement says does something (or does not: that is for the act to say), who is only said to stand behind or near those, and to whom it is done. By
 * the grammar of the clauses and by classes of words, never by which party it is. Undefined where nobody is named so.
 */
export function deedOf(view: View, { content, speakers }: Statement, side: Side, book: PartyBook): Deed | undefined {
  const roles = new Map<string, Role>();
  const add = (party: string, role: Role) => {
    const before = roles.get(party);
    if (before === undefined || (before === "near" && role === "by")) roles.set(party, role);
  };
  let left = LOOKED_AT;
  for (const [start, end] of content)
    for (
      let token = firstTokenAt(view.doc, start);
      left > 0 && token < view.doc.tokens.length && view.doc.tokens[token]!.start < end;
      token++, left--
    ) {
      const own = isOwnToken(view, side, token);
      if (view.nameAt[token]! < 0) {
        const role = own ? roleOf(view, token, view.doc.tokens[token]!.end) : null;
        if (role) for (const speaker of speakers) add(speaker, role);
        continue;
      }
      const found = namedAt(view, token);
      if (!found) continue;
      const role = roleOf(view, found.head, found.end);
      if (role) add(book.named(found.entity).id, role);
    }
  const of = (role: Role) => [...roles].filter(([, is]) => is === role).map(([party]) => party);
  return roles.size === 0 ? undefined : { by: of("by"), near: of("near"), to: of("to") };
}

/** The name that ends with a token, with the word of it that hangs on what is outside. */
function namedAt({ doc, nameAt, tree }: View, token: number): { entity: number; head: number; end: number } | null {
  const index = nameAt[token]!;
  if (nameAt[token + 1] === index) return null;
  const { class: is, entity, span } = doc.names[index]!;
  if (!/^(?:state|organization|threat-group|group|person|place)$/.test(is)) return null;
  let head = token;
  for (let step = 0; step < 8 && tree.heads[head]! >= 0 && nameAt[tree.heads[head]!] === index; step++) head = tree.heads[head]!;
  return { entity, head, end: span[1] };
}
