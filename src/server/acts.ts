import { ACT_NAMES, ACTS, type Act, type ActFamily } from "../record/acts.ts";
import { words } from "./words.ts";

/** The shapes by which acts are told apart without colour. */
export type ShapeName = "circle" | "triangle" | "cross" | "square" | "hollow-square" | "dash" | "question";

const FAMILY_SHAPES: Readonly<Record<ActFamily, ShapeName>> = {
  binding: "circle",
  charging: "triangle",
  refusing: "cross",
  finding: "square",
  withholding: "dash",
};
const OWN_SHAPES: Partial<Record<Act, ShapeName>> = { "negative-finding": "hollow-square", "non-denial": "question" };

/** The acts that have a shape of their own, not their family's. */
export const OWN_SHAPED: readonly Act[] = ACT_NAMES.filter((act) => OWN_SHAPES[act] !== undefined);

/** The family that an act belongs to. */
export function familyOf(act: Act): ActFamily {
  return ACTS[act].family;
}

/** The shape that stands for an act. */
export function shapeOf(act: Act): ShapeName {
  return OWN_SHAPES[act] ?? FAMILY_SHAPES[familyOf(act)];
}

/** The shape that stands for a family as a whole. */
export function shapeOfFamily(family: ActFamily): ShapeName {
  return FAMILY_SHAPES[family];
}

/** The acts of a family, in the codebook's order. */
export function actsIn(family: ActFamily): Act[] {
  return ACT_NAMES.filter((act) => ACTS[act].family === family);
}

/** The act that a word from outside names: its own name, or the pages' words for it with hyphens. Null where it names none. */
export function actNamed(value: string): Act | null {
  const name = value.trim().toLowerCase().replaceAll(" ", "-");
  return ACT_NAMES.find((act) => act === name || words.act(act).replaceAll(" ", "-") === name) ?? null;
}

/** Whether a word from outside is an act's own name. */
export function isAct(value: string): value is Act {
  return Object.hasOwn(ACTS, value);
}
