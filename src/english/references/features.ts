import { feature, hashText } from "../model/hash.ts";
import type { Case } from "./case.ts";
import type { NounKind } from "./nouns.ts";
import type { Standing } from "./salience.ts";

/** Two to the power of this many weights. */
export const BITS = 12;

const KINDS: readonly NounKind[] = ["person", "organization", "state", "group", "place", "document", "event"];
const STEMS = ["he", "she", "they", "it", "who"];
const CLASSES = ["person", "organization", "state", "group", "threat-group", "place", "document", "event", "other"];

/** What an anaphor is looked for by: its pronoun, or the first kind of its noun. */
const formOf = ({ anaphor }: Case): number =>
  anaphor.stem ? STEMS.indexOf(anaphor.stem) : STEMS.length + KINDS.indexOf(anaphor.kinds[0]!);

const bucket = (count: number): number => (count < 4 ? count : count < 7 ? 4 : count < 15 ? 5 : 6);

/** The features of one party as what an anaphor means; `rank` says how many fitting ones were met after it. Each is a place in the table of weights. */
export function partyFeatures(it: Case, standing: Standing, rank: number): number[] {
  const { anaphor, sentence, role, quoted, owns, paragraph } = it;
  const out: number[] = [];
  const form = formOf(it);
  const add = (a: number, b = 0, c = 0) => {
    out.push(feature(out.length * 16 + form, a, b, c) >>> (32 - BITS));
  };
  const entity = it.doc.entities[standing.entity]!;
  const far = bucket(sentence - standing.sentence);
  const gender = anaphor.stem === "he" ? 1 : anaphor.stem === "she" ? 2 : 0;
  const told = standing.gender || standing.guess;
  const agrees = gender === 0 || told === 0 ? 0 : (gender === told ? 1 : 2) + (standing.gender === 0 ? 2 : 0);
  const same = it.quotedAt(standing.last) === quoted;
  const match = it.nounMatch(standing.entity);
  add(CLASSES.indexOf(entity.class));
  add(far);
  add(Math.min(rank, 4));
  add(standing.role, Math.min(far, 2));
  add(bucket(standing.count), Math.min(rank, 2));
  add(agrees);
  add(agrees, Math.min(rank, 2), Math.min(far, 2));
  add(standing.form, Math.min(far, 3));
  add(quoted >= 0 ? 1 : 0, same ? 1 : 0, Math.min(far, 2));
  add(it.paragraphOf(standing.last) === paragraph ? 1 : 0, Math.min(far, 2));
  add(role, standing.role, Math.min(far, 2));
  add(match, Math.min(rank, 2));
  add(match, Math.min(it.fitting, 3));
  add(standing.leads ? 1 : 0, Math.min(far, 2), Math.min(rank, 2));
  add(far === 0 ? bucket(anaphor.first - standing.last) : -1, owns ? 1 : 0);
  add(owns ? 1 : 0, standing.role, Math.min(far, 2));
  add(Math.min(it.fitting, 4), Math.min(rank, 3));
  add(it.doc.names[entity.mentions[0]!]!.title || it.doc.names[entity.mentions[0]!]!.role ? 1 : 0);
  const command = far === 0 ? Math.min(it.command(standing.last), 3) : -1;
  add(command, standing.role, it.shape);
  add(command, role, it.shape);
  return out;
}

/** The features of meaning no party of the text, or none that is clear. */
export function nobodyFeatures(it: Case): number[] {
  const { anaphor, role, quoted, owns } = it;
  const out: number[] = [];
  const form = formOf(it);
  const add = (a: number, b = 0, c = 0) => {
    out.push(feature(512 + out.length * 16 + form, a, b, c) >>> (32 - BITS));
  };
  const open = anaphor.stem === "it" || anaphor.stem === "they";
  add(0);
  add(Math.min(it.fitting, 4));
  add(open ? hashText(it.after) : 0);
  add(open ? hashText(it.before) : 0);
  add(role, owns ? 1 : 0);
  add(anaphor.stem ? 0 : hashText(anaphor.word));
  add(it.seenUnnamed ? 1 : 0);
  add(quoted >= 0 ? 1 : 0, Math.min(it.fitting, 2));
  add(bucket(it.rivals));
  add(anaphor.last - anaphor.first, hashText(anaphor.form === "nominal" ? it.opening : ""));
  return out;
}
