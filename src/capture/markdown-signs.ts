/** Lines between the marks of a front matter at most. */
const FRONT_LINES = 60;

/** Links from which on a text is Markdown; of one that has a heading or a picture, too, one is enough. */
const LINKS = 3;

const LINK = /\]\((?:https?:|\/|#|mailto:)[^\s()]{0,2000}(?:\)|\s")/g;
const HEADING_OR_PICTURE = /(?:^|\n)(?:#{1,6} \S|!\[)/;

/** What programs set above the Markdown that they make of a page: `Title: …`, `URL Source: …`. */
const TOLD = /^Title: .{1,500}\r?\n\s*URL Source: /;

/** Whether a text's beginning has the marks of Markdown: a front matter, or links as nothing else writes them. Emphasis and headings alone are plain text, too. */
export function looksLikeMarkdown(head: string): boolean {
  if (TOLD.test(head) || hasFrontMatter(head)) return true;
  const links = [...head.matchAll(LINK)].length;
  return links >= LINKS || (links > 0 && HEADING_OR_PICTURE.test(head));
}

function hasFrontMatter(head: string): boolean {
  const [first, ...lines] = head.split(/\r?\n/, FRONT_LINES);
  const end = first === "---" ? lines.indexOf("---") : -1;
  return end > 0 && lines.slice(0, end).every((line) => line === "" || /^(?:[A-Za-z][\w -]{0,40}:(?:\s|$)|\s+\S|- )/.test(line));
}
