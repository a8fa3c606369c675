import type { Paragraph } from "../page.ts";
import { furniture, type Refiner } from "./rule.ts";

/** Words of the heading, and code units in which the one who is told about is named at the start. */
const WORDS = 8;
const NAMED = 80;

const ABOUT = /^(?:About|ABOUT|Über|Sobre|À propos de|Acerca de) (\p{Lu}[\p{L}\p{N}.&’' -]{2,60}?):?$/u;

/** `About Norvane Labs` over `Norvane Labs is a leading provider …`: what a press office or a page says of a house or a person at its end is not the story. */
export const aboutBox: Refiner = {
  name: "about-box",
  refine(verdicts, { paragraphs }) {
    const boxes = new Set(paragraphs.flatMap((paragraph, index) => (isBox(paragraph, paragraphs[index + 1]) ? [index, index + 1] : [])));
    return boxes.size === 0
      ? verdicts
      : verdicts.map((verdict, index) =>
          boxes.has(index) && verdict?.kind !== "furniture" ? furniture("a box about who wrote or sent it") : verdict,
        );
  },
};

function isBox({ text, words }: Paragraph, next: Paragraph | undefined): boolean {
  const about = words > WORDS ? undefined : ABOUT.exec(text)?.[1]?.replace(/^(?:the|The) /, "");
  if (about === undefined || !next?.prose) return false;
  const at = next.text.slice(0, NAMED).toLowerCase().indexOf(about.toLowerCase());
  return at !== -1 && SAYS.test(next.text.slice(at + about.length, at + about.length + NAMED));
}

/** How such boxes go on behind the name. */
const SAYS =
  /^[^.]{0,60}?\b(?:is|was|are|provides?|offers?|delivers?|helps?|makes?|works|has|writes|covers|lives|teaches|serves?|ist|bildet|é|est|es)\b/i;

/** How a note about a writer goes on behind the name, at the story's end. */
const WRITER =
  /^(\p{Lu}[\p{L}.’'-]*(?: (?:de|van|der|von|al|el|bin) )?(?: ?\p{Lu}[\p{L}.’'-]*){1,3}) is (?:an?|the|our|[\p{L}’' ]{2,40}?[’']s) (?:[\p{L}-]{2,20},? ){0,5}?(?:correspondent|reporter|journalist|columnist|editor|writer|freelancer|contributor|producer|bureau chief)\b/u;

/** Paragraphs at the end of a story among which such a note is looked for, and its words. */
const LAST = 4;
const NOTE = 60;

/** `Ann Roe is a correspondent in Lorvane. She …` at the story's end, emphasised from end to end, of somebody who is not told of in it: who wrote it, or helped. */
export const writersNote: Refiner = {
  name: "writers-note",
  refine(verdicts, { paragraphs }) {
    const story = verdicts.flatMap((verdict, index) => (verdict?.kind === "furniture" ? [] : [index]));
    const notes = story.slice(-LAST).filter((index) => {
      const { text, words, markup } = paragraphs[index]!;
      const family = words > NOTE || !markup?.emphasised ? undefined : WRITER.exec(text)?.[1]?.split(" ").at(-1);
      return family !== undefined && !story.some((other) => other < index && paragraphs[other]!.text.includes(family));
    });
    return notes.length === 0 || notes.length === story.length
      ? verdicts
      : verdicts.map((verdict, index) => (notes.includes(index) ? furniture("author box") : verdict));
  },
};
