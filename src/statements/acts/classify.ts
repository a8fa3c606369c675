import { type Act, precedence } from "../../record/acts.ts";
import { HALF_SURE } from "./finding.ts";
import { actsOfClause, actsOfCue } from "./idioms.ts";
import { likely } from "./likely.ts";
import { withoutEnd } from "./rule.ts";
import { RULES } from "./rules.ts";
import type { Clause, Said } from "./said.ts";
import { turnedOn } from "./turned.ts";

/** The most acts that are named beside the main one. */
const MOST_OTHERS = 3;

interface Found {
  readonly act: Act;
  readonly words: string;
  readonly weak: boolean;
  readonly from: "cue" | "clause" | "aside";
}

/** Cues after which the content is not asserted but taken up, so that its words do not make the act. */
const TAKEN_UP: ReadonlySet<Act> = new Set(["no-comment", "non-denial", "denial", "rejection", "skepticism", "support", "condemnation"]);

/** What somebody explains he need not disclose or judge; and what he believes he does not disclose. */
const EXPLAINED: ReadonlySet<Act> = new Set(["disclosure", "announcement", "assessment"]);

/** What nobody does who is sure by a share. */
const FLAT: ReadonlySet<Act> = new Set(["confirmation", "denial"]);

/** Verbs that say of something what it is, so that the noun after them is asserted: "called it a threat". */
const PREDICATES = /^(?:call|describe|term|label|brand|dub|characteri[sz]e|portray|deem|regard|see|view|declare)$/;

/** A cue that ends in such a word takes for granted what follows: "a warning about". */
const ABOUT = / (?:about|over) \|/;

const NO_CLAUSE: Clause = {
  words: " ",
  row: [],
  standing: "main",
  doer: "none",
  imperative: false,
  question: false,
  says: null,
  quoted: false,
  past: null,
  nominal: false,
  wishedOf: null,
};

const CUE_RULES = likely(RULES.filter(({ looksAt }) => looksAt === "cue"));
const CLAUSE_RULES = likely(RULES.filter(({ looksAt }) => looksAt === "clause"));

/**
 * The act of a statement by the codebook: of all acts that the cue names or that main clauses show, the one highest in the table
 * is the main one; the rest, and what subordinate parts show, are others.
 */
export function classify(said: Said): { main: Act; others: Act[]; why: string } {
  const { main, others, why } = judge(said);
  return { main, others, why };
}

/** What `classify` finds, and whether its words are plain: not where only weak rules hold, nor where nothing makes it more than a claim. */
export function judge(said: Said): { main: Act; others: Act[]; why: string; strong: boolean } {
  const turned = turnedOn(said.clauses);
  if (turned) return { main: turned.act, others: [], why: `class from "${turned.words}" behind what was told before`, strong: true };
  const byIdiom = (said.cue ? actsOfCue(said.cue) : []).map((one): Found => ({ ...one, weak: false, from: "cue" }));
  const byWord = (said.cue ? CUE_RULES(`${said.cue.words}${withoutEnd(said.cue.words)}`, said.cue.lemmas) : []).flatMap((rule): Found[] => {
    const words = rule.find(said, NO_CLAUSE);
    return words === null ? [] : [{ act: rule.act, words, weak: rule.weak, from: "cue" }];
  });
  // What words do together is not what one of them does alone: "took the promise with a pinch of salt". Who lays blame for an incident says who did it.
  const byCue = byIdiom.length > 0 ? [...byIdiom, ...byWord.filter(({ act, weak }) => act === "attribution" && !weak)] : byWord;
  const takenUp = byCue.some(({ act, weak, words }) => !weak && (TAKEN_UP.has(act) || /^(?:citing|pointing)/.test(words)));
  const believes = byCue.some(({ act, weak }) => !weak && act === "assessment");
  const takesFor = byCue.some(({ weak }) => !weak) && !PREDICATES.test(said.cue?.lemma ?? "");
  const halfSure = HALF_SURE.test(said.words);
  const explains = byCue.some(({ act, weak }) => !weak && act === "explanation");
  const byClause = takenUp
    ? []
    : said.clauses
        .map(
          (clause): Clause =>
            takesFor && (clause.nominal || ABOUT.test(said.cue?.words ?? "")) && !/^ no /.test(clause.words)
              ? { ...clause, standing: "aside" }
              : clause,
        )
        .flatMap((clause) => inClause(said, clause))
        .filter(({ act }) => !(explains && EXPLAINED.has(act)) && !(believes && act === "disclosure") && !(halfSure && FLAT.has(act)));
  const found = [...byCue, ...byClause].sort((one, other) => precedence(one.act) - precedence(other.act));
  const asserted = found.filter(({ from }) => from !== "aside");
  const strong = asserted.filter(({ weak }) => !weak);
  const [first] = strong.length > 0 ? strong : asserted;
  // What several with names bind themselves to together is agreed, though each of them assures it.
  const together = first?.act === "assurance" && said.side.joint && said.side.named;
  const main = (together ? strong.find(({ act }) => act === "agreement") : undefined) ?? first;
  if (!main) return { main: "claim", others: [], why: "nothing in the words makes it more than a claim", strong: false };
  const others = [...new Set(found.filter(({ weak }) => !weak).map(({ act }) => act))].filter((act) => act !== main.act);
  const why = main.from === "cue" ? `class from the cue "${main.words}"` : `class from "${main.words}"`;
  return { main: main.act, others: others.slice(0, MOST_OTHERS), why, strong: !main.weak };
}

/** A measure that is said to follow if something is done is a threat: "if accounts are frozen, we shall freeze accounts". */
function onCondition({ clauses }: Said, act: Act): Act {
  const isConditional =
    act === "sanction" && clauses.some(({ standing, words }) => standing === "aside" && /^ (?:if|unless|should) /.test(words));
  return isConditional ? "threat" : act;
}

function inClause(said: Said, clause: Clause): Found[] {
  const from = clause.standing === "main" ? "clause" : "aside";
  const idioms = actsOfClause(clause).map((one): Found => ({ ...one, act: onCondition(said, one.act), weak: false, from }));
  return [
    ...idioms,
    ...CLAUSE_RULES(clause.words, []).flatMap((rule): Found[] => {
      if (clause.standing === "aside" && rule.weak) return [];
      const words = rule.find(said, clause);
      return words === null ? [] : [{ act: onCondition(said, rule.act), words, weak: rule.weak, from }];
    }),
  ];
}
