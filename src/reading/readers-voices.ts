/** The reason that what readers wrote under a story is none of it. */
export const READERS_COMMENTS = "readers' comments";

/** Code units of a heading over readers’ comments at most. */
const HEADING = 120;

/** Whether a line is nothing but the heading of readers' comments: `Comments (2)`, `3 COMMENTS`, `Readers’ comments`, `20 Kommentare`. */
export function isCommentsHeading(text: string): boolean {
  return (
    text.length <= HEADING &&
    (/^(?:all |readers?[’']?s? |recent |user |top |\d{1,6} )*(?:comments?|responses|thoughts on .{3,80})(?: ?\(\d{1,6}\))?:?$/i.test(
      text.trim(),
    ) ||
      /^(?:\d{1,6} )?(?:leser)?(?:kommentare?|commentaires|comentarios|comentários|commenti|reacties|komentarze|комментарии)(?: ?\(\d{1,6}\))?:?$/iu.test(
        text.trim(),
      ))
  );
}

/** Code units of a line that only says who wrote a comment and when, or what can be done with it. */
const SIGN = 80;

const AGO =
  /(?:^|\s)(?:(?:\d{1,3}|an?|one) (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ago|\d{1,3} ?(?:min|hrs?|[hmdwy])|vor (?:\d{1,3}|einer|einem) \p{L}{3,8}|hace (?:\d{1,3}|una?) \p{L}{3,8}|il y a (?:\d{1,3}|une?) \p{L}{3,8})$/iu;
const BUTTONS =
  /^(?:reply|répondre|antworten|responder|rispondi|like|likes|report|flag)(?: ?\(?\d{0,6}\)?)?(?:[ |·•]{1,3}(?:reply|likes?|share|report|flag)(?: ?\(?\d{0,6}\)?)?){0,4}$/i;

/** Whether a line is one of those that stand above or below a reader's comment: `user0 1 hours ago`, `Reply`, `Reply Like (3)`. */
export function isCommentSign(text: string): boolean {
  return text.length <= SIGN && (AGO.test(text.trim()) || BUTTONS.test(text.trim()));
}
