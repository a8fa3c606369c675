/** Words that a news organisation's name ends in. A name without one is taken only where the place says what it is. */
export const OUTLET =
  "(?:Post|Times|Journal|Herald|Gazette|Ledger|Courier|News|Agency|Press|Presse|France-Presse|Tribune|Guardian|Lantern|Chronicle|Observer|Telegraph|Mail|Mirror|Radio|Television|TV|Broadcasting|Daily|Weekly|Standard|Register|Wire|Newswire|Magazine|Review)";
export const NAME = "\\p{Lu}(?:[\\p{L}\\p{N}&’'-]|\\.(?=\\p{L})){0,30}";
/** A name of up to five words. */
export const ANY = `${NAME}(?: ${NAME}){0,4}`;
/** "the Meridian Post", "The Parapet": a newspaper's word, or a capital article inside a sentence. */
export const KNOWN = `(?:(?:[Tt]he )?(?:${NAME} ){0,4}${OUTLET}|The ${ANY})(?![\\p{L}\\p{N}])`;
/** Initials without an article are a broadcaster's or an agency's; offices that have initials have an article before them. */
export const INITIALS = "(?<![Tt]he )\\p{Lu}{2,5}(?![\\p{L}\\p{N}])";

const LIKE_ONE = new RegExp(`^(?:The ${ANY}|${NAME}|(?:${NAME} ){1,4}${OUTLET})$`, "u");

/** Whether a name can be an outlet's: one word, one with an article, or one that ends like a newspaper's; two others are a person's. */
export function isOutletLike(name: string): boolean {
  return LIKE_ONE.test(name);
}

/** Agencies that papers credit by their letters or one word, on a line with nothing else. */
export const AGENCY =
  "(?:AFP|AP|UPI|DPA|dpa|APA|ANSA|EFE|Lusa|PTI|ANI|IANS|ANP|NTB|TT|PAP|CTK|MTI|BTA|TASS|RIA|KCNA|Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|Interfax)";

/** An outlet in a row of those that helped, and where its name begins in it. */
export interface Listed {
  readonly name: string;
  readonly at: number;
}

/** What stands behind an outlet's name in such a row: whose reporters they are, and where. */
const BEHIND =
  /(?:[’']s? .*| (?:staff|journalists?|reporters?|correspondents?|writers?|reports|news service)\b.*| (?:in|from) \p{Lu}[\p{L} ]*)$/u;

/** The outlets in a row of names, `AFP, the Meridian Post and Ann Roe`; people in it are left out. */
export function outletsIn(row: string): Listed[] {
  let from = 0;
  return row.split(/(,? and |,? & |, |\/)/).flatMap((piece, index) => {
    const start = from;
    from += piece.length;
    if (index % 2 === 1) return [];
    const lead = /^\s*(?:the )?/.exec(piece)![0].length;
    const name = piece.slice(lead).replace(BEHIND, "").trim();
    return isOutletLike(name) || new RegExp(`^${AGENCY}$`).test(name) ? [{ name, at: start + lead }] : [];
  });
}
