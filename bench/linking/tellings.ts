import { type LinkNode, sameWordsByAnother, type TellingSketch, type Told, tellingNode, tellingsAlike } from "../../src/linking/index.ts";
import { percent, type Row, table } from "../table.ts";
import { arranged } from "./arranged.ts";
import { NOUNS, NUMBERS, type Saying, SPEAKERS, saying } from "./citations/world.ts";
import { type Random, randomFrom } from "./copies/random.ts";
import { pairFigures } from "./pairs.ts";
import type { Part } from "./part.ts";

/** How many statements are told again in each way. */
const STATEMENTS = 300;

/** A statement told again; null where it cannot be told so. `same`: whether it is the same statement. */
interface Variant {
  readonly name: string;
  readonly same: boolean;
  readonly told: (saying: Saying, random: Random) => Partial<Told> | null;
}

/** Words of the world and what another translator says for them. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ["send", "dispatch"],
  ["pay for the repair of", "cover the repairs of"],
  ["publish", "make public"],
  ["before the snow comes", "before snow is coming"],
  ["during the talks", "while talks are held"],
  ["our engineers", "the engineers we have"],
  ["whatever the newspapers write", "whatever newspapers are writing"],
];

const VARIANTS: readonly Variant[] = [
  { name: "in the same words", same: true, told: ({ text }) => ({ content: [text] }) },
  { name: "in part", same: true, told: ({ text }) => ({ content: [text.split(" ").slice(1, -2).join(" ")] }) },
  {
    name: "with dots",
    same: true,
    told: ({ text }) => ({ content: [`${text.split(" ").slice(0, 5).join(" ")} … ${text.split(" ").slice(7).join(" ")}`] }),
  },
  {
    name: "with a word that differs",
    same: true,
    told: ({ text, noun }, random) => ({ content: [text.replace(noun, random.pick(NOUNS.filter((other) => other !== noun)))] }),
  },
  { name: "by nobody who is named", same: true, told: ({ text }) => ({ content: [text], speakers: [] }) },
  { name: "in another translation", same: true, told: ({ text }) => translated(text) },
  {
    name: "by another speaker",
    same: false,
    told: ({ text, speaker }) => ({ content: [text], speakers: [who(SPEAKERS.find(({ name }) => name !== speaker.name)!.name)] }),
  },
  {
    name: "without its denial",
    same: false,
    told: ({ text, denial }) =>
      denial === null ? null : { content: [text.replace(denial === "cannot" ? "cannot" : `${denial} `, denial === "cannot" ? "can" : "")] },
  },
  {
    name: "with another number",
    same: false,
    told: ({ text, number }, random) =>
      number === null ? null : { content: [text.replace(` ${number} `, ` ${random.pick(NUMBERS.filter((other) => other !== number))} `)] },
  },
];

/** One statement told in several articles, each way by itself, and all together as an archive links them. */
export const tellings: Part = {
  name: "tellings",
  report: () => {
    const random = randomFrom(11);
    const sayings = Array.from({ length: STATEMENTS }, (_, index) => saying(random, random.pick(SPEAKERS), index));
    const made = sayings.flatMap((one, index) => madeOf(one, index, random));
    const centres = arranged(
      made.map(({ node }) => node),
      tellingsAlike,
    );
    const { precision, recall, together } = pairFigures(made.map(({ node, belongs }) => ({ cluster: centres.get(node.id)!, belongs })));
    return [
      `One statement told again: ${STATEMENTS} generated statements, ${made.length} tellings, in per cent`,
      table([
        ["", "should be one", "linked", "suggested", "told as another's words"],
        ...VARIANTS.map((variant) => variantRow(variant, made)),
      ]),
      table([
        ["pairs of tellings", "put together", "precision", "recall"],
        ["generated", String(together), percent(precision), percent(recall)],
      ]),
    ].join("\n\n");
  },
};

/** A telling, of which statement, and in which way; null for the first. */
interface Made {
  readonly node: LinkNode<TellingSketch>;
  readonly statement: number;
  readonly variant: string | null;
  readonly belongs: string;
}

function madeOf(one: Saying, statement: number, random: Random): Made[] {
  const first = toldOf(one, `${statement}-first`);
  const others = VARIANTS.flatMap(({ name, same, told }, index) => {
    const more = told(one, random);
    const node =
      more && tellingNode({ ...first, ...more, id: `${statement}-${index}`, capture: `${statement}-${index}`, day: "2031-04-10" });
    return node ? [{ node, statement, variant: name, belongs: same ? String(statement) : `${statement}-${index}` }] : [];
  });
  return [{ node: tellingNode(first)!, statement, variant: null, belongs: String(statement) }, ...others];
}

function toldOf({ text, speaker }: Saying, id: string): Told {
  return {
    ...{ id, capture: id, content: [text], speakers: [who(speaker.name)], act: "claim", day: "2031-04-09" },
    ...{ dated: false, addressees: [], outlet: null, unnamedOnly: false },
  };
}

function who(name: string): Told["speakers"][number] {
  return { party: name, name };
}

function translated(text: string): Partial<Told> | null {
  let other = text.toLowerCase();
  for (const [words, instead] of OTHER_WORDS) other = other.replace(words, instead);
  return other === text.toLowerCase() ? null : { content: [other] };
}

function variantRow({ name, same }: Variant, made: readonly Made[]): Row {
  const own = made.filter(({ variant }) => variant === name);
  const likeness = ({ node, statement }: Made) => tellingsAlike(firstOf(made, statement).sketch, node.sketch);
  const share = (holds: (one: Made) => boolean) => percent(own.filter(holds).length / own.length);
  return [
    name,
    same ? "yes" : "no",
    share((one) => likeness(one)?.sure === true),
    share((one) => likeness(one)?.sure === false),
    share((one) => sameWordsByAnother(firstOf(made, one.statement).sketch, one.node.sketch) !== null),
  ];
}

function firstOf(made: readonly Made[], statement: number): LinkNode<TellingSketch> {
  return made.find((one) => one.statement === statement && one.variant === null)!.node;
}
