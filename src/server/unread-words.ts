/** The words about texts in other languages among what is found. */
export const unreadWords = {
  title: "In other languages",
  means: "These texts have the words, and were not read for statements: statements are read from English only.",
  more: (shown: string) => `And ${shown} more.`,
};
