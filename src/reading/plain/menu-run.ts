/** Words that menus of news sites have as an entry of their own, as they are written there. */
const ENTRY =
  "(?:Home|Menu|Search(?: for:?)?|Subscribe(?: now)?|Sign (?:in|up|out)|Log ?(?:in|out)|Login|Register|My account|Newsletters?|E-?paper|Today[’']s paper|Latest(?: news)?|Breaking(?: news)?|Top stories|Live|(?:World|Local|National|Business|Sports?) news|News|World|Politics|Business|Economy|Markets|Finance|Money|Opinions?|Editorials?|Columns|Analysis|Comment|Culture|Arts?|Books|Music|Film|Movies|Entertainment|Lifestyle|Life|Style|Fashion|Food|Travel|Health|Science|Tech(?:nology)?|Environment|Climate|Education|Jobs|Cars|Property|Weather|Sports?|Football|Games|Obituaries|Photos?|Pictures|Videos?|Podcasts?|Radio|TV|Magazine|Archive|About(?: us)?|Contact(?: us)?|Advertise|Help|Africa|Americas|Asia|Europe|Middle East|International|National|Local|Regions?|More|Share|Print|Email|Skip to (?:main )?content)";

/** One entry at the start of a text, in small letters or in capitals, with the signs and spaces behind it. */
const FIRST = new RegExp(`^(?:${ENTRY}|${ENTRY.toUpperCase()})(?![\\p{Ll}’'-])([\\s|»›>•·/]*)`, "u");

/** Entries that are looked at: the menus of whole sites have no more. */
const MOST = 60;

/** A row of a menu's entries at the start of a text. */
export interface MenuRun {
  /** Where what stands behind it begins, in code units. */
  readonly end: number;
  readonly entries: number;
  /** Whether what stands behind it begins right against its last entry. */
  readonly glued: boolean;
}

/** The row of menu entries that a text begins with: `HomeWorldVarenia denies …` begins with two. */
export function menuRun(text: string): MenuRun {
  let end = 0;
  let entries = 0;
  let glued = false;
  while (entries < MOST) {
    const match = FIRST.exec(text.slice(end, end + LONGEST));
    if (!match) break;
    end += match[0].length;
    entries++;
    glued = match[1] === "";
  }
  return { end, entries, glued: glued && end < text.length };
}

/** No entry with what stands behind it is longer, in code units. */
const LONGEST = 60;

/** Whether a text is nothing but a row of a menu's entries. */
export function isMenu(text: string): boolean {
  const { end, entries } = menuRun(text);
  return end === text.length && entries >= ENTRIES;
}

/** Entries that make a row. */
const ENTRIES = 2;
