import { TOPICS } from "../../english/names/lexicon/organizations.ts";
import { stateNamed } from "../../knowledge/index.ts";
import type { Party } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import { type Range, spanOf, type View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { Speakers } from "./speakers.ts";
import { ownName } from "./states-of.ts";

/** Bodies that each of several states has, as several, and as one. */
const ONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ministries: "ministry", governments: "government", departments: "department", embassies: "embassy" },
    ...{ parliaments: "parliament", presidencies: "presidency", secretariats: "secretariat", delegations: "delegation" },
  }),
);
const SEVERAL = [...ONE.keys()].join("|");
const EITHER = `${SEVERAL}|${[...ONE.keys()].map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`).join("|")}`;

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const LIST = `(?:the )?${NAME}(?:, (?:the )?${NAME}){0,12},? and (?:the )?${NAME}`;

/** "The Foreign Ministries of Varenia, Caldora and the Orsk Isles", "the Ministries of Foreign Affairs of Varenia and Caldora". */
const BEHIND = new RegExp(
  `^(?:[Tt]he )?(?<before>(?:[\\p{L}-]+ ){0,2}?)(?<head>${EITHER})(?<topic>(?: of| for) [\\p{L} ]{3,40}?)? of (?<list>${LIST})$`,
  "u",
);

/** "The Varenian, Caldoran and Orskan foreign ministries". */
const BEFORE = new RegExp(`^(?:[Tt]he )?(?<list>${LIST}) (?<before>(?:\\p{Ll}+ ){0,2})(?<head>${SEVERAL})$`, "u");

/** Longest phrase that is looked at, in UTF-16 code units: more is no list of who speaks. */
const LONGEST = 300;

/** The bodies of several states that one phrase names, each a party of its own with its state; null where a phrase is another. */
export function jointBodies(view: View, range: Range, book: PartyBook): Speakers | null {
  const span = spanOf(view, range);
  const words = span[1] - span[0] > LONGEST ? "" : view.text.slice(...span).replace(/\s/g, " ");
  const behind = BEHIND.exec(words);
  const found = behind ?? BEFORE.exec(words);
  if (!found) return null;
  const { before = "", head = "", topic = "", list = "" } = found.groups!;
  const start = span[0] + (behind ? words.length - list.length : words.indexOf(list));
  const isOpen = behind !== null && (before !== "" || /^(?:government|embass|parliament|presidenc)/i.test(head));
  const states = statesIn(view, list, start, behind === null ? "all" : isOpen ? "none" : "one");
  if (states.length < 2) return null;
  const one = ONE.get(head.toLowerCase())!;
  const body = `${before}${/^\p{Lu}/u.test(head) ? `${one[0]!.toUpperCase()}${one.slice(1)}` : one}${topic}`;
  const parties = states.map(
    ({ name, span: at }): Party => book.body(`${body} of ${name}`, { name, span: [...at], basis: "explicit" }, at),
  );
  return { parties, basis: "explicit", doubt: null, why: `several are named together as ${head.toLowerCase()}` };
}

/** The states of a list by their own names; none where a part of it is no state's name. `known`: how many of them text or tables must know as states'. */
function statesIn(view: View, list: string, start: number, known: "all" | "one" | "none"): { name: string; span: Span }[] {
  const states: { name: string; span: Span; told: boolean }[] = [];
  for (const { index, 0: chunk } of list.matchAll(new RegExp(NAME, "gu"))) {
    const state = stateNamed(chunk);
    const entity = view.doc.entities.find(
      ({ class: kind, mentions }) =>
        kind === "state" && mentions.some((mention) => view.text.slice(...view.doc.names[mention]!.span) === chunk),
    );
    if (!state && !entity && TOPICS.has(chunk.split(" ").at(-1)!)) return [];
    const name = ownName(entity?.name ?? chunk, state?.code ?? null);
    states.push({ name, span: [start + index, start + index + chunk.length], told: state !== null || entity !== undefined });
  }
  const told = states.filter((state) => state.told).length;
  return told >= { all: states.length, one: 1, none: 0 }[known] ? states : [];
}
