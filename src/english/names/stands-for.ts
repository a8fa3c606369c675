import { metonymsOf } from "../../knowledge/index.ts";
import type { Doc } from "../doc.ts";
import { SPEECH_VERBS } from "../sentences/verbs.ts";
import type { FoundName } from "./names.ts";

/** Words after which a place is where something is, goes or comes from. */
const WHERE =
  /^(?:in|at|to|from|near|outside|inside|around|across|through|via|toward|towards|over|visit|visits|visited|visiting|left|leave|leaving|reached|reach)$/;
/** What those who govern do, beside saying: a place by itself does not. */
const ACTS =
  /^(?:has|had|have|will|would|does|did|wants?|wanted|den(?:y|ies|ied)|accuses?|accused|blames?|blamed|rejects?|rejected|condemns?|condemned|agrees?|agreed|refuses?|refused|imposes?|imposed|expels?|expelled|hopes?|hoped|fears?|feared|plans?|planned|promises?|promised|vows?|vowed|signed|summoned|sees|views?)$/;

/** Names of places with what they stand for where their sentence lets them say or do what only people do: "Moscow denied it", not "in Moscow". */
export function withMetonyms({ text, tokens }: Pick<Doc, "text" | "tokens">, names: readonly FoundName[]): FoundName[] {
  const wordAt = (at: number) => (tokens[at] ? text.slice(tokens[at].start, tokens[at].end).toLowerCase() : "");
  let first = 0;
  return names.map((name) => {
    while (first < tokens.length && tokens[first]!.start < name.span[0]) first++;
    if (name.class !== "place") return name;
    let after = first;
    while (after < tokens.length && tokens[after]!.start < name.span[1]) after++;
    const before = wordAt(first - 1) === "the" ? wordAt(first - 2) : wordAt(first - 1);
    const next = wordAt(after);
    if (WHERE.test(before) || !(SPEECH_VERBS.has(next) || ACTS.test(next))) return name;
    const [metonym] = metonymsOf(text.slice(...name.span));
    return metonym ? { ...name, standsFor: metonym.standsFor } : name;
  });
}
