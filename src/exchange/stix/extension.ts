import { uuidOf } from "../text/uuid.ts";
import { objectOf, type StixObject, stixId, withoutEmpty } from "./object.ts";

/** When our extension was defined; it stands in its definition, and in the identity of the program, for good. */
const DEFINED = "2026-11-22T00:00:00.000Z";

/** The id of our extension of notes, reports, incidents and artifacts. `docs/formats/stix.md` tells what it holds. */
export const EXTENSION = `extension-definition--${uuidOf("extension-definition statement")}`;

/** The program, as the maker of its objects. */
export const PROGRAM = stixId("identity", "onrecord");

/** The program's identity and the definition of its extension: with them a bundle stands alone. */
export function ownObjects(): StixObject[] {
  const program = { name: "onrecord", identity_class: "system", description: "Keeps the record of who said what, on whose word." };
  const definition = {
    ...{ created_by_ref: PROGRAM, name: "onrecord: statements", version: "1.0.0", extension_types: ["property-extension"] },
    description: "Who said what in an article: the exact words and where they stand, the act, the chain of sources, what a person decided.",
    schema: "The file docs/formats/stix.md that comes with onrecord.",
  };
  return [
    objectOf("identity", "onrecord", DEFINED, program, null),
    { ...objectOf("extension-definition", "statement", DEFINED, definition, null), id: EXTENSION },
  ];
}

/** Our extension with what it says. Names are as STIX wants them: small letters and underscores. */
export function extended(values: Readonly<Record<string, unknown>>): object {
  return { [EXTENSION]: { extension_type: "property-extension", ...(withoutEmpty(values) as object) } };
}
