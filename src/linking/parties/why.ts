import type { Basis } from "../../record/basis.ts";
import type { PartyKind } from "../../record/party.ts";

/** How a name belongs to a party: by itself, as the only one that it can mean, by what a person decided. */
export type LinkedBy = "key" | "asked" | "merged" | "apart";

const BASIS: Readonly<Record<LinkedBy, Basis>> = { key: "explicit", asked: "resolved", merged: "given", apart: "given" };

/** What a link rests on. */
export function basisOf(by: LinkedBy): Basis {
  return BASIS[by];
}

/** A state as it is shown: its code, or the name that a key has folded, with its capitals. */
export function ownerName(owner: string): string {
  return /^[A-Z]{3}$/.test(owner)
    ? owner
    : owner
        .replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
        .replace(/\b(?:Of|The|And)\b/g, (word) => word.toLowerCase());
}

/** Why mentions in several articles are held to be one party, in words. */
export function whyLinked(kind: PartyKind, key: string, by: LinkedBy = "key"): string {
  const said = parts(key);
  switch (by) {
    case "merged":
      return `a person decided that “${said.join(", ")}” is the same`;
    case "apart":
      return `a person decided that “${said.join(", ")}” is another here`;
    case "asked":
      if (kind === "person" && / \p{L}\.? /u.test(said[0]!))
        return `no other with the name “${said[0]}”, with or without an initial, is known in this archive to hold the same office`;
      if (kind === "person" && said.length === 1)
        return `no other with the full name “${said[0]}” can be meant in this archive: there is none, or none who holds the same office`;
      return said.length === 3
        ? `no other in this archive is known by the surname “${said[0]}” and as ${said[2]} of ${ownerName(said[1]!)}`
        : `“${said[0]}” stands for no other full name in this archive`;
    default:
      return ownName(kind, key, said);
  }
}

function ownName(kind: PartyKind, key: string, said: readonly string[]): string {
  if (kind === "state" && key.startsWith("| ")) return `every mention is a name of the state ${said[0]}`;
  if (kind === "organization" && said[1] === "?")
    return `every mention is a name of the ${said[0]} of a state that its article does not tell`;
  if (kind === "person" && said.length === 2) return `every mention has the full name “${said[0]}” and is ${ofWhat(said[1]!)}`;
  if (kind === "organization" && said.length === 2) return `every mention is a name of the ${said[0]} of ${ownerName(said[1]!)}`;
  if (kind === "person" && said.length === 3)
    return `every mention has the surname “${said[0]}” and is called ${said[2]}${said[1] === "?" ? "" : ` of ${ownerName(said[1]!)}`}`;
  return `every mention is a named ${kind === "threat-group" ? "threat group" : kind} with the full name “${key}”, case, titles and a leading “the” aside`;
}

/** What a person is told apart by from others of the same name. */
function ofWhat(part: string): string {
  return part.startsWith("in ") ? `told of ${part.slice(3)} alone` : `of ${ownerName(part)}`;
}

/** The parts of a key, those that are empty left out. */
function parts(key: string): string[] {
  return key.split(" | ").flatMap((part) => part.replace(/^\| /, "") || []);
}
