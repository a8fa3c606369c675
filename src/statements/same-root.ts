/** The fewest letters that two words of one root share at their start. */
const SHARED = 4;
/** How names of states end, and how the words made of them do. */
const STATE_END = /^(?:|a|e|y|o|s|ia|us|ay|land|and|um)$/;
const MADE_END = /^(?:|n|an|ian|ean|ese|ish|i|ic|egian|er|ers|ns|ans|ians|s)$/;

/** Whether two words, in lower case, are the same, or one the name of a state and the other made of it: "Varenia" and "Varenian", known or not. */
export function isSameRoot(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let at = shared; at >= SHARED; at--) {
    const [rest, end] = [one.slice(at), other.slice(at)];
    if ((STATE_END.test(rest) && MADE_END.test(end)) || (MADE_END.test(rest) && STATE_END.test(end))) return true;
  }
  return false;
}
