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
