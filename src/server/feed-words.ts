/** The words of links to feeds. */
export const feedWords = {
  follow: "Follow as",
  atom: "Atom",
  json: "JSON Feed",
};
