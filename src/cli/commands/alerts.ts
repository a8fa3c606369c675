import { AlertBook, look, newWebhookSecret, preview, sendDue, standingOf, subscribe } from "../../alerts/index.ts";
import type { Archive } from "../../archive/index.ts";
import { VERSION } from "../../pipeline/version.ts";
import { OnrecordError } from "../../record/error.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, byOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly json?: boolean;
}

const OF = "the id of a saved search (q…) or of a commitment (c…), for what is said in its scope";
const DAY = 24 * 3600_000;

/** `onrecord alerts add|remove|send|preview|failed` */
export const registerAlerts: Register = (program) => {
  const alerts = program
    .command("alerts")
    .description(
      "tell a webhook what comes into a saved search or a commitment's scope, each thing once; feeds need no more than the search",
    )
    .helpCommand(false);
  examples(alerts, "alerts", "alerts preview q1", "alerts add q1 https://hooks.example/onrecord", "alerts send");
  const sub = (name: string, says: string, isDefault = false) =>
    alerts.command(name, { isDefault }).description(says).option("--json", "print JSON").addOption(archiveOption());

  examples(
    sub("list", "list who is told of what, and how many messages arrived, wait and were given up", true),
    "alerts list --json",
  ).action(list);

  const add = sub("add", "tell a webhook from now on; its secret is printed this once");
  add.argument("<of>", OF).argument("<address>", "where messages are sent: http or https").addOption(byOption());
  add.option("--allow-private", "also to this machine and private networks");
  examples(add, "alerts add q1 https://hooks.example/onrecord", "alerts add c0f3… http://127.0.0.1:9000/ --allow-private").action(added);

  const remove = sub("remove", "tell a webhook no more").argument("<id>", "as `alerts` lists it (w…)");
  examples(remove, "alerts remove w1").action(removed);

  const send = sub("send", "look for what is new, and send what is due; `serve` does so every minute");
  examples(send, "alerts send", "alerts send --json").action(sent);

  const before = sub("preview", "show what would have been sent").argument("<of>", OF);
  before.option("--days <number>", "of so many days", whole(1, 3660), 30);
  examples(before, "alerts preview q1 --days 7").action(previewed);

  const failed = sub("failed", "list the messages that were given up, and why");
  failed.option("--retry [id]", "try one of them again, or all");
  examples(failed, "alerts failed", "alerts failed --retry").action(listFailed);
};

async function list({ archive: place, json: asJson }: Options): Promise<void> {
  await withBook(place, async (_, book) => {
    const all = standingOf(book);
    if (asJson) return json({ alerts: all });
    for (const { id, of, address, messages, waiting } of all) {
      await line(`${id}  ${of}  ${oneLine(address, 120)}  ${messages.sent} sent, ${messages.due} due, ${messages.dead} given up`);
      for (const { tries, next, error } of waiting)
        await line(`    tried ${tries === 1 ? "once" : `${tries} times`}, again at ${next}: ${oneLine(error ?? "", 120)}`);
    }
    if (all.length === 0) tell("Nobody is told of anything. `onrecord alerts add ID ADDRESS` changes that.");
  });
}

async function added(
  of: string,
  address: string,
  { archive: place, json: asJson, by, allowPrivate = false }: Options & { readonly by: string; readonly allowPrivate?: boolean },
): Promise<void> {
  await withBook(place, async (archive, book) => {
    const secret = newWebhookSecret();
    const made = new Date().toISOString();
    const subscription = await subscribe(archive, book, { of, address, allowPrivate, by, made }, secret);
    if (asJson) return json({ alert: subscription, secret });
    await line(secret);
    tell(
      `${subscription.id} is told of ${subscription.of} from now on. The secret signs every message (standardwebhooks.com); it is not shown again.`,
    );
  });
}

async function removed(id: string, { archive: place, json: asJson }: Options): Promise<void> {
  await withBook(place, async (_, book) => {
    if (!book.remove(id))
      throw new OnrecordError(
        "not-found",
        `Expected the id of an alert (w…), not \`${oneLine(id, 80)}\`. \`onrecord alerts\` lists them.`,
        { id },
      );
    return asJson ? json({ removed: id }) : tell(`${oneLine(id)} is told no more.`);
  });
}

async function sent({ archive: place, json: asJson }: Options): Promise<void> {
  await withBook(place, async (archive, book) => {
    const news = await look(archive, book, new Date().toISOString());
    const outcome = await sendDue(book, { now: () => new Date(), version: VERSION });
    const fresh = news.reduce((sum, { items }) => sum + items.length, 0);
    if (outcome.failed + outcome.dead > 0) process.exitCode = 1;
    if (asJson)
      return json({ new: fresh, gone: news.filter(({ gone }) => gone).map(({ subscription }) => subscription.id), messages: outcome });
    for (const { subscription, gone } of news)
      if (gone) tell(`${subscription.id}: ${subscription.of} is no more; \`onrecord alerts remove ${subscription.id}\` ends it.`);
    tell(`${fresh} new; ${outcome.sent} messages sent, ${outcome.failed} to be tried again, ${outcome.dead} given up.`);
  });
}

async function previewed(of: string, { archive: place, json: asJson, days }: Options & { readonly days: number }): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const items = await preview(archive, of, new Date(Date.now() - days * DAY).toISOString());
    if (asJson) return json({ items });
    for (const { arrived, id, speakers, act, content } of items)
      await line(`${arrived.slice(0, 10)}  ${id}  ${oneLine(`${speakers.join(", ")}, ${act}: ${content}`)}`);
    tell(`${items.length} in the last ${days} days.`);
  });
}

async function listFailed({ archive: place, json: asJson, retry }: Options & { readonly retry?: string | true }): Promise<void> {
  await withBook(place, async (_, book) => {
    if (retry !== undefined) {
      const again = book.revive(new Date().toISOString(), retry === true ? undefined : retry);
      if (again === 0 && retry !== true)
        throw new OnrecordError("not-found", `Expected a message that was given up, not \`${oneLine(retry, 80)}\`.`, { retry });
      return asJson ? json({ retried: again }) : tell(`${again} to be tried again by \`onrecord alerts send\`.`);
    }
    const dead = book.dead();
    if (asJson) return json({ failed: dead.map(({ body, ...rest }) => ({ ...rest, message: JSON.parse(body) as unknown })) });
    for (const { id, subscription, made, tries, error } of dead)
      await line(`${id}  ${subscription}  ${made}  ${tries} tries  ${oneLine(error ?? "", 120)}`);
    if (dead.length === 0) tell("No message was given up.");
  });
}

/** Opens an archive and what is told of it. */
async function withBook(place: string, work: (archive: Archive, book: AlertBook) => Promise<void>): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const book = new AlertBook(archive.place);
    try {
      await work(archive, book);
    } finally {
      book.close();
    }
  });
}
