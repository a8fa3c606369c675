import type { LinkNode } from "../node.ts";
import { UNRANKED } from "../node.ts";
import { bodyOf } from "../parties/bodies.ts";
import { stateKey } from "../parties/link.ts";
import { nameKey } from "../parties/names.ts";
import { isNumber, isTelling, stemOf, wordsIn } from "../wording/index.ts";
import { methodsIn } from "./methods.ts";
import type { Named, ToldIncident, When } from "./told.ts";
import { shortOf, wholeKey, withoutShort } from "./whole-names.ts";

/** What comparing two incidents looks at. */
export interface IncidentSketch {
  /** The day of the article, or null. */
  readonly day: string | null;
  readonly sure: boolean;
  /** Names of its own, folded. */
  readonly names: readonly string[];
  /** Victims that are named: keys over articles. */
  readonly victims: readonly string[];
  /** Victims that are only described, by whose they are and what: "state varenia / ministri". */
  readonly described: readonly string[];
  /** Victims of which not even the state is told: "election offic". */
  readonly loose: readonly string[];
  /** Bodies of state by what they are, and of these those of no state that is told: "foreign affairs ministry". */
  readonly bodies: readonly string[];
  readonly open: readonly string[];
  /** Doers by the names that are written for them, those of states left out. */
  readonly doers: readonly string[];
  /** Threat groups, and the sides that are said to have done it. */
  readonly groups: readonly string[];
  readonly sides: readonly string[];
  readonly methods: readonly string[];
  readonly dates: readonly When[];
  /** Its first words for whom and by whom, to be shown. */
  readonly shown: {
    readonly victims: readonly string[];
    readonly actors: readonly string[];
    readonly names: readonly string[];
    /** Its id in the findings of its article. */
    readonly local: string;
  };
}

/** How many values of one kind count, and how much of one is shown, in UTF-16 code units. */
const MOST = { victims: 12, dates: 6, shown: 3, words: 80 };

/** Stands before the rank of what is not sure: so that the sure ones are centres before it, and what is gathered round an unsure one is unsure. */
export const UNSURE = "~";

/** An incident of one article as it is gathered with those of others; null where it says neither whom nor by what name. */
export function incidentNode(told: ToldIncident): LinkNode<IncidentSketch> | null {
  const sketch = sketchOf(told);
  const keys = keysOf(sketch);
  if (keys.length === 0 && sketch.shown.actors.length === 0) return null;
  return { id: told.id, rank: `${told.sure ? "" : UNSURE}${told.day || UNRANKED} ${told.id}`, keys, sketch };
}

function sketchOf({ local, day, sure, names, victims: told, actors, methods, dates }: ToldIncident): IncidentSketch {
  const victims = withoutShort(told.map((victim) => ({ ...victim, key: bodyKey(wholeKey(victim)) })));
  const cut = (words: readonly string[]) => unique(words.map(shortened)).slice(0, MOST.shown);
  return {
    ...{ day: day || null, sure, names: unique(names.map((name) => nameKey("organization", name))).slice(0, MOST.shown) },
    victims: unique(victims.flatMap(({ key, state }) => (key !== null && !state && !key.endsWith(OPEN) ? [key] : []))).slice(
      0,
      MOST.victims,
    ),
    described: unique(victims.flatMap(describedBy)).slice(0, MOST.victims),
    loose: unique(victims.flatMap(looselyDescribed)).slice(0, MOST.victims),
    bodies: unique(victims.flatMap(({ key }) => bodyIn(key) ?? [])).slice(0, MOST.victims),
    open: unique(victims.flatMap(({ key }) => (key?.endsWith(OPEN) ? (bodyIn(key) ?? []) : []))).slice(0, MOST.victims),
    doers: doersAmong(actors),
    groups: unique(actors.flatMap(({ key, group }) => (group && key !== null ? [key] : []))).slice(0, MOST.shown),
    sides: unique(actors.flatMap(({ side, group }) => (side !== null && !group ? [side] : []))).slice(0, MOST.shown),
    methods: unique(methods.flatMap(methodsIn)),
    dates: dates.slice(0, MOST.dates),
    shown: {
      victims: cut([...victims].sort((one, other) => placeOf(one) - placeOf(other)).map(({ words }) => words)),
      actors: cut([...actors].sort((one, other) => rankOf(one) - rankOf(other)).map(({ words }) => words)),
      names: cut(names),
      local,
    },
  };
}

/** An adjective of a state that no table has, before what it is of: "caldoran foreign ministry". */
const OF_ADJECTIVE = /^(\p{L}{3,}an) (.+)$/u;

/** The key of a body with its state, where only an adjective tells it: so that "the Caldoran Foreign Ministry" is met by "Caldora's Foreign Ministry". */
function bodyKey(key: string | null): string | null {
  const [, adjective, name] = OF_ADJECTIVE.exec(key ?? "") ?? [];
  const body = adjective === undefined ? null : bodyOf(name!);
  return body?.kind ? `${body.kind} | ${stateKey(adjective!)}` : key;
}

/** How the key of a body ends whose state no article tells. */
const OPEN = " | ?";

/** What kind of body a key means: of "foreign affairs ministry | caldora" what stands before the bar. */
function bodyIn(key: string | null): string | null {
  const bar = key?.lastIndexOf(" | ") ?? -1;
  return bar < 0 ? null : key!.slice(0, bar);
}

/** Bodies with a name say most of whom it hit, then people with one, then what is only described. */
function placeOf({ key, person }: Named): number {
  return key === null ? 2 : person ? 1 : 0;
}

/** Words as they are shown: long ones end after a whole word. */
function shortened(words: string): string {
  if (words.length <= MOST.words) return words;
  const cut = words.slice(0, MOST.words);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST.words >> 1)).toWellFormed()}…`;
}

/** A group with a name says more than a state, and this more than "the hackers". */
function rankOf({ group, side }: Named): number {
  return group ? 0 : side === null ? 2 : 1;
}

/** "three Caldoran ministries" are "state caldora / ministri"; a state itself is "state caldora". Nothing where it is not told whose they are. */
function describedBy({ words, key, side, state }: Named): string[] {
  if (side === null || (key !== null && !state)) return [];
  if (state) return [side];
  const [last] = wordsIn(words)
    .filter(({ word }) => isTelling(word) && !isNumber(word))
    .slice(-1);
  return last ? [`${side} / ${stemOf(last.word)}`] : [];
}

/** The words for whom it hit where neither a name nor whose they are is told: "the election offices". */
function looselyDescribed({ words, key, side, state }: Named): string[] {
  if (key !== null || side !== null || state) return [];
  const stems = wordsIn(words).flatMap(({ word }) => (isTelling(word) && !isNumber(word) ? [stemOf(word)] : []));
  return stems.length > 0 ? [stems.join(" ")] : [];
}

/** A name as it is written: "Amber Heron", whatever it is held to be. */
const NAME = /^(?:the )?\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*$/u;

/** The names of doers that are no state's: of groups, and of what an article does not tell what it is. */
function doersAmong(actors: readonly Named[]): string[] {
  const named = actors.filter(({ words, side }) => NAME.test(words) && !side?.startsWith("state "));
  return unique(named.map(({ words }) => nameKey("organization", words))).slice(0, MOST.shown);
}

/** By which incidents are compared: a name of its own, or a victim or a threat group with a year. */
function keysOf(sketch: IncidentSketch): string[] {
  const years = yearsOf(sketch);
  const dated = (letter: string, values: readonly string[]) => values.flatMap((value) => years.map((year) => `${letter} ${value} ${year}`));
  return [
    ...sketch.names.map((name) => `n ${name}`),
    ...dated("v", unique([...sketch.victims, ...sketch.victims.map(shortOf)])),
    ...dated("d", sketch.described),
    ...dated("b", sketch.bodies),
    ...dated("g", sketch.groups),
    ...dated(
      "l",
      sketch.loose.flatMap((words) => sketch.doers.map((doer) => `${words} | ${doer}`)),
    ),
  ];
}

/** The years that an incident's dates may mean, and that of the article; without any date also the one before it. */
function yearsOf({ dates, day }: IncidentSketch): string[] {
  const told = dates.flatMap(({ earliest, latest }) => [earliest, latest].flatMap((one) => (one === null ? [] : [one.slice(0, 4)])));
  if (day === null) return told.length > 0 ? unique(told).slice(0, 3) : ["?"];
  const year = day.slice(0, 4);
  return told.length > 0 ? unique([year, ...told]).slice(0, 4) : [year, String(Number(year) - 1)];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
