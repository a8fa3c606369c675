import type { DateValue } from "../../record/date.ts";
import type { Event } from "../../record/event.ts";
import type { Span } from "../../record/span.ts";
import { timesIn } from "../dates/times-in.ts";
import { afterDateline } from "../phrase/index.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Carrier } from "./carrier.ts";
import type { Mention } from "./mentions.ts";
import { CALLED_OFF, PLANNED, PUT_OFF } from "./words.ts";

/** How far after an event's word its place is looked for, in tokens, and how many heads a time may be away from it. */
const READ = 20;
const CLIMBED = 6;

/** Where a mention says that its event was, with what a comma adds: "Lorvane, Caldora". */
export function placeOf(view: View, mention: Mention, carrier: Carrier | null): Span | null {
  const { words, nameAt, tree } = view;
  const { token, sentence, kind } = mention;
  const leads = kind === "visit" ? /^(?:in|at|to)$/ : /^(?:in|at)$/;
  const object = mention.verb && kind === "visit" ? tree.children[token]!.find((child) => tree.relations[child] === "obj") : undefined;
  if (object !== undefined && isPlace(view, object, true)) return placeAt(view, object);
  for (let at = token + 1; at < Math.min(sentence.last, token + READ); at++)
    if (nameAt[at]! < 0 && leads.test(words[at]!)) {
      const name = words[at + 1] === "the" ? at + 2 : at + 1;
      if (name < sentence.last && isPlace(view, name, kind === "visit")) return placeAt(view, name);
    } else if (nameAt[at]! < 0 && /^(?:[;:.]|that|who|which|while|when|after|before|resulted|led|said)$/.test(words[at]!)) break;
  const before = tree.children[token]!.find(
    (child) => child < token && tree.relations[child] === "compound" && isPlace(view, child, false),
  );
  if (before !== undefined) return placeAt(view, before);
  const verb = mention.verb ? token : carrier !== null && carrier.how !== "around" ? carrier.verb : -1;
  if (verb < 0) return null;
  const beside = [...tree.children[verb]!]
    .filter((child) => /^obl/.test(tree.relations[child]!))
    .flatMap((child) => [child, ...tree.children[child]!.flatMap((one) => [one, ...tree.children[one]!])]);
  const found = beside.find(
    (child) => isPlace(view, child, false) && tree.children[child]!.some((below) => /^(?:in|at)$/.test(words[below]!)),
  );
  return found === undefined ? null : placeAt(view, found);
}

function isPlace({ doc, nameAt }: View, token: number, bodies: boolean): boolean {
  const is = doc.names[nameAt[token]!]?.class;
  return is === "place" || is === "state" || (bodies && is === "organization");
}

function placeAt({ doc, nameAt, words }: View, token: number): Span {
  const { span } = doc.names[nameAt[token]!]!;
  const comma = firstTokenAt(doc, span[1]);
  const after = words[comma] === "," ? doc.names[nameAt[comma + 1]!] : undefined;
  const adds = after !== undefined && /^(?:place|state)$/.test(after.class) && words[firstTokenAt(doc, after.span[1])] !== "and";
  return [span[0], adds ? after.span[1] : span[1]];
}

/** When a mention says that its event was: a time that hangs on it, or on what was done during it. */
export function dateOf(view: View, mention: Mention, carrier: Carrier | null): DateValue | null {
  const { doc, tree } = view;
  const { token, sentence } = mention;
  const times = timesIn(view, doc.tokens[sentence.first]!.start, doc.tokens[sentence.last - 1]!.end).filter(({ type }) => type === "date");
  const behind = afterDateline(view, sentence.first, sentence.last);
  for (const time of times) {
    const date = view.dates.get(time);
    const [first, last] = [firstTokenAt(doc, time.span[0]), firstTokenAt(doc, time.span[1])];
    if (last <= behind && behind > sentence.first) continue;
    let at = tree.heads[first]!;
    for (let step = 0; at >= 0 && step < CLIMBED; at = tree.heads[at]!, step++) {
      if (at >= first && at < last) continue;
      if (at === token || tree.upos[at] === "VERB" || tree.upos[at] === "AUX") break;
    }
    const own = at === token || (carrier !== null && carrier.how !== "around" && at === carrier.verb && !isOff(tree.lemmas[at]!));
    if (date && own) return date;
  }
  return null;
}

/** Whether a verb puts an event off or calls it off: its time is not the event's. */
function isOff(lemma: string): boolean {
  return CALLED_OFF.test(lemma) || PUT_OFF.test(lemma);
}

/** Whether an event took place, is to come, or was put or called off, as a mention says. */
export function standingOf(view: View, mention: Mention, carrier: Carrier | null): Event["standing"] {
  const { tree, words } = view;
  const verb = mention.verb ? mention.token : carrier?.verb;
  for (const at of [verb, mention.token].filter((one) => one !== undefined)) {
    for (const one of [at, ...tree.children[at]!, tree.heads[at]!].filter((other) => other >= 0 && tree.upos[other] === "VERB")) {
      if (
        carrier?.how !== "object" &&
        carrier?.how !== "subject" &&
        one !== tree.heads[mention.token] &&
        !hangsOn(view, mention.token, one)
      )
        continue;
      if (CALLED_OFF.test(tree.lemmas[one]!) && (tree.lemmas[one] !== "call" || words[one + 1] === "off")) return "called-off";
      if (PUT_OFF.test(tree.lemmas[one]!)) return "postponed";
    }
  }
  const head = tree.heads[mention.token]!;
  const made = head < 0 ? [] : tree.children[head]!.filter((child) => child > mention.token && tree.relations[child] === "xcomp");
  if (made.some((child) => CALLED_OFF.test(tree.lemmas[child]!))) return "called-off";
  if (made.some((child) => PUT_OFF.test(tree.lemmas[child]!))) return "postponed";
  const adjectives = tree.children[mention.token]!.map((child) => words[child]!);
  if (adjectives.some((word) => /^(?:planned|upcoming|scheduled|expected|forthcoming)$/.test(word))) return "planned";
  if (verb === undefined) return isAhead(view, mention) ? "planned" : "held";
  if (isToCome(view, verb, mention.verb || carrier?.how === "object" || carrier?.how === "subject")) return "planned";
  return isAhead(view, mention) ? "planned" : "held";
}

function hangsOn({ tree }: View, token: number, verb: number): boolean {
  return tree.children[verb]!.includes(token) || (tree.relations[verb] === "acl" && tree.heads[verb] === token);
}

/** "ahead of his visit", "before the summit". */
function isAhead({ words, tree }: View, { token }: Mention): boolean {
  const preposition = tree.children[token]!.find((child) => tree.relations[child] === "case") ?? token;
  return /^(?:ahead|advance)$/.test(words[preposition]!) || /^(?:ahead|advance)$/.test(words[preposition - 1] ?? "");
}

/** "will meet", "is due to visit", "when he meets": what its verb sets in the time to come. */
function isToCome({ tree, words }: View, verb: number, own: boolean): boolean {
  if (tree.children[verb]!.some((child) => /^aux/.test(tree.relations[child]!) && /^(?:will|would|shall)$/.test(tree.lemmas[child]!)))
    return true;
  if (!own) return false;
  if (tree.children[verb]!.some((child) => /^(?:due|set|scheduled|slated)$/.test(words[child]!))) return true;
  const present = /^VB[ZP]$/.test(tree.xpos[verb]!);
  if (present && tree.children[verb]!.some((child) => /^(?:when|before|until)$/.test(words[child]!))) return true;
  const head = tree.heads[verb]!;
  return (
    (PLANNED.test(tree.lemmas[verb]!) && tree.lemmas[verb] !== "agree") ||
    (head >= 0 && tree.relations[verb] === "xcomp" && PLANNED.test(tree.lemmas[head]!))
  );
}
