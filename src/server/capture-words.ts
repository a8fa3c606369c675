/** The words of the page that shows a capture as it came. */
export const captureWords = {
  title: "As captured",
  of: (title: string) => `As captured: ${title}`,
  none: (id: string) => `Expected the SHA-256 of a capture of this archive, not \`${id}\`. Find it beside an article.`,
  link: "the page as captured",
  read: "As it was read",
  download: "Save the bytes",
  type: "Kind",
  size: "Size",
  characters: "Characters",
  met: "Met at",
  shown: "The page below is shown without its scripts, and nothing is fetched for it: pictures and styles of other places are missing.",
  notShown: "Pages of this kind are not shown here. Save the bytes to look at them.",
  frame: "The captured page",
};
