import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

/** The figures of a text with who states each, by name. */
function figuresIn(text: string) {
  const { findings } = found(text);
  const names = new Map(findings.parties.map(({ id, name }) => [id, name]));
  return findings.figures.map(({ span, by }) => `${text.slice(...span)} · ${names.get(by ?? "") ?? by}`);
}

describe("who states a number", () => {
  it.each([
    ["what one denies", "Minister Ann Roe denied that 24 banks had been hit.", ["24 banks · null"]],
    ["what one doubts", "Ann Roe doubts that 24 banks were hit.", ["24 banks · null"]],
    ["what one does not answer", "Ann Roe declined to say whether 31 accounts were read.", ["31 accounts · null"]],
    ["what one asks", "Ann Roe asked whether 24 banks had been hit.", ["24 banks · null"]],
    ["how long something is", "A 140-metre freighter and a 30-page report lay there, beside 40-odd ships.", ["40-odd ships · article"]],
    ["a question of the text's own", "Were 24 banks hit at all?", ["24 banks · null"]],
    [
      "what the accused is accused of",
      "Varenia has offered talks since Minister Ann Roe accused Amber Heron of reading the mail of 24 banks.",
      ["24 banks · Ann Roe"],
    ],
    [
      "what a question says that another says",
      "QUESTION (Meridian Post): The Caldoran interior ministry says that 24 banks had their mail read. Has your side looked into that?",
      ["24 banks · The Caldoran interior ministry"],
    ],
    [
      "what another says in a question put to one who speaks",
      `Briefing by Adela Morwick, spokeswoman of the Foreign Ministry

MORWICK: Good morning.

QUESTION (Meridian Post): The interior ministry says that 24 banks had their mail read by a group. Has your side looked into that?

MORWICK: We have no connection with this group.

QUESTION (Norrow): So nobody will look into that?

MORWICK: I have answered you.`,
      ["24 banks · null"],
    ],
    ["what one puts a number at", "The bank was hit in May. Halden Security put the number of banks at 31.", ["31 · Halden Security"]],
    ["what one counts", "The bank was hit in May. Halden Security counted eleven banks.", ["eleven banks · Halden Security"]],
    ["what one says", "Ann Roe said that 24 banks had been hit.", ["24 banks · Ann Roe"]],
    ["what nobody says", "In May, 24 banks were hit.", ["24 banks · article"]],
  ])("%s", (_, text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

describe("the bounds of a number", () => {
  it.each([
    ["at least nine banks", 9, 9, "at-least"],
    ["more than 20 banks", 20, 20, "at-least"],
    ["no fewer than 20 banks", 20, 20, "at-least"],
    ["up to 40 banks", 40, 40, "at-most"],
    ["fewer than 40 banks", 40, 40, "at-most"],
    ["no more than 40 banks", 40, 40, "at-most"],
    ["about 40 banks", 40, 40, undefined],
    ["between 20 and 30 banks", 20, 30, undefined],
  ])("%s", (words, min, max, bound) => {
    const { figures } = found(`Ann Roe said that the group had read the mail of ${words}.`).findings;
    expect(figures.map((figure) => [figure.min, figure.max, figure.bound])).toEqual([[min, max, bound]]);
  });
});
