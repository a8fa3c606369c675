import { describe, expect, test } from "vitest";
import { GAP, readQuery } from "../../words.ts";
import { connect } from "../connection.ts";
import { bringToPostings, COMMON } from "../postings.ts";
import { withPostedWords } from "../with-words.ts";
import type { Server } from "./server.ts";

const LONG = "m".repeat(60);
const COMMON_WORDS = ["the", "port", "was", "open"];
const RARE_WORDS = ["tariff", LONG, `${LONG}n`, GAP];

/** Texts that have common words next to each other in every order, and others now and then. */
const TEXTS = Array.from({ length: 4 * COMMON }, (_, nth) =>
  Array.from({ length: 7 }, (_, at) => {
    const drawn = (nth * 31 + at * 17 + nth * at * 7) % 23;
    return drawn < 20 ? COMMON_WORDS[drawn % 4]! : RARE_WORDS[(nth + at) % 4]!;
  }).join(" "),
);

const ASKED = [
  ...COMMON_WORDS.flatMap((one) => COMMON_WORDS.map((other) => `"${one} ${other}"`)),
  ...['"the port was"', '"the port" open', '"the port" "was open"', '"port tariff"', '"tariff the"', "tariff the", "port", "port nowhere"],
  ...[`"the ${LONG}"`, LONG, `${LONG}n`, `"${LONG}n port"`, '"was was was"'],
];

/** That phrases are found by where neighbours are written as they stand in texts. */
export function phrasesOnServer(server: () => Server): void {
  describe("phrases", () => {
    test("are found by the neighbours that are written, where none are as in an archive of before, and behind what is written", async () => {
      const address = await server().database();
      const numbered = TEXTS.map((words, at) => ({ words, seq: at < TEXTS.length - 9 ? at : 4096 + at }));
      const values = numbered.map(({ words, seq }) => `(${seq}, '${words}', '')`).join(", ");
      await server().run(address, `insert into onrecord.statement_words (rowid, words, speakers) values ${values}`);
      await server().run(address, "select onrecord.post_until(4096)");
      const db = await connect(address, { write: true, connections: 1 });
      const found = async () =>
        Object.fromEntries(
          await Promise.all(ASKED.map(async (asked) => [asked, [...(await withPostedWords(db, readQuery(asked), undefined))]])),
        );
      const standing = (asked: string) =>
        numbered
          .filter(({ words }) => readQuery(asked).every((phrase) => ` ${words} `.includes(` ${phrase.join(" ")} `)))
          .map(({ seq }) => seq);
      const wanted = Object.fromEntries(ASKED.map((asked) => [asked, standing(asked)]));
      expect(wanted['"the port"']!.length).toBeGreaterThan(9);
      expect(await found()).toEqual(wanted);

      const neighbours = "delete from onrecord.statement_postings where word like '% %'";
      expect(await server().run(address, neighbours)).toBeGreaterThan(COMMON_WORDS.length);
      expect(await found()).toEqual(wanted);
      await bringToPostings(db);
      expect(await server().run(address, "select from onrecord.statement_postings where word = 'the port'")).toBe(1);
      expect(await found()).toEqual(wanted);
      await db.destroy();
    });
  });
}
