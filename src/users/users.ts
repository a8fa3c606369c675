import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { besideOf } from "../record/beside.ts";
import { OnrecordError } from "../record/error.ts";
import { hashed, isPassword } from "./passwords.ts";
import type { Role } from "./roles.ts";
import { roleOf, type Scope } from "./scopes.ts";

/** Somebody who is let in: a person by password, or a program by its token. */
export interface Person {
  readonly name: string;
  readonly role: Role;
  /** What a token is for, where it was made for less than its role; left out where the role says. */
  readonly scopes?: readonly Scope[];
}

/** What was done, by whom, from where. */
export interface AuditEntry {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly from: string;
}

/** A session as a browser holds it: its secret, and how long it lasts at most, in seconds. */
export interface Session {
  readonly secret: string;
  readonly seconds: number;
}

/** A session without use ends after two weeks; its secret is changed every twelve hours; the old one holds for a minute more, for what is under way. Milliseconds. */
const IDLE = 14 * 24 * 3600_000;
const ROTATED = 12 * 3600_000;
const GRACE = 60_000;
const SECRET_BYTES = 32;

const SCHEMA = `
  create table if not exists users (name text primary key, role text not null, password text) strict, without rowid;
  create table if not exists tokens (hash text primary key, name text not null unique, role text not null) strict, without rowid;
  create table if not exists sessions (hash text primary key, name text not null references users on delete cascade, made_at integer not null,
    until integer not null) strict, without rowid;
  create table if not exists devices (hash text primary key, name text not null references users on delete cascade) strict, without rowid;
  create table if not exists audit (seq integer primary key, at text not null, who text not null, what text not null, place text not null) strict;
  create trigger if not exists audit_no_update before update on audit begin select raise(abort, 'the audit log is appended, never changed'); end;
  create trigger if not exists audit_no_delete before delete on audit begin select raise(abort, 'the audit log is appended, never changed'); end;
`;

/** Where the users of an archive are kept: beside it, so that the archive itself can be given away. */
export const usersFileOf = (archive: string): string => `${besideOf(archive)}.users`;

/**
 * Who may use an archive over the network. Secrets of sessions, devices and tokens are kept as hashes: the file lets nobody in. Several
 * programs may have it open.
 */
export class Users {
  readonly #db: Database.Database;

  /** Opens the users of an archive. Throws `users-unreadable`. */
  constructor(archive: string) {
    const path = usersFileOf(archive);
    try {
      this.#db = new Database(path, { timeout: 5000 });
      this.#db.pragma("journal_mode = wal");
      this.#db.pragma("foreign_keys = on");
      this.#db.exec(SCHEMA);
      const columns = this.#db.pragma("table_info(tokens)") as readonly { readonly name: string }[];
      if (!columns.some(({ name }) => name === "scopes")) this.#db.exec("alter table tokens add column scopes text");
    } catch (cause) {
      const message = `Expected to open the users of the archive at \`${path}\`, but: ${cause instanceof Error ? cause.message : String(cause)}.`;
      throw new OnrecordError("users-unreadable", `${message} Check who may read and write it.`, { path }, cause);
    }
  }

  close(): void {
    this.#db.close();
  }

  list(): readonly (Person & { readonly kind: "user" | "token" })[] {
    const people = this.#db.prepare("select name, role from users order by name").all() as Person[];
    const tokens = this.#db.prepare("select name, role, scopes from tokens order by name").all() as TokenRow[];
    return [
      ...people.map((one) => ({ ...one, kind: "user" as const })),
      ...tokens.map((row) => ({ ...programOf(row), kind: "token" as const })),
    ];
  }

  /** Adds a person, or changes the password and role of one; all sessions of hers end. Throws `bad-password` and `bad-name`. */
  async set(name: string, role: Role, password: string): Promise<void> {
    const kept = await hashed(password);
    this.#db
      .prepare("insert into users values (?, ?, ?) on conflict (name) do update set role = excluded.role, password = excluded.password")
      .run(checked(name), role, kept);
    this.#endSessions(name);
  }

  /** Changes a role; what somebody may do changes at once. False where there is no such user or token. */
  setRole(name: string, role: Role): boolean {
    const changed = ["users set", "tokens set scopes = null,"].map(
      (table) => this.#db.prepare(`update ${table} role = ? where name = ?`).run(role, name).changes,
    );
    return changed.some((count) => count > 0);
  }

  /** Removes a user or token, with all sessions. False where there is none. */
  remove(name: string): boolean {
    const removed = ["users", "tokens"].map((table) => this.#db.prepare(`delete from ${table} where name = ?`).run(name).changes);
    return removed.some((count) => count > 0);
  }

  /** Makes a token for a program, with a role or for single scopes; it is shown this once. Throws `bad-name` where one of this name is there. */
  addToken(name: string, to: Role | readonly Scope[]): string {
    if (this.list().some((one) => one.name === name))
      throw new OnrecordError(
        "bad-name",
        `Expected a new name for the token, but \`${name}\` is there. Choose another, or remove that one first.`,
        { name },
      );
    const secret = `onr_${newSecret()}`;
    const [role, scopes] = typeof to === "string" ? [to, null] : [roleOf(to), JSON.stringify(to)];
    this.#db.prepare("insert into tokens (hash, name, role, scopes) values (?, ?, ?, ?)").run(hashOf(secret), checked(name), role, scopes);
    return secret;
  }

  /** The program that a token is of; null where it is of none. */
  byToken(secret: string): Person | null {
    const row = this.#db.prepare("select name, role, scopes from tokens where hash = ?").get(hashOf(secret)) as TokenRow | undefined;
    return row ? programOf(row) : null;
  }

  /** The person whose name and password these are; null where they are nobody's. */
  async byPassword(name: string, password: string): Promise<Person | null> {
    const row = this.#db.prepare("select name, role, password from users where name = ?").get(name) as
      | (Person & { password: string })
      | undefined;
    return (await isPassword(password, row?.password ?? null)) && row ? { name: row.name, role: row.role } : null;
  }

  /** Begins a session of a person who was let in. */
  begin(name: string, now: number): Session {
    const secret = newSecret();
    this.#db.prepare("delete from sessions where until < ?").run(now);
    this.#db.prepare("insert into sessions values (?, ?, ?, ?)").run(hashOf(secret), name, now, now + IDLE);
    return { secret, seconds: IDLE / 1000 };
  }

  /** Whose session this is, and the one that takes its place where it is time; null where it is nobody's any more. */
  bySession(secret: string, now: number): { readonly person: Person; readonly next: Session | null } | null {
    const hash = hashOf(secret);
    const row = this.#db
      .prepare(
        "select u.name, u.role, s.made_at, s.until from sessions s join users u on u.name = s.name where s.hash = ? and s.until >= ?",
      )
      .get(hash, now) as (Person & { made_at: number; until: number }) | undefined;
    if (!row) return null;
    const person = { name: row.name, role: row.role };
    // One that is in its last minute was replaced already.
    if (now - row.made_at < ROTATED || row.until - now <= GRACE) return { person, next: null };
    const next = this.begin(row.name, now);
    this.#db.prepare("update sessions set until = ? where hash = ?").run(now + GRACE, hash);
    return { person, next };
  }

  end(secret: string): void {
    this.#db.prepare("delete from sessions where hash = ?").run(hashOf(secret));
  }

  /** Notes a browser from which somebody was let in; gives back what it keeps. */
  addDevice(name: string): string {
    const secret = newSecret();
    this.#db.prepare("insert into devices values (?, ?)").run(hashOf(secret), name);
    return secret;
  }

  /** Whether somebody was let in from this browser before. */
  isDevice(secret: string, name: string): boolean {
    return this.#db.prepare("select 1 from devices where hash = ? and name = ?").get(hashOf(secret), name) !== undefined;
  }

  note({ at, who, what, from }: AuditEntry): void {
    this.#db.prepare("insert into audit (at, who, what, place) values (?, ?, ?, ?)").run(at, who, what, from);
  }

  /** What was noted, newest first. */
  audit(limit: number): readonly AuditEntry[] {
    return this.#db.prepare('select at, who, what, place as "from" from audit order by seq desc limit ?').all(limit) as AuditEntry[];
  }

  #endSessions(name: string): void {
    this.#db.prepare("delete from sessions where name = ?").run(name);
  }
}

/** Whether an archive has users or tokens at all. */
export function hasUsers(archive: string): boolean {
  if (!existsSync(usersFileOf(archive))) return false;
  const users = new Users(archive);
  try {
    return users.list().length > 0;
  } finally {
    users.close();
  }
}

/** A token as it is kept; `scopes` as JSON, null where its role says what it may do. */
type TokenRow = Pick<Person, "name" | "role"> & { readonly scopes: string | null };

const programOf = ({ name, role, scopes }: TokenRow): Person => ({
  ...{ name, role },
  ...(scopes !== null && { scopes: JSON.parse(scopes) as readonly Scope[] }),
});

const newSecret = (): string => randomBytes(SECRET_BYTES).toString("base64url");

/** Secrets are long and random, so a plain hash keeps them. */
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** A name that can stand beside a decision: up to 80 characters without control characters. Throws `bad-name`. */
function checked(name: string): string {
  if (/^[^\p{Cc}\p{Cf}\p{Cs}]{1,80}$/u.test(name) && name.trim() === name) return name;
  throw new OnrecordError(
    "bad-name",
    "Expected a name of 1 to 80 characters, without blanks around it and without control characters. Choose another.",
  );
}
