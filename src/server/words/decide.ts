/** The words of what people decide. */
export const decide = {
  accept: "Accept",
  reject: "Reject",
  amend: "Amend",
  undo: "Undo",
  merge: "They are one",
  together: "put together by a person",
  doubted: "Not the same?",
  apart: "They are two",
  anotherTold: "One of these is another statement",
  whichTold: "Told by",
  undoKind: {
    accepted: "Undo the acceptance",
    rejected: "Undo the rejection",
    amended: "Undo the amendment",
    added: "Undo the addition",
  },
  add: "Add the statement",
  save: "Save the amendment",
  act: "Act",
  asIs: "as it is",
  note: "Note on why, if you like",
  speakers: "Speakers, one a line",
  nowhere: (quote: string) =>
    `Expected words that stand in the article, not \`${quote}\`. Copy them from the text exactly; several stretches go on lines of their own.`,
  nothing: "Expected something to be changed, but all was as before. Change the act, the speakers or the words, or go back.",
  meanwhile: (kind: string, by: string) =>
    `Expected the statement as this form showed it, but it was ${kind} by ${by} meanwhile. Open its page again, and decide on what stands there now.`,
  noContent: "Expected at least the words of the content or the cue. Copy them from the text.",
  badKind: (came: string) =>
    `Expected accept, reject, amend, add, merge, split or undo, not \`${came}\`. Go back and use the buttons of the page.`,
  badForm: (name: string) => `Expected the field \`${name}\` in the form, but it was empty. Go back and use the form of the page.`,
  badAct: (came: string) => `Expected an act of the codebook, not \`${came}\`. Choose one from the list.`,
  noArticle: (id: string) => `Expected an article that was read here, not \`${id}\`. Read it first, then decide.`,
} as const;
