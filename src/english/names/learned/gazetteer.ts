import { isGivenName, isPlace, type OrganizationKind, organizationNamed, stateNamed, threatGroupsNamed } from "../../../knowledge/index.ts";
import { isCapital, type NameView, phrase } from "../view.ts";

/** The longest name of the tables that is looked for here, in words. */
const LONGEST = 4;

const KIND_BITS: Readonly<Record<OrganizationKind, number>> = {
  news: 1,
  agency: 2,
  international: 4,
  "security-company": 8,
  company: 16,
  party: 32,
  government: 64,
};
const FORM_BITS = { name: 128, demonym: 256, capital: 512 } as const;
const PLACE = 1024;
const GIVEN = 2048;
const GROUP = 4096;
const DOUBTFUL_GROUP = 8192;
/** The word stands inside the table's name, not at its start. */
const LATER = 16384;

/** For every token which tables have the longest name that it belongs to, as bits; 0 for none. Small letters are looked up with a capital. */
export function gazetteerBits(view: NameView): Int32Array {
  const bits = new Int32Array(view.words.length);
  for (const { first, last } of view.sentences) {
    let at = first;
    while (at < last) {
      const end = isCapital(view.shapes[at]) ? longestName(view, at, last, bits) : smallName(view, at, bits);
      at = Math.max(end, at + 1);
    }
  }
  return bits;
}

function longestName(view: NameView, first: number, last: number, bits: Int32Array): number {
  for (let end = Math.min(last, first + LONGEST); end > first; end--) {
    if (end > first + 1 && !isCapital(view.shapes[end - 1]) && view.shapes[end - 1] !== "number") continue;
    const found = tableBits(phrase(view, first, end)) | (view.shapes[first] === "caps" ? tableBits(lowered(view, first, end)) : 0);
    if (found === 0) continue;
    for (let at = first; at < end; at++) bits[at] = at > first ? found | LATER : found;
    return end;
  }
  return first;
}

/** "mexico": what has no capital is looked for word by word, and as a state or place alone. */
function smallName(view: NameView, at: number, bits: Int32Array): number {
  const word = view.words[at]!;
  if (view.shapes[at] !== "lower" || word.length < 4) return at;
  const name = word[0]!.toUpperCase() + word.slice(1);
  const form = stateNamed(name)?.form;
  bits[at] = (form ? FORM_BITS[form] : 0) | (isPlace(name) ? PLACE : 0);
  return at;
}

const lowered = (view: NameView, first: number, end: number) =>
  phrase(view, first, end).replace(/\p{Lu}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase());

function tableBits(name: string): number {
  const kind = organizationNamed(name);
  const form = stateNamed(name)?.form;
  const groups = threatGroupsNamed(name);
  return (
    (kind ? KIND_BITS[kind] : 0) |
    (form ? FORM_BITS[form] : 0) |
    (isPlace(name) ? PLACE : 0) |
    (isGivenName(name) ? GIVEN : 0) |
    (groups.length === 0 ? 0 : groups.some(({ telling }) => telling) ? GROUP : DOUBTFUL_GROUP)
  );
}
