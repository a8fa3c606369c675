import { daysBetween } from "../days.ts";
import type { Likeness } from "../node.ts";
import type { IncidentSketch } from "./sketch.ts";
import { timesMeet } from "./times.ts";
import { calledForShort, shortOf } from "./whole-names.ts";

/**
 * Whether two articles tell of one incident: by a name of its own, or a victim in common, at a time that agrees. Dates that contradict keep apart, and so does
 * the same doer with other victims; what has less is suggested to a person.
 */
export function incidentsAlike(one: IncidentSketch, other: IncidentSketch): Likeness | null {
  const time = timesMeet(one, other);
  const [name] = shared(one.names, other.names);
  const victims = shared(one.victims, other.victims);
  const described = [
    ...shared(one.described, other.described),
    ...new Set([...shared(one.open, other.bodies), ...shared(other.open, one.bodies)]),
  ];
  const groups = shared(one.groups, other.groups);
  const more = [...groups, ...shared(one.methods, other.methods), ...shared(one.sides, other.sides)];
  if (time.is === "apart")
    return name !== undefined || victims.length > 1
      ? suggested("contradicting dates", `${name === undefined ? "the same victims" : `both are called “${name}”`}, but ${time.why}`)
      : null;
  if (name !== undefined) return { how: "same name", why: `both are called “${name}”; ${time.why}`, sure: true };
  if (victims.length > 0) {
    const why = `the same ${victims.length > 1 ? "victims" : "victim"}; ${time.why}`;
    const known = victims.length > 1 || more.length > 0;
    return time.is === "agree" || time.is === "near" || (known && groups.length > 0)
      ? { how: "same victim", why, sure: true }
      : suggested("same victim", why);
  }
  const [short] = calledForShort(one.victims, other.victims);
  if (short !== undefined) {
    const why = `“${shortOf(short)}” may be short for its name${more.length > 0 ? `, ${more.join(", ")} in both` : ""}; ${time.why}`;
    const sure = more.length > 0 && (time.is === "agree" || time.is === "near") && toldTogether(one, other);
    return sure ? { how: "same victim", why, sure } : suggested("same victim", why);
  }
  if (apartByVictims(one, other) && described.length === 0) return null;
  if (described.length > 0) {
    const why = `victims described alike${more.length > 0 ? `, ${more.join(", ")} in both` : ""}; ${time.why}`;
    const known = more.length > 0 ? described.some(says) : described.some(saysWhose) && toldTogether(one, other);
    const sure = time.is === "agree" ? described.some(says) : time.is === "near" && known;
    return sure ? { how: "victims alike", why, sure } : time.is === "open" ? null : suggested("victims alike", why);
  }
  const [loose] = shared(one.loose, other.loose);
  const [doer] = shared(one.doers, other.doers);
  if (loose !== undefined && doer !== undefined && (time.is === "agree" || time.is === "near") && toldTogether(one, other))
    return { how: "victims alike", why: `victims in the same words, laid to the same name; ${time.why}`, sure: true };
  return groups.length > 0 && time.is === "agree" ? suggested("same group", `the same group; ${time.why}`) : null;
}

/** Within how many days two articles are of the same news: of two attacks on such victims in so short a time one would tell that it is the second. */
const SAME_NEWS = 7;

function toldTogether({ day }: IncidentSketch, { day: other }: IncidentSketch): boolean {
  const days = daysBetween(day, other);
  return days !== null && days <= SAME_NEWS;
}

/** Whether both name whom it hit, and nobody is hit by both. */
function apartByVictims(one: IncidentSketch, other: IncidentSketch): boolean {
  return one.victims.length > 0 && other.victims.length > 0;
}

/** Whether a description says more than the state: "state caldora / ministri", "foreign affairs ministry". */
function says(described: string): boolean {
  return !described.startsWith("state ") || described.includes(" / ");
}

/** Whether it says what they are and whose: "state caldora / ministri". */
function saysWhose(described: string): boolean {
  return described.startsWith("state ") && described.includes(" / ");
}

function suggested(how: string, why: string): Likeness {
  return { how, why, sure: false };
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((value) => other.includes(value)).sort();
}
