import { phraseOf } from "../furniture/by-phrase.ts";
import { asksForConsent, COOKIE_WALL, SUBSCRIPTION_WALL } from "../walls.ts";
import { wordCount } from "../words.ts";
import type { Walked } from "./text-walk.ts";
import { endsOf, holdsStory, isRunningText, namesOf } from "./walked-parts.ts";

/** An area of a page as it is looked at: what is in it, and how much of the page's running text stands outside of it, in code units. */
interface Area {
  readonly texts: readonly string[];
  readonly inside: number;
  readonly outside: number;
}

/** What pages set apart from their story by name, why that is none, and what else must hold of it. */
const AREAS: readonly { readonly name: RegExp; readonly why: string; readonly holds?: (area: Area) => boolean }[] = [
  { name: /^(?:reflist|references|mw-references-wrap|footnotes?|endnotes?)$/, why: "notes and sources" },
  { name: /^(?:toc|table-of-contents)$/, why: "table of contents" },
  { name: /^(?:hatnote|ambox|dablink)$/, why: "note of the site to its readers" },
  { name: /^(?:navbox|catlinks|printfooter)$/, why: "navigation" },
  // A page whose story is a transcript has little besides.
  { name: /^(?:[\w-]+-)?transcript(?:-[\w-]+)?$/, why: "transcript beside the story", holds: ({ inside, outside }) => inside <= outside },
  { name: /^(?:[\w-]+-)?(?:poll|quiz)(?:-[\w-]+)?$/, why: "poll", holds: ({ inside, outside }) => inside <= outside },
  {
    name: /^(?:cmp|(?:cookie|consent|privacy|gdpr)-?(?:wall|layer|notice|banner|dialog))$/,
    why: COOKIE_WALL,
    holds: ({ texts }) => asksForConsent(texts.filter(isRunningText)),
  },
  // Many pages name the paid part of their story so.
  {
    name: /^(?:(?:pay|reg|registration|subscription|subscribe|subscriber|premium)-?wall|piano-[\w-]+)$/,
    why: SUBSCRIPTION_WALL,
    holds: ({ texts, inside }) => inside <= OFFER && texts.filter(asksForMoney).length >= SIGNS,
  },
];

/** Code units of running text that an offer of a subscription has at most, and lines by which it is told. */
const OFFER = 600;
const SIGNS = 2;

const asksForMoney = (text: string) =>
  phraseOf(text, wordCount(text)) === "subscription prompt" || /^(?:subscribe|abonnieren|s’abonner)\b/i.test(text);

/** What is set apart from a page's story, by the number of the element: why it is none, however much of the page it is. Headings right above notes and contents are of them. */
export function setApart(walked: Walked): ReadonlyMap<number, string> {
  const { elements, parents, paragraphs } = walked;
  const ends = endsOf(walked);
  const found = new Map<number, string>();
  const prose = paragraphs.filter(({ text }) => isRunningText(text));
  const whole = prose.reduce((sum, { text }) => sum + text.length, 0);
  let areas = 0;
  elements.forEach((element, number) => {
    if (found.has(number) || areas >= MOST) return;
    const names = [...namesOf(element), ...labelled(element)];
    const area = names.length === 0 ? undefined : AREAS.find(({ name }) => names.some((each) => name.test(each)));
    if (!area || ++areas > MOST || holdsStory(elements, number, ends[number]!)) return;
    const own = paragraphs
      .filter(({ pieces }) => pieces[0]!.element >= number && pieces[0]!.element < ends[number]!)
      .map(({ text }) => text);
    const inside = own.reduce((sum, text) => sum + (isRunningText(text) ? text.length : 0), 0);
    if (area.holds && !area.holds({ texts: own, inside, outside: whole - inside })) return;
    const heading = headingAbove(walked, number, ends);
    for (let each = heading ?? number; each < ends[number]!; each++) found.set(each, area.why);
  });
  const isWhole = ({ pieces }: Walked["paragraphs"][number]) =>
    found.has(pieces[0]!.element) && found.get(pieces[0]!.element) !== COOKIE_WALL;
  // What is all of a page is what it says.
  return whole > 0 && parents.length > 0 && prose.every(isWhole) ? new Map() : found;
}

/** Elements of such a name that are looked at. */
const MOST = 40;

/** What an element that opens says of itself by the line that opens it. */
function labelled(element: Element): string[] {
  if (element.localName.toLowerCase() !== "details") return [];
  const summary = element.querySelector("summary")?.textContent?.slice(0, LABEL).trim() ?? "";
  return /^(?:(?:read|show|view|full|video|audio|the) ){0,3}transcript\b/i.test(summary) ? ["transcript"] : [];
}

/** Code units of such a line. */
const LABEL = 60;

/** The heading that stands right above an element, in the same frame. */
function headingAbove({ elements, parents }: Walked, number: number, ends: readonly number[]): number | null {
  let before = number - 1;
  while (before >= 0 && parents[before] !== parents[number]) before = parents[before]!;
  if (before < 0 || ends[before] !== number) return null;
  const element = elements[before]!;
  return /^h[2-6]$/i.test(element.localName) || namesOf(element).includes("mw-heading") ? before : null;
}
