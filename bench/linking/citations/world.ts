import type { Random } from "../copies/random.ts";

/** Somebody who speaks on the invented pages. */
export interface Speaker {
  readonly name: string;
  readonly role: string;
}

/** Something that somebody says word for word. Its parts are what the alterations need to know. */
export interface Saying {
  readonly speaker: Speaker;
  /** The sentence without its stop. */
  readonly text: string;
  /** The word of denial in it, the condition with which it ends, the number, and a noun that may be changed; null where it has none. */
  readonly denial: string | null;
  readonly condition: string | null;
  readonly number: string | null;
  readonly noun: string;
}

export const SPEAKERS: readonly Speaker[] = [
  { name: "Ann Roe", role: "Foreign Minister" },
  { name: "Bo Tal", role: "Defence Minister" },
  { name: "Dara Venn", role: "Prime Minister" },
  { name: "Ilka Sorrel", role: "Ambassador" },
  { name: "Marek Halden", role: "Interior Minister" },
  { name: "Petra Lusk", role: "President" },
];

const WHO = ["We", "Our engineers", "Our ships", "The government", "My ministry", "Our friends in Caldora"];
const DEEDS = [
  "open the archives of",
  "send inspectors to",
  "pay for the repair of",
  "close the road to",
  "publish the list of",
  "share the plans of",
];
const DENIED = ["will not", "did not", "have never been asked to", "cannot"];
const SAID = ["will", "want to", "have agreed to", "are ready to"];
export const NOUNS = [
  "harbour",
  "ministry",
  "power station",
  "observatory",
  "railway",
  "customs house",
  "lighthouse",
  "archive",
  "shipyard",
  "library",
];
const PLACES = ["in Norrow", "at Ostrel", "near Lorvane", "on the northern coast", "behind the river", "in the old capital"];
const WHEN = [
  "before the snow comes",
  "during the talks",
  "by the end of the year",
  "whatever the newspapers write",
  "as the pact says",
  "for the people who live there",
];
const CONDITIONS = [
  "unless the other side leaves first",
  "if the parliament votes for it",
  "only if the envoys come back",
  "until the strike is over",
];
export const NUMBERS = ["three", "seven", "12", "14", "25", "40", "60", "90"];
const THINGS = ["ships", "engineers", "letters", "servers", "doctors", "wagons"];

/** A sentence that nobody else says: `own` makes it differ from every other. */
export function saying(random: Random, speaker: Speaker, own: number): Saying {
  const [noun, place] = [random.pick(NOUNS), PLACES[own % PLACES.length]!];
  const denied = random.percent(45);
  const verb = denied ? random.pick(DENIED) : random.pick(SAID);
  const number = random.percent(50) ? random.pick(NUMBERS) : null;
  const condition = random.percent(35) ? random.pick(CONDITIONS) : null;
  const counted = number === null ? "" : ` with ${number} ${random.pick(THINGS)}`;
  const text = `${WHO[(own * 5) % WHO.length]!} ${verb} ${random.pick(DEEDS)} the ${noun} ${place}${counted} ${random.pick(WHEN)}${condition === null ? "" : `, ${condition}`}`;
  return { speaker, text, denial: denied ? (/not|never|cannot/.exec(verb)?.[0] ?? null) : null, condition, number, noun };
}

const PROSE = [
  "The talks began on Monday",
  "The road was empty",
  "A ferry came in",
  "Nobody was hurt",
  "The evening was quiet",
  "A second round is planned",
];

/** An invented page on which the sayings stand, between prose. */
export function pageOf(sayings: readonly Saying[], random: Random): string {
  const met = new Set<string>();
  const told = sayings.map(({ speaker, text }) => {
    const full = `${speaker.role} ${speaker.name}`;
    const who = met.has(speaker.name) ? speaker.name : full;
    met.add(speaker.name);
    const before = random.percent(50) ? `${random.pick(PROSE)}. ` : "";
    return random.percent(70) ? `${before}“${text},” ${who} said on Monday.` : `${before}${who} told reporters: “${text}.”`;
  });
  return [`${random.pick(PROSE)}, ${random.pick(PLACES)}`, "", ...told.flatMap((line) => [line, ""])].join("\n");
}
