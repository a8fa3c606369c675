import { CHARGES } from "./refusing-words.ts";
import { own } from "./rule.ts";
import type { Said } from "./said.ts";

/** Whether what is refused is a charge made against the speaker, so that refusing is denying. */
export function refusesCharge(after: string, said: Said): boolean {
  const near = `${after} ${said.words.slice(0, 60)}`;
  return (
    CHARGES.test(near) &&
    !/ criticism/.test(near) &&
    (isAboutOwn(said) || !/ (?:that )?(?:PERSON|STATE|ORG) (?:is|was|had|has|would) /.test(said.words))
  );
}

/** Whether the content speaks of the speaker's own side at all. */
export function isAboutOwn({ clauses }: Said): boolean {
  return clauses.some(own);
}
