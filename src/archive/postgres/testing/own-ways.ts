import { describe, expect, test } from "vitest";
import { sha256 } from "../../../record/id.ts";
import type { Archive } from "../../archive.ts";
import { SCHEMA } from "../../sql/migrations.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE, type Page, readAgain } from "../../testing/fixtures.ts";
import { naming } from "../../testing/parties.ts";
import { connect } from "../connection.ts";
import { openPostgres } from "../open.ts";
import { bringToPostings } from "../postings.ts";
import type { Server } from "./server.ts";

/** What only a server can do, or do wrong. */
export function ownWays(server: () => Server): void {
  describe("in its own ways", () => {
    test("makes an archive where there is none, only where that is wanted; two at once make one", async () => {
      const address = await server().database({ archive: false });
      await expect(openPostgres(address)).rejects.toMatchObject({ code: "archive-missing" });
      const made = await Promise.all([openPostgres(address, { create: true }), openPostgres(address, { create: true })]);
      await add(made[0]!, ASSURANCE);
      expect((await made[1]!.status()).counts.captures).toBe(1);
      for (const archive of made) await archive.close();
      const read = await openPostgres(address, { readOnly: true });
      await expect(add(read, ASSURANCE)).rejects.toMatchObject({ code: "archive-read-only" });
      await read.close();
      await expect(openPostgres(address, { world: "sample" })).rejects.toMatchObject({ code: "archive-world" });
    });

    test("says what is wrong with an address or a server, and never a password", async () => {
      const address = await server().database({ archive: false });
      const wrong = [
        [address.replace("meridian", "wrong-word"), "archive-unreachable"],
        [address.replace(":meridian", ""), "archive-unreachable"],
        [address.replace(/:\d+\//, ":9/"), "archive-unreachable"],
        [`${address}_nowhere`, "archive-missing"],
        [`${address}?sslmode=require`, "archive-unreachable"],
        ["postgres://[", "archive-unsupported"],
        ["postgres://user@host:99999/one", "archive-unsupported"],
      ] as const;
      const connections = () => process.getActiveResourcesInfo().filter((what) => what === "TCPSocketWrap").length;
      const before = connections();
      for (const [place, code] of wrong) {
        const error = await openPostgres(place, { create: true }).catch((thrown) => thrown);
        expect(error).toMatchObject({ code });
        expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/wrong-word|meridian/);
      }
      // One that was left open would keep the program from ending.
      await expect.poll(connections).toBeLessThanOrEqual(before);
    });

    test("writers wait for each other, and are told when it takes too long; a lost connection is one, and the next call carries on", async () => {
      const address = await server().database();
      const [one, other] = [await openPostgres(address), await openPostgres(address, { timeout: 0 })];
      const pages = Array.from({ length: 12 }, (_, index): Page => ({ text: `Page ${index}.\nNobody said so.` }));
      const patient = await openPostgres(address);
      await Promise.all(pages.map((page, index) => add(index % 2 === 0 ? one : patient, page)));
      expect((await one.status()).counts.captures).toBe(pages.length);
      expect(await all(one.damage())).toEqual([]);

      const held = await server().holdLock(address);
      await expect(add(other, ASSURANCE)).rejects.toMatchObject({ code: "archive-busy" });
      await held.end();
      await server().cutConnections(address);
      await add(other, ASSURANCE).catch((error) => expect(error).toMatchObject({ code: "archive-unreachable" }));
      await add(other, ASSURANCE);
      for (const archive of [one, other, patient]) await archive.close();
    });

    test("a step that has articles read anew leaves what is stored as letters are stored", async () => {
      const address = await server().database();
      const archive = await openPostgres(address);
      const hash = await add(archive, ASSURANCE);
      const steps = ["$.models.texts", "$.models.texts"].map(
        (path) => `update onrecord.articles set engine_json = onrecord.json_set(engine_json, '${path}', 'none')`,
      );
      for (const step of steps) expect(await server().run(address, step)).toBe(1);
      expect((await archive.article(hash))!.engine).toEqual({ models: { english: "rules-1", texts: "none" }, version: "1.0.0" });
      expect(await all(archive.unread(ENGINE))).toEqual([hash]);
      await archive.seal({ engine: ENGINE, at: AT });
      expect((await archive.prove(hash)).article?.entry.engine).toEqual({
        models: { english: "rules-1", texts: "none" },
        version: "1.0.0",
      });
      await archive.close();
    });

    test("has the server count what grows, which it would do only once a minute and plan until then as for empty tables", async () => {
      const address = await server().database();
      const archive = await openPostgres(address);
      // What is so long fills pages, and is not put aside as what is longer.
      for (let index = 0; index < 16; index++)
        await add(archive, { text: Array.from({ length: 24 }, (_, at) => sha256(`${index} ${at}`)).join(" ") });
      expect(await server().run(address, "select from pg_class where relname = 'contents' and reltuples >= 8")).toBe(1);
      await archive.close();
    });

    test("an older one is brought forward by whoever writes, only; a newer one is refused", async () => {
      const address = await server().database();
      await server().run(address, "update onrecord.meta set value = '1' where key = 'schema'");
      await expect(openPostgres(address, { readOnly: true })).rejects.toMatchObject({ code: "archive-read-only" });
      await server().run(address, `update onrecord.meta set value = '${SCHEMA + 1}' where key = 'schema'`);
      await expect(openPostgres(address)).rejects.toMatchObject({ code: "archive-newer" });
    });

    test("finds statements by their words wherever these are written: in texts, in blocks, in a block that is written anew, in an archive of before", async () => {
      const address = await server().database();
      const archive = await openPostgres(address);
      const pages = [ASSURANCE, DENIAL];
      for (const page of pages) await add(archive, page);
      const asked = ["meddle", "not meddle", '"not meddle"', '"meddle not"', "meddle varenia", "of"];
      const found = async (open: Archive) =>
        Promise.all(asked.map(async (words) => (await open.search({ words, standing: "any" })).entries));
      const before = await found(archive);
      expect(before[0]).not.toEqual([]);
      await server().run(address, "select onrecord.post_until(4096)");
      expect(await found(archive)).toEqual(before);
      for (const page of pages) await readAgain(archive, page);
      expect(await found(archive)).toEqual(before);
      expect(await all(archive.damage())).toEqual([]);

      const damaged = "update onrecord.statement_postings set word = 'muddle' where word = 'meddle'";
      expect(await server().run(address, damaged)).toBe(1);
      const damage = await all(archive.damage());
      expect(damage.join("\n")).toMatch(/a word of it does not lead to it[\s\S]*a word leads to it that it has not/);
      await archive.remove({ capture: captureOf(ASSURANCE).captured.sha256, by: "Ada", at: AT, reason: "as asked" });
      expect(await all(archive.damage())).toEqual([]);
      const after = await found(archive);

      for (const part of ["table onrecord.statement_postings", "table onrecord.statements_posted", "table onrecord.posted_in_vain"])
        await server().run(address, `drop ${part}`);
      for (const part of ["post_words", "post_anew", "post_until", "post_fresh", "note_in_vain"])
        await server().run(address, `drop function onrecord.${part} cascade`);
      await server().run(address, "create index statement_words_by_words on onrecord.statement_words using gin (onrecord.tokens(words))");
      const db = await connect(address, { write: true, connections: 1 });
      for (let time = 0; time < 2; time++) await bringToPostings(db);
      await db.destroy();
      expect(await found(archive)).toEqual(after);
      await readAgain(archive, DENIAL);
      expect(await found(archive)).toEqual(after);
      await archive.close();
    });

    test("takes words longer than an index has place for, and refuses to change what is kept for ever", async () => {
      const address = await server().database();
      const archive = await openPostgres(address);
      // What does not get shorter when it is packed.
      const name = Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20000))).join("");
      const page = naming(`Minister ${name} was there.`, { name, role: `Minister ${name}` }, "2031-04-09");
      await add(archive, { ...page, given: { address: `https://meridian.example/${name}` }, place: `https://meridian.example/${name}` });
      await add(archive, page);
      expect(await all(archive.damage())).toEqual([]);
      expect(await archive.versions(captureOf(page).captured.sha256)).toHaveLength(1);
      for (const change of [
        "update onrecord.contents set bytes = ''",
        "delete from onrecord.log",
        "update onrecord.decisions set id = 'd9'",
      ])
        await server()
          .run(address, change)
          .then(
            (changed) => expect(changed).toBe(0),
            (error) => expect(error.message).toMatch(/kept for ever|never changed/),
          );
      await archive.close();
    });
  });
}
