import type { PartyEntry } from "../../archive/archive.ts";
import type { PartyKind } from "../../record/party.ts";
import { PROGRAM } from "./extension.ts";
import { objectOf, type StixObject, stixId, UNDATED } from "./object.ts";

/** STIX's classes of identities for our kinds; a threat group is no identity but an intrusion set. */
const CLASSES: Readonly<Record<Exclude<PartyKind, "threat-group">, string>> = {
  person: "individual",
  organization: "organization",
  state: "organization",
  group: "group",
  document: "unknown",
};

/** The id of the object of a party with a page. */
export function partyRef({ id, kind }: Pick<PartyEntry, "id" | "kind">): string {
  return stixId(kind === "threat-group" ? "intrusion-set" : "identity", id);
}

/** A party: an Identity, or an Intrusion Set with its names as articles assert them. */
export function partyObject({ id, kind, name, names, roles, country }: PartyEntry, marking: string | null): StixObject {
  const others = names.filter((other) => other !== name);
  const reference = [{ source_name: "onrecord", external_id: id }];
  if (kind === "threat-group")
    return objectOf(
      "intrusion-set",
      id,
      UNDATED,
      { created_by_ref: PROGRAM, name, aliases: others, external_references: reference },
      marking,
    );
  const values = {
    ...{ created_by_ref: PROGRAM, name, identity_class: CLASSES[kind], roles, external_references: reference },
    sectors: kind === "state" ? ["government-national"] : [],
    labels: [kind, ...(country === null ? [] : [`country:${country}`]), ...others.map((other) => `also called: ${other}`)],
  };
  return objectOf("identity", id, UNDATED, values, marking);
}

/** The outlet that published an article, known by its name only. */
export function outletObject(name: string, marking: string | null): StixObject {
  return objectOf("identity", outletKey(name), UNDATED, { created_by_ref: PROGRAM, name, identity_class: "organization" }, marking);
}

/** The id of an outlet's identity. */
export function outletRef(name: string): string {
  return stixId("identity", outletKey(name));
}

function outletKey(name: string): string {
  return `outlet ${name}`;
}
