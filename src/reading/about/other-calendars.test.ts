import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import { read } from "../read.ts";
import { foreignDay } from "./other-calendars.ts";

describe("days as other languages write them", () => {
  it.each([
    "9. April 2031",
    "Mittwoch, 9. April 2031, 14:05 Uhr",
    "9. Apr. 2031 - 14.05 Uhr",
    "le 9 avril 2031 à 14h05",
    "mercredi 9 avril 2031",
    "9 de abril de 2031, 14:05 h",
    "miércoles, 9 de abril del 2031",
    "9 aprile 2031 alle ore 14:05",
    "quarta-feira, 9 de abril de 2031 às 14h05",
    "woensdag 9 april 2031 om 14:05",
    "9 kwietnia 2031 r., godz. 14:05",
    "9 апреля 2031 года, 14:05",
    "среда, 9 апреля 2031 14:05 (мск)".replace(/[()]/g, ""),
    "9 квітня 2031",
    "٩ أبريل ٢٠٣١",
    "الأربعاء، 9 نيسان 2031",
    "2031年4月9日",
    "2031년 4월 9일 14:05",
    "9 nisan 2031",
  ])("%s", (text) => {
    expect(foreignDay(text)).toBe("2031-04-09");
  });

  it("with the months of the Levant, which are two words", () => {
    expect(foreignDay("١٢ كانون الثاني ٢٠٣١")).toBe("2031-01-12");
    expect(foreignDay("12 تشرين الأول 2031")).toBe("2031-10-12");
  });

  it("knows a first of a month", () => {
    expect(foreignDay("1er juin 2031")).toBe("2031-06-01");
    expect(foreignDay("1º de junho de 2031")).toBe("2031-06-01");
  });

  it.each([
    "",
    "31 juin 2031",
    "im April 2031",
    "9 avril",
    "le 9 avril 2031 le ministre a dit non",
    "9 Roe 2031",
    "2031",
    "9 9 2031",
    "9. April 2031.",
  ])("and no others: %j", (text) => {
    expect(foreignDay(text)).toBeNull();
  });
});

describe("a day under the headline of a page in another language", () => {
  const story = "<p>Премьер-министр Варении заявил в четверг, что его страна не имеет отношения к взлому почты министерств.</p>";
  const published = (line: string) =>
    read(
      captureBytes(Buffer.from(`<html><body><article><h1>Варения отвергла обвинения</h1><p>${line}</p>${story}</article></body></html>`)),
      {},
    ).article;

  it.each(["12 июня 2031, 14:05", "Опубликовано: 12 июня 2031"])("is when it was published: %s", (line) => {
    const article = published(line);
    expect(article.published).toMatchObject({ edtf: "2031-06-12", basis: "explicit" });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["subhead", "furniture", "body"]);
  });

  it("is not one on which it was changed", () => {
    expect(published("Обновлено 12 июня 2031").published).toBeNull();
  });
});
