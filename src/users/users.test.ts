import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { allows, hasUsers, Limits, may, SCOPES, Users, usersFileOf } from "./index.ts";

const PASSWORD = "seven grey herons";
const HOUR = 3600_000;

function open(): { users: Users; archive: string } {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-users-"));
  const archive = join(folder, "a.db");
  const users = new Users(archive);
  onTestFinished(() => {
    users.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { users, archive };
}

it("knows people by their passwords, in whatever form these are typed, and nobody by another's", async () => {
  const { users } = open();
  await users.set("Ilka", "reviewer", "café grün 12345");
  expect(await users.byPassword("Ilka", "cafe\u0301 gru\u0308n 12345")).toEqual({ name: "Ilka", role: "reviewer" });
  for (const [name, password] of [
    ["Ilka", "cafe grun 12345"],
    ["ilka", "café grün 12345"],
    ["Nobody", "café grün 12345"],
    ["Nobody", ""],
    ["Ilka", "x".repeat(5000)],
  ])
    expect(await users.byPassword(name!, password!)).toBeNull();
});

it("takes no short passwords and no names that cannot stand beside a decision", async () => {
  const { users } = open();
  await expect(users.set("Ilka", "reader", "short")).rejects.toMatchObject({ code: "bad-password" });
  for (const name of ["", " Ilka", "a\u0000b", "a\u202eb", "x".repeat(81)])
    await expect(users.set(name, "reader", PASSWORD)).rejects.toMatchObject({ code: "bad-name" });
});

it("changes a session's secret after a while, leaves the old one a minute, and ends it without use, by log-out, by a new password, with its user", async () => {
  const { users } = open();
  await users.set("Ilka", "reviewer", PASSWORD);
  const { secret } = users.begin("Ilka", 0);
  expect(users.bySession(secret, HOUR)).toEqual({ person: { name: "Ilka", role: "reviewer" }, next: null });
  const { next } = users.bySession(secret, 13 * HOUR)!;
  expect(next!.secret).not.toBe(secret);
  expect(users.bySession(secret, 13 * HOUR + 30_000)).toMatchObject({ next: null });
  expect(users.bySession(secret, 13 * HOUR + 61_000)).toBeNull();
  expect(users.bySession(next!.secret, 13 * HOUR + 14 * 24 * HOUR + 1)).toBeNull();
  const ends = [() => users.end(again().secret), () => users.set("Ilka", "reader", PASSWORD), () => users.remove("Ilka")];
  let begun = users.begin("Ilka", 0);
  const again = () => begun;
  for (const end of ends) {
    begun = users.begin("Ilka", 0);
    expect(users.bySession(begun.secret, 1)).not.toBeNull();
    await end();
    expect(users.bySession(begun.secret, 1)).toBeNull();
  }
});

it("a role that is taken away is gone at once", async () => {
  const { users } = open();
  await users.set("Ilka", "admin", PASSWORD);
  const { secret } = users.begin("Ilka", 0);
  expect(users.setRole("Ilka", "reader")).toBe(true);
  expect(users.bySession(secret, 1)?.person.role).toBe("reader");
  expect(users.setRole("Nobody", "admin")).toBe(false);
  expect([allows("reviewer", "reader"), allows("reviewer", "admin")]).toEqual([true, false]);
});

it("keeps no secret that lets anybody in", async () => {
  const { users, archive } = open();
  expect(hasUsers(archive)).toBe(false);
  await users.set("Ilka", "reviewer", PASSWORD);
  const secrets = [users.begin("Ilka", 0).secret, users.addToken("crawler", "reader"), users.addDevice("Ilka"), PASSWORD];
  expect(users.byToken(secrets[1]!)).toEqual({ name: "crawler", role: "reader" });
  expect(users.isDevice(secrets[2]!, "Ilka")).toBe(true);
  expect(users.isDevice(secrets[2]!, "Other")).toBe(false);
  expect(() => users.addToken("crawler", "admin")).toThrow(/new name/);
  const kept = ["", "-wal"].map((ending) => readFileSync(`${usersFileOf(archive)}${ending}`, "latin1")).join("");
  for (const secret of secrets) expect(kept).not.toContain(secret);
  expect(hasUsers(archive)).toBe(true);
});

it("a token is for what it was made for, and a role takes the place of that", () => {
  const { users } = open();
  const secret = users.addToken("reading room", ["read", "add"]);
  expect(users.byToken(secret)).toEqual({ name: "reading room", role: "reviewer", scopes: ["read", "add"] });
  expect(SCOPES.filter((scope) => may(users.byToken(secret)!, scope))).toEqual(["read", "add"]);
  expect(users.list()).toEqual([{ name: "reading room", role: "reviewer", scopes: ["read", "add"], kind: "token" }]);
  users.setRole("reading room", "reader");
  expect(SCOPES.filter((scope) => may(users.byToken(secret)!, scope))).toEqual(["read"]);
  expect(SCOPES.filter((scope) => may({ role: "reviewer" }, scope))).toEqual(["read", "review", "add"]);
});

it("users of an archive that were kept before tokens had scopes are let in as before", () => {
  const { users, archive } = open();
  const secret = users.addToken("crawler", "reviewer");
  const db = new Database(usersFileOf(archive));
  db.exec("alter table tokens drop column scopes");
  db.close();
  const later = new Users(archive);
  onTestFinished(() => later.close());
  expect(later.byToken(secret)).toEqual({ name: "crawler", role: "reviewer" });
  expect(later.addToken("other", ["admin"])).toMatch(/^onr_/);
});

it("the audit log is appended only", () => {
  const { users } = open();
  users.note({ at: "2031-04-09T10:00:00.000Z", who: "Ilka", what: "signed in", from: "127.0.0.1" });
  users.note({ at: "2031-04-09T10:00:01.000Z", who: "Ilka", what: "accept s1", from: "127.0.0.1" });
  expect(users.audit(1)).toEqual([{ at: "2031-04-09T10:00:01.000Z", who: "Ilka", what: "accept s1", from: "127.0.0.1" }]);
});

it("slows guessing from one place, and no one else", () => {
  const limits = new Limits(5);
  for (let tries = 0; tries < 5; tries++) {
    expect(limits.wait("10.0.0.1 Ilka", 0)).toBe(0);
    limits.failed("10.0.0.1 Ilka", 0);
  }
  expect(limits.wait("10.0.0.1 Ilka", 0)).toBe(1000);
  limits.failed("10.0.0.1 Ilka", 1000);
  expect(limits.wait("10.0.0.1 Ilka", 1000)).toBe(2000);
  for (let tries = 0; tries < 60; tries++) limits.failed("10.0.0.1 Ilka", 2000);
  expect(limits.wait("10.0.0.1 Ilka", 2000)).toBe(15 * 60_000);
  expect(limits.wait("10.0.0.2 Ilka", 2000)).toBe(0);
  expect(limits.wait("10.0.0.1 Ilka", 2000 + HOUR + 1)).toBe(0);
  limits.passed("10.0.0.1 Ilka");
  expect(limits.wait("10.0.0.1 Ilka", 2000)).toBe(0);
});
