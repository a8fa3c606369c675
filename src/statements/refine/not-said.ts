import { holds, type Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { firstTokenAt, spanOf, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Words of an outlet for its own report. */
const OWN_REPORT =
  /^(?:we|(?:an|the|our) earlier version|(?:this|the|our|an?) (?:article|story|report|post|headline|newspaper|page|item|dispatch))\b/i;
/** And for its having been wrong. */
const WRONGLY =
  /\b(?:earlier version|incorrectly|wrongly|mistakenly|erroneously|falsely|in error|misquoted|misstated|misreported|misattributed)\b/i;
/** "He made no such admission", "Roe did not say this": that somebody did not say what he was said to have said. */
const NOT_SAID =
  /\b(?:(?:made|gave|issued|said|wrote) no such (?:admission|statement|claim|remarks?|comments?|promise|accusation|threat|assertion|demand|thing)|(?:did not|didn['’]t|never|had not|has not) (?:say|said|write|wrote|written|claim|claimed|state|stated) (?:this|that|so|it|these words|those words|any such thing|anything of the (?:sort|kind)))(?=[.,;]| and\b| but\b)/gi;

/** Of these, what is silence where nothing of the kind was told before. */
const NO_SUCH = /no such/i;

/** How many sentences back the words may stand of which a text says that nobody said them. */
const REACH = 2;

/** So many places are looked at: more is a page gone wrong. */
const MOST = 50;

/** A place where a text takes back what it told somebody to have said. */
interface TakenBack {
  readonly span: Span;
  readonly sentence: number;
}

/**
 * "He made no such admission", "Roe did not say this", "an earlier version wrongly said that Roe had admitted it": what a text takes back as said by nobody is no
 * statement of the one who was named for it, and neither is the taking back. The outlet's own wrong report is never sure.
 */
export const notSaid: Refiner = {
  name: "not said",
  refine(view, drafts) {
    const places = view.doc.sentences
      .flatMap((_, sentence) => takenBackIn(view, sentence, drafts))
      .slice(0, MOST)
      .filter(
        ({ span, sentence }) =>
          !NO_SUCH.test(view.text.slice(...span)) || drafts.some((draft) => isMeant(view, draft, { span, sentence }, drafts)),
      );
    const wrong = drafts.filter((draft) => isWrong(view, draft)).slice(0, MOST);
    if (places.length + wrong.length === 0) return [...drafts];
    return drafts.flatMap((draft) => {
      if (wrong.includes(draft)) return [{ ...draft, doubts: [...draft.doubts, "the article takes it back"] }];
      const nobodys =
        wrong.some((outer) => isInside(view, draft, outer)) ||
        places.some((place) => isTakingBack(view, draft, place) || isMeant(view, draft, place, drafts));
      return nobodys ? [] : [draft];
    });
  },
};

/** Where a sentence takes back in its own words: not in quotation marks, and not by somebody else's word. */
function takenBackIn(view: View, sentence: number, drafts: readonly Draft[]): TakenBack[] {
  const [start, end] = view.doc.sentences[sentence]!.span;
  return [...view.text.slice(start, end).matchAll(NOT_SAID)].flatMap(({ 0: words, index }) => {
    const span: Span = [start + index, start + index + words.length];
    const token = firstTokenAt(view.doc, span[0]);
    const own = view.quotationAt[token]! < 0 && !/^(?:i|we)$/.test(view.words[token - 1] ?? "");
    return own && !drafts.some(({ content }) => content.some((told) => holds(told, span))) ? [{ span, sentence }] : [];
  });
}

/** Whether a draft is the taking back itself. */
function isTakingBack(view: View, { cue }: Draft, { span }: TakenBack): boolean {
  if (!cue) return false;
  const [start, end] = spanOf(view, cue);
  return start < span[1] && span[0] < end;
}

/** Whether a draft is the telling that is taken back: inside another's, or of whom the taking back names, shortly before it. */
function isMeant(view: View, draft: Draft, place: TakenBack, drafts: readonly Draft[]): boolean {
  if (!draft.cue || isTakingBack(view, draft, place)) return false;
  const { span, sentence } = place;
  const [start] = spanOf(view, draft.cue);
  const distance = sentence - draft.sentence;
  if (distance < 0 || distance > REACH || start > span[0] || view.blockOf[draft.sentence] !== view.blockOf[sentence]) return false;
  return drafts.some((outer) => outer !== draft && isInside(view, draft, outer)) || namesSame(view, draft, span, sentence);
}

/** Whether a draft is the outlet's own report, told as wrong in its sentence. */
function isWrong(view: View, { source, cue, sentence }: Draft): boolean {
  if (!source || !cue || !OWN_REPORT.test(view.text.slice(...spanOf(view, source)))) return false;
  return WRONGLY.test(view.text.slice(...view.doc.sentences[sentence]!.span));
}

function isInside(view: View, { cue }: Draft, outer: Draft): boolean {
  if (!cue) return false;
  const span = spanOf(view, cue);
  return outer.content.some((told) => holds(told, span));
}

/** Whether the speaker of a draft is named as the subject of a taking back. */
function namesSame({ doc, nameAt }: View, { source }: Draft, [start]: Span, sentence: number): boolean {
  if (!source) return false;
  const entities = new Set<number>();
  for (let at = source.first; at < source.last; at++) if (nameAt[at]! >= 0) entities.add(doc.names[nameAt[at]!]!.entity);
  for (let at = doc.sentences[sentence]!.first; at < doc.tokens.length && doc.tokens[at]!.start < start; at++)
    if (nameAt[at]! >= 0 && entities.has(doc.names[nameAt[at]!]!.entity)) return true;
  return false;
}
