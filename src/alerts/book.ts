import Database from "better-sqlite3";
import { besideOf } from "../record/beside.ts";
import { OnrecordError } from "../record/error.ts";

/** Who is told of what: a webhook that somebody asked for. */
export interface Subscription {
  readonly id: string;
  /** The id of a saved search or a commitment. */
  readonly of: string;
  readonly address: string;
  /** Whether the address may be one of this machine or of a private network. */
  readonly allowPrivate: boolean;
  readonly by: string;
  /** When it was asked for, ISO 8601 in UTC. */
  readonly made: string;
}

/** Something that was or is to be sent. */
export interface Delivery {
  /** The same for every try, so that whoever gets it twice knows. */
  readonly id: string;
  readonly subscription: string;
  /** What is sent, the same bytes for every try. */
  readonly body: string;
  readonly state: "due" | "sent" | "dead";
  readonly tries: number;
  /** When it was made; when it is to be tried next. ISO 8601 in UTC. */
  readonly made: string;
  readonly next: string;
  /** What came of the last try; null before the first and where it was sent. */
  readonly error: string | null;
}

const SCHEMA = `
  create table if not exists subscriptions (seq integer primary key autoincrement, of_id text not null, address text not null, allow_private integer not null,
    secret text not null, by_name text not null, made text not null) strict;
  create table if not exists told (subscription integer not null references subscriptions on delete cascade, thing text not null,
    primary key (subscription, thing)) strict, without rowid;
  create table if not exists captures (hash text primary key) strict, without rowid;
  create table if not exists state (name text primary key, value integer not null) strict, without rowid;
  create table if not exists deliveries (id text primary key, subscription integer not null references subscriptions on delete cascade, body text not null,
    state text not null, tries integer not null, made text not null, next text not null, error text) strict;
`;

/** Where the alerts of an archive are kept: beside it, since secrets are in it and the archive may be given away; those of one on a server in the folder where one works. */
export const alertsFileOf = (archive: string): string => `${besideOf(archive)}.alerts`;

/** Who is to be told of what, what was told, and what is on its way. Several programs may have it open. */
export class AlertBook {
  readonly #db: Database.Database;

  /** Opens the book of an archive, and makes it where there is none. Throws `alerts-unreadable`. */
  constructor(archive: string) {
    const path = alertsFileOf(archive);
    try {
      this.#db = new Database(path, { timeout: 5000 });
      this.#db.pragma("journal_mode = wal");
      this.#db.pragma("foreign_keys = on");
      this.#db.exec(SCHEMA);
    } catch (cause) {
      const message = `Expected to open the alerts of the archive at \`${path}\`, but: ${cause instanceof Error ? cause.message : String(cause)}.`;
      throw new OnrecordError("alerts-unreadable", `${message} Check who may read and write it.`, { path }, cause);
    }
  }

  close(): void {
    this.#db.close();
  }

  /** All subscriptions, in the order in which they were asked for. */
  subscriptions(): readonly Subscription[] {
    return (this.#db.prepare("select * from subscriptions order by seq").all() as SubscriptionRow[]).map(subscriptionOf);
  }

  /** Adds a subscription to which everything in `told` is old. */
  add({ of, address, allowPrivate, by, made }: Omit<Subscription, "id">, secret: string, told: Iterable<string>): Subscription {
    return this.#db.transaction(() => {
      const { lastInsertRowid } = this.#db
        .prepare("insert into subscriptions (of_id, address, allow_private, secret, by_name, made) values (?, ?, ?, ?, ?, ?)")
        .run(of, address, Number(allowPrivate), secret, by, made);
      this.#tell(Number(lastInsertRowid), told);
      return { id: idOf(Number(lastInsertRowid)), of, address, allowPrivate, by, made };
    })();
  }

  /** Ends a subscription, with what is on its way. False where there is none. */
  remove(id: string): boolean {
    return this.#db.prepare("delete from subscriptions where seq = ?").run(numberOf(id)).changes > 0;
  }

  /** The secret by which a subscription's messages are signed. */
  secret(id: string): string {
    return (this.#db.prepare("select secret from subscriptions where seq = ?").get(numberOf(id)) as { secret: string }).secret;
  }

  /** Whether a subscription was told of a thing. */
  isTold(id: string, thing: string): boolean {
    return this.#db.prepare("select 1 from told where subscription = ? and thing = ?").get(numberOf(id), thing) !== undefined;
  }

  /**
   * Notes that a subscription knows of things, and what is to be sent of them; both or neither. Another program may have noted some meanwhile: messages are made
   * of those only that were not.
   */
  tell(
    id: string,
    things: Iterable<string>,
    messagesOf: (fresh: ReadonlySet<string>) => readonly Pick<Delivery, "id" | "body" | "made">[],
  ): void {
    this.#db
      .transaction(() => {
        const fresh = this.#tell(numberOf(id), things);
        const insert = this.#db.prepare("insert into deliveries values (?, ?, ?, 'due', 0, ?, ?, null)");
        for (const { id: delivery, body, made } of messagesOf(fresh)) insert.run(delivery, numberOf(id), body, made, made);
      })
      .immediate();
  }

  /** Takes a message that is due to try it, until a time: false where another program took it meanwhile. Who is ended while it tries leaves it due from then on. */
  take({ id, next }: Delivery, until: string): boolean {
    return this.#db.prepare("update deliveries set next = ? where id = ? and state = 'due' and next = ?").run(until, id, next).changes > 0;
  }

  /** Whether a capture was there when news were looked for before. */
  isKnown(capture: string): boolean {
    return this.#db.prepare("select 1 from captures where hash = ?").get(capture) !== undefined;
  }

  /** Notes the captures that were looked at, and the number of the last decision that was. */
  know(captures: Iterable<string>, decision: number): void {
    this.#db.transaction(() => {
      const insert = this.#db.prepare("insert or ignore into captures values (?)");
      for (const hash of captures) insert.run(hash);
      this.#db.prepare("insert into state values ('decision', ?) on conflict (name) do update set value = excluded.value").run(decision);
    })();
  }

  /** The number of the last decision that was looked at. */
  lastDecision(): number {
    return (this.#db.prepare("select value from state where name = 'decision'").get() as { value: number } | undefined)?.value ?? 0;
  }

  /** What is to be sent by now, what waits longest first. */
  due(now: string): readonly Delivery[] {
    return this.#deliveries("where state = 'due' and next <= ? order by next, id", now);
  }

  /** What was tried in vain and is tried again, what comes next first. */
  waiting(): readonly Delivery[] {
    return this.#deliveries("where state = 'due' and tries > 0 order by next, id");
  }

  /** What was given up, newest first. */
  dead(): readonly Delivery[] {
    return this.#deliveries("where state = 'dead' order by made desc, id");
  }

  /** How many of a subscription's messages are in each state. */
  counts(id: string): Readonly<Record<Delivery["state"], number>> {
    const rows = this.#db
      .prepare("select state, count(*) as count from deliveries where subscription = ? group by state")
      .all(numberOf(id)) as { state: Delivery["state"]; count: number }[];
    return { due: 0, sent: 0, dead: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  /** Notes what came of a try. */
  tried(id: string, { state, next, error }: Pick<Delivery, "state" | "next" | "error">): void {
    this.#db.prepare("update deliveries set state = ?, tries = tries + 1, next = ?, error = ? where id = ?").run(state, next, error, id);
  }

  /** Lets what was given up be tried again from the start: one, or all. Gives back how many. */
  revive(now: string, id?: string): number {
    const sql = "update deliveries set state = 'due', tries = 0, next = ? where state = 'dead'";
    return id === undefined ? this.#db.prepare(sql).run(now).changes : this.#db.prepare(`${sql} and id = ?`).run(now, id).changes;
  }

  /** Gives back the things that were not noted before. */
  #tell(subscription: number, things: Iterable<string>): ReadonlySet<string> {
    const insert = this.#db.prepare("insert or ignore into told values (?, ?)");
    const fresh = new Set<string>();
    for (const thing of things) if (insert.run(subscription, thing).changes > 0) fresh.add(thing);
    return fresh;
  }

  #deliveries(where: string, ...values: readonly string[]): readonly Delivery[] {
    const rows = this.#db.prepare(`select * from deliveries ${where}`).all(...values) as (Omit<Delivery, "subscription"> & {
      subscription: number;
    })[];
    return rows.map((row) => ({ ...row, subscription: idOf(row.subscription) }));
  }
}

interface SubscriptionRow {
  readonly seq: number;
  readonly of_id: string;
  readonly address: string;
  readonly allow_private: number;
  readonly by_name: string;
  readonly made: string;
}

const subscriptionOf = ({ seq, of_id, address, allow_private, by_name, made }: SubscriptionRow): Subscription => ({
  ...{ id: idOf(seq), of: of_id, address, allowPrivate: allow_private === 1, by: by_name, made },
});

const idOf = (seq: number): string => `w${seq}`;
const numberOf = (id: string): number => (/^w[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : 0);
