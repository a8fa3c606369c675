import type { Amendment, Decision, StatementAnchor } from "../../../record/decision.ts";
import type { Selector } from "../../../record/selector.ts";

/**
 * A decision without the words of a capture that is removed: that it was made, by whom, when and on what stays, and its words of other captures. Its note goes
 * where it is about the capture alone, since notes quote.
 */
export function withoutWords(decision: Decision, capture: string): Decision {
  switch (decision.kind) {
    case "undo":
      return decision;
    case "merge":
    case "split": {
      const { statements, ...rest } = decision;
      const mentions = decision.mentions.map((mention) => emptied(mention, capture));
      return {
        ...{ ...rest, mentions },
        ...(statements && {
          statements: statements.map(({ statement, anchor }) => ({ statement, anchor: anchorWithout(anchor, capture) })),
        }),
      };
    }
    case "amend":
    case "add":
      return { ...decision, note: null, anchor: anchorWithout(decision.anchor, capture), change: changeWithout(decision.change, capture) };
    case "reading":
      return {
        ...{ ...decision, note: null, anchor: anchorWithout(decision.anchor, capture) },
        ...(decision.change && { change: changeWithout(decision.change, capture) }),
      };
    case "grade": {
      const { sheet, ...grade } = decision.grade;
      const answers = sheet?.map(({ passage, ...answer }) => ({ ...answer, passage: passage && emptied(passage, capture) }));
      return {
        ...decision,
        note: null,
        anchor: anchorWithout(decision.anchor, capture),
        grade: { ...grade, ...(answers && { sheet: answers }) },
      };
    }
    default:
      return { ...decision, note: null, anchor: anchorWithout(decision.anchor, capture) };
  }
}

function anchorWithout({ capture, source, cue, content }: StatementAnchor, gone: string): StatementAnchor {
  const without = (selectors: readonly Selector[]) => selectors.map((selector) => emptied(selector, gone));
  return { capture, source: without(source), cue: without(cue), content: without(content) };
}

/** The names of speakers, and of who passed it on, that a person wrote are no words of the page, but say whom it quotes: they go, too. */
function changeWithout({ source, cue, content, act, hedge }: Amendment, gone: string): Amendment {
  const without = (selectors: readonly Selector[]) => selectors.map((selector) => emptied(selector, gone));
  return {
    ...(source && { source: without(source) }),
    ...(cue && { cue: without(cue) }),
    ...(content && { content: without(content) }),
    ...(act && { act }),
    ...(hedge !== undefined && { hedge: hedge && { ...hedge, words: emptied(hedge.words, gone) } }),
  };
}

function emptied(selector: Selector, gone: string): Selector {
  return selector.capture === gone ? { capture: gone, exact: "", prefix: "", suffix: "", position: [0, 0] } : selector;
}
