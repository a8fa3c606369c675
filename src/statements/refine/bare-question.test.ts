import { expect, it } from "vitest";
import { bodyOf } from "../testing/body.ts";
import { docOf, unmarked } from "../testing/judged.ts";
import { draftsOf } from "../testing/marks.ts";
import { viewOf } from "../view.ts";
import { bareQuestion } from "./bare-question.ts";

it.each([
  ["[The police] have not {said} <why, and have told residents to stay inside>.", "why"],
  ["[The police] have not {said} <why the road was shut and has stayed so>.", "why the road was shut and has stayed so"],
])("%s", (marked, content) => {
  const { text, marks } = unmarked(marked);
  const view = viewOf(bodyOf(text, null), docOf(text));
  const told = bareQuestion.refine(view, draftsOf(view, marks));
  expect(told.map((draft) => draft.content.map((span) => text.slice(...span)))).toEqual([[content]]);
});
