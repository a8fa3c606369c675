import type { UserKnowledge, UserRow } from "../../knowledge/index.ts";
import type { Doc, NameClass, Span } from "../doc.ts";
import type { FoundName } from "./names.ts";
import { titleBefore } from "./titles.ts";
import { type NameView, nameView, phrase } from "./view.ts";

/** A name that a person's rows have, where it stands. */
interface Given {
  readonly span: Span;
  readonly first: number;
  readonly sentence: number;
  readonly row: UserRow;
}

/**
 * Names with those that a person gave: these are names wherever they stand, of the class that was given. They take the place of what was
 * found where they overlap; a longer name that holds one as a part of itself ("Halden Institute" where Halden is given) stays.
 */
export function withGiven(
  doc: Pick<Doc, "text" | "tokens" | "sentences">,
  found: readonly FoundName[],
  knowledge: UserKnowledge,
): FoundName[] {
  const view = nameView(doc);
  const given = givenNames(view, knowledge);
  const stays: FoundName[] = [];
  const dropped = new Set<Given>();
  const former = new Map<Given, FoundName>();
  let next = 0;
  for (const name of found) {
    while (next < given.length && given[next]!.span[1] <= name.span[0]) next++;
    const over = overlapping(given, next, name.span);
    const inside = over.filter(
      ({ span }) => span[1] - span[0] < name.span[1] - name.span[0] && name.span[0] <= span[0] && span[1] <= name.span[1],
    );
    if (over.length > inside.length) for (const one of over) former.set(one, former.get(one) ?? name);
    else {
      for (const one of inside) dropped.add(one);
      const state = name.class === "organization" ? inside.find(({ row }) => row.kind === "state")?.row.name : undefined;
      stays.push(state === undefined ? name : { ...name, ofState: state });
    }
  }
  const added = given.filter((one) => !dropped.has(one)).map((one) => nameOf(view, one, former.get(one)));
  return [...stays, ...added].sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]);
}

function overlapping(given: readonly Given[], from: number, [start, end]: Span): Given[] {
  const over: Given[] = [];
  for (let at = from; at < given.length && given[at]!.span[0] < end; at++) if (given[at]!.span[1] > start) over.push(given[at]!);
  return over;
}

/** The longest given name at each place, from left to right, without overlap. */
function givenNames(view: NameView, knowledge: UserKnowledge): Given[] {
  const given: Given[] = [];
  for (const { first: begin, last: end } of view.sentences) {
    for (let at = begin; at < end; ) {
      let last = at;
      let row: UserRow | null = null;
      if (knowledge.begins(view.words[at]!))
        for (let to = at + 1; to <= end && view.tokens[to - 1]!.end - view.tokens[at]!.start <= knowledge.longest + SLACK; to++) {
          const known = knowledge.named(phrase(view, at, to));
          if (known) [row, last] = [known, to];
        }
      if (row) given.push({ span: [view.tokens[at]!.start, view.tokens[last - 1]!.end], first: at, sentence: begin, row });
      at = Math.max(last, at + 1);
    }
  }
  return given;
}

/** White space that a text may have more of between the words of a name, in UTF-16 code units. */
const SLACK = 8;

const CLASSES: Readonly<Record<string, NameClass>> = {
  person: "person",
  state: "state",
  group: "group",
  "threat-group": "threat-group",
  place: "place",
};

function nameOf(view: NameView, { span, first, sentence, row }: Given, former: FoundName | undefined): FoundName {
  const kind = CLASSES[row.kind] ?? "organization";
  const run = kind === "person" && !former?.title ? titleBefore(view, sentence, first) : null;
  const title: Span | null = run ? [view.tokens[run.first]!.start, view.tokens[run.last - 1]!.end] : (former?.title ?? null);
  return {
    span,
    class: kind,
    title: kind === "person" && title && title[1] <= span[0] ? title : null,
    role: kind === "person" ? (former?.role ?? null) : null,
    why: `given by a person: ${row.kind}`,
    ...(row.country !== null && { country: row.country }),
    given: { name: row.name, kind: row.kind, ...(row.state !== undefined && { state: row.state }) },
  };
}
