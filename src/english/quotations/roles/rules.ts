import type { QuotedSpan } from "../../doc.ts";
import { SPEECH_VERBS } from "../../sentences/verbs.ts";
import type { Evidence } from "./evidence.ts";
import { DETERMINERS, DOUBTFUL, LABELLING, NAMING, PERSONS, REPORTING, TITLING, WORDS, WORKS } from "./lexicon.ts";

/** One reason why a quotation has a role. */
export interface RoleRule {
  readonly why: string;
  readonly role: QuotedSpan["role"];
  readonly holds: (evidence: Evidence) => boolean;
}

/** Longest term or scare quotes, in words. */
const LONGEST_TERM = 4;
/** Longest title, in words. */
const LONGEST_TITLE = 14;
/** A piece of what somebody says has at least so many words. */
const SHORTEST_SPEECH = 5;

const saying = (word: string | undefined) => word !== undefined && (SPEECH_VERBS.has(word) || REPORTING.has(word));

const surelySaying = (word: string) => saying(word) && !DOUBTFUL.has(word);

/** A mark of quotation, which stands between words but says nothing. */
const isQuote = (word: string) => /^(?:["“”'‘’«»„`]+|,,)$/.test(word);

/** The words straight before, other marks left out. */
const near = ({ before }: Evidence, count: number) => before.filter((word) => !isQuote(word)).slice(-count);

/** "so-called", as one token or as three. */
const isSoCalled = (evidence: Evidence) => /(?:^| )so ?- ?called$/.test(near(evidence, 3).join(" "));

const isShort = ({ count }: Evidence) => count <= LONGEST_TERM;

/** Capitals throughout, without being a sentence that somebody might say. */
const looksTitled = ({ titled, capitals, count, endsInside, inside, headline }: Evidence) =>
  titled && !headline && count <= LONGEST_TITLE && !saysPersons(inside, capitals) && (capitals > 1 || !/[.!?]/.test(endsInside));

/** "I" and "we" among words of which not all have a capital. */
const saysPersons = (inside: readonly string[], capitals: number) => inside.length > capitals && inside.some((word) => PERSONS.has(word));

/** A verb of saying soon after, with no more than a name before it. */
function toldAfter({ after }: Evidence): boolean {
  for (const [index, word] of after.entries()) {
    if (saying(word)) return true;
    if (index > 0 ? !/^[\p{L}'’.-]+$/u.test(word) : !/^(?:,|[\p{L}'’.-]+)$/u.test(word)) return false;
  }
  return false;
}

/** Whether somebody says something in the sentence outside of the marks. */
const toldSomewhere = ({ before, after }: Evidence) => before.some(surelySaying) || after.some(surelySaying);

const isClause = ({ finite, count, inside }: Evidence) =>
  (finite && count >= 4) || (count >= 3 && inside.some((word) => PERSONS.has(word))) || (finite && PERSONS.has(inside[0] ?? ""));

/** The rules, in the order in which they are asked; the first that holds decides. */
export const ROLE_RULES: readonly RoleRule[] = [
  { why: "the value of an attribute", role: "term", holds: ({ before }) => before.at(-1) === "=" },
  { why: "so-called", role: "scare", holds: (evidence) => isSoCalled(evidence) && evidence.count < SHORTEST_SPEECH * 2 },
  { why: "goes on over paragraphs", role: "speech", holds: ({ quotation }) => quotation.segments.length > 1 },
  {
    why: "the word for it",
    role: "term",
    holds: (evidence) =>
      WORDS.has(near(evidence, 1)[0] ?? "") && evidence.count <= 2 * LONGEST_TERM && !/[,:]/.test(evidence.before.at(-1) ?? ""),
  },
  {
    why: "titled",
    role: "title",
    holds: (evidence) => near(evidence, 2).some((word) => TITLING.has(word)) && evidence.count <= LONGEST_TITLE + 6,
  },
  {
    why: "the title of a work",
    role: "title",
    holds: (evidence) =>
      looksTitled(evidence) &&
      (near(evidence, 5).some((word) => WORKS.has(word)) || WORKS.has(evidence.after[0] ?? "")) &&
      !near(evidence, 2).some(saying),
  },
  {
    why: "named so",
    role: "term",
    holds: (evidence) => {
      const [before, verb] = near(evidence, 2);
      if (!isShort(evidence) || /[,:]/.test(evidence.before.at(-1) ?? "")) return false;
      if (verb === "as")
        return /^(?:known|to)$/.test(before ?? "") && evidence.before.some((word) => word === "known" || word === "referred");
      return (
        verb !== undefined &&
        NAMING.has(verb) &&
        !/^(?:he|she|they|who|it|i|we)$/.test(before ?? "") &&
        !evidence.before.slice(-6).includes("what")
      );
    },
  },
  {
    why: "after a colon",
    role: "speech",
    holds: (evidence) =>
      evidence.before.at(-1) === ":" && (evidence.count > LONGEST_TERM || isClause(evidence) || evidence.before.some(saying)),
  },
  {
    why: "after a verb of saying",
    role: "speech",
    holds: (evidence) => saying(near(evidence, 1)[0]?.replace(/^,$/, "") || near(evidence, 2)[0]) && !looksLikeName(evidence),
  },
  {
    why: "before a verb of saying",
    role: "speech",
    holds: (evidence) => toldAfter(evidence) && (/[,?!.…]/.test(evidence.endsWith) || isClause(evidence) || evidence.count > LONGEST_TERM),
  },
  {
    why: "a sentence of its own",
    role: "speech",
    holds: (evidence) => evidence.alone && (!looksTitled(evidence) || evidence.count > LONGEST_TITLE || isClause(evidence)),
  },
  { why: "capitals throughout", role: "title", holds: (evidence) => looksTitled(evidence) && evidence.capitals > 1 },
  { why: "a clause of its own", role: "speech", holds: isClause },
  {
    why: "a label that somebody gives",
    role: "speech",
    holds: ({ before, after, count }) =>
      before.slice(-8).some((word) => LABELLING.has(word)) && count > 0 && !after.slice(0, 1).includes("-"),
  },
  {
    why: "some of what is said in the sentence",
    role: "speech",
    holds: (evidence) => toldSomewhere(evidence) && evidence.count > 0 && !looksLikeName(evidence),
  },
  { why: "in a headline", role: "speech", holds: ({ headline, count }) => headline && count > 0 },
  { why: "longer than a term", role: "speech", holds: ({ count }) => count >= SHORTEST_SPEECH },
  { why: "a name", role: "title", holds: looksTitled },
  { why: "a few words in a noun phrase", role: "scare", holds: (evidence) => DETERMINERS.has(near(evidence, 1)[0] ?? "") },
  { why: "a few words that nobody says", role: "scare", holds: () => true },
];

/** One or a few words with a capital inside a sentence, unlike words that are said. */
function looksLikeName(evidence: Evidence): boolean {
  return looksTitled(evidence) && evidence.capitals > 1 && evidence.endsWith !== "," && evidence.before.at(-1) !== ",";
}
