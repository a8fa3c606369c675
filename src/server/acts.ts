import { ACT_NAMES, ACTS, type Act, type ActFamily } from "../record/acts.ts";

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

/** Whether a word from outside names an act. */
export function isAct(value: string): value is Act {
  return Object.hasOwn(ACTS, value);
}
