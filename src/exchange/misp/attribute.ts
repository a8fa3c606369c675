import type { Lost } from "../lost.ts";
import { uuidOf } from "../text/uuid.ts";
import { writable } from "../text/well-formed.ts";

/** What an attribute of an object says. */
export interface Value {
  /** Its name in the object's template. */
  readonly relation: string;
  readonly type: "text" | "boolean" | "link" | "url" | "sha256" | "threat-actor" | "target-org";
  readonly value: string;
  readonly tags?: readonly string[];
  readonly comment?: string;
}

/** The category that MISP wants for each type. */
const CATEGORIES: Readonly<Record<Value["type"], string>> = {
  text: "Other",
  boolean: "Other",
  link: "External analysis",
  url: "External analysis",
  sha256: "External analysis",
  "threat-actor": "Attribution",
  "target-org": "Targeting data",
};

/** MISP takes an attribute's value up to so many characters. */
const LONGEST = 65_535;

/** An attribute. It is never a sign of attack (`to_ids`), and words are no ground to correlate events by. */
export function attributeOf({ relation, type, value, tags = [], comment }: Value, owner: string, timestamp: string, lost: Lost): object {
  const text = writable(value, lost);
  if (text.length > LONGEST) lost.add("end of a long text", `MISP takes ${LONGEST} characters.`);
  return {
    ...{
      uuid: uuidOf(`misp attribute ${owner} ${type} ${relation} ${value} ${comment ?? ""}`),
      type,
      category: CATEGORIES[type],
      to_ids: false,
      distribution: "5",
      timestamp,
    },
    ...{ value: text.slice(0, LONGEST).toWellFormed(), disable_correlation: type === "text" || type === "boolean", comment: comment ?? "" },
    ...(relation !== "" && { object_relation: relation }),
    ...(tags.length > 0 && { Tag: tags.map((name) => ({ name })) }),
  };
}
