import { DOING } from "./refusing-words.ts";
import type { Clause, Said } from "./said.ts";

const FUTURE = "(?:(?:will|would|shall) (?:not|never)|never (?:will|would|shall))";

/** "Has not paid and will not pay", "neither reads nor will read": the same deed denied of the past and forsworn, by the first letters of its verb. */
const SAME_DEED = new RegExp(
  ` (?:has|have|had|did|do|does) (?:not|never) (?:\\w+ly )?(\\w{2})\\w* (?:\\S+ ){0,8}?(?:(?:and|nor|or|but) |[,;.] )?(?:\\S+ )?(?:${FUTURE} (?:\\w+ly )?(?:\\1\\w*|do (?:so|it|that)) |never (?:will|shall) (?:[.,] )?$)| neither (?:\\w+ly )?(\\w{3})\\w* (?:\\S+ ){0,8}?nor (?:will|would|shall) (?:\\w+ )?\\2\\w* `,
);

/** "Did not, does not and will not meddle". */
const AT_ONCE = new RegExp(
  ` (?:has|have|had|did|do|does) (?:not|never) (?:, )?(?:(?:has|have|had|do|does|is|are) (?:not|never) )?(?:, )?(?:and|nor|or) (?:\\w+ )?${FUTURE} `,
);
const WRONG = new RegExp(` neither |${FUTURE} (?:\\w+ly )?${DOING}`);

/** Whether words deny of the past what they forswear for the future. */
export function isForsworn(words: string): boolean {
  return SAME_DEED.test(words) || AT_ONCE.test(words);
}

/** Whether what is forsworn is denied by itself, whatever verb the past has: "did not, do not and will not meddle". */
export function isDeniedAtOnce(words: string): boolean {
  return (AT_ONCE.test(words) || / neither /.test(words)) && isForsworn(words) && WRONG.test(words);
}

/** Whether a clause speaks of the speaker's side: outright, or of a state where the one who speaks holds an office of a state that nothing names. */
export function isOfOwnState({ doer }: Clause, { side, words }: Said): boolean {
  return (
    doer === "own" || (doer === "other" && side.official && !side.described && /^ (?:that )?(?:STATE|PERSON|ORG|PLACE|NAME) /.test(words))
  );
}
