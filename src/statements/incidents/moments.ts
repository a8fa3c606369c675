import type { Incident } from "../../record/incident.ts";
import { timesIn } from "../dates/times-in.ts";
import { afterDateline } from "../phrase/index.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Mention } from "./mentions.ts";

/** A time, and what of the incident it is the time of. */
export interface Moment {
  readonly span: [number, number];
  readonly of: Incident["dates"][number]["of"];
  readonly date: Incident["dates"][number]["date"];
}

/** Verbs that say what a time is the time of, as lemmas. */
const VERBS: readonly (readonly [Moment["of"], RegExp])[] = [
  ["discovery", /^(?:discover|detect|notice|spot|find|learn|identify|alert|uncover)$/],
  ["disclosure", /^(?:disclose|reveal|announce|acknowledge|publicize)$/],
  ["end", /^(?:end|contain|stop|cease)$/],
  ["start", /^(?:begin|start|take|occur|happen|date|launch|carry|conduct)$/],
];

/** The times of the sentence that are an incident's own: on the verb that tells it, or on one that says when it began, ended, was found or made known. */
export function momentsOf(view: View, mention: Mention): Moment[] {
  const { doc } = view;
  const { first: opening, last } = mention.sentence;
  // When an article was filed is no time of what it tells.
  const first = afterDateline(view, opening, last);
  return timesIn(view, doc.tokens[first]!.start, doc.tokens[last - 1]!.end).flatMap((time) => {
    const date = view.dates.get(time);
    const of =
      date && time.type === "date" ? momentOf(view, firstTokenAt(doc, time.span[0]), firstTokenAt(doc, time.span[1]), mention) : null;
    return date && of ? [{ span: [time.span[0], time.span[1]], of, date }] : [];
  });
}

/** What the time that stands from `first` to `last` is the time of: climbs the tree to the mention itself, or to the first verb. */
function momentOf(view: View, first: number, last: number, mention: Mention): Moment["of"] | null {
  const { tree } = view;
  if (last === mention.token && !mention.verb) return "start";
  for (let at = tree.heads[first]!, step = 0; at >= 0 && step < CLIMBED; at = tree.heads[at]!, step++) {
    if (at >= first && at < last) continue;
    if (at === mention.token) return mention.verb && MADE_KNOWN.test(tree.lemmas[at]!) ? "disclosure" : "start";
    if (tree.upos[at] === "VERB") return byVerb(view, at, mention);
  }
  return null;
}

/** Deeds that make a thing known to all, as lemmas. */
const MADE_KNOWN = /^(?:publish|leak|post|expose)$/;

/** Verbs whose subject is hit by what is their object, as lemmas: their time is its own. */
const SUFFERED = /^(?:suffer|experience|sustain|undergo|endure)$/;

/** "the wiper used against the railways in 2030": participles that say how a deed was done, as lemmas. */
const AIMED = /^(?:use|deploy|aim|direct|mount|stage|unleash|release)$/;

/** How many heads are climbed before a time is held to belong to something else. */
const CLIMBED = 6;

/** A verb of finding, beginning or ending counts where the mention hangs on it or it on the mention; one of making known where the mention is what it makes known. */
function byVerb({ tree }: View, verb: number, { token, verb: isVerb }: Mention): Moment["of"] | null {
  if (SUFFERED.test(tree.lemmas[verb]!) && tree.heads[token] === verb && tree.relations[token] === "obj") return "start";
  const of = VERBS.find(([, pattern]) => pattern.test(tree.lemmas[verb]!))?.[0] ?? null;
  if (of === "disclosure")
    return tree.heads[token] === verb && (isVerb ? "ccomp" : /obj|nsubj:pass/.exec(tree.relations[token]!)?.[0]) === tree.relations[token]
      ? of
      : null;
  if (of === null)
    return AIMED.test(tree.lemmas[verb]!) && tree.heads[verb] === token && tree.relations[verb]!.startsWith("acl") ? "start" : null;
  const below = tree.firsts[verb]! <= token && token < tree.lasts[verb]!;
  return below || isUnder(tree, verb, token) ? of : null;
}

function isUnder(tree: View["tree"], verb: number, above: number): boolean {
  for (let at = tree.heads[verb]!, step = 0; at >= 0 && step < CLIMBED; step++, at = tree.heads[at]!)
    if (at === above || tree.children[at]!.includes(above)) return true;
  return false;
}
