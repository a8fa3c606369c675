import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/index.ts";
import { COMMITMENT_PAGES } from "../archive/testing/commitments.ts";
import { AT, add, DENIAL, ENGINE, type Page, readAgain } from "../archive/testing/fixtures.ts";
import {
  AlertBook,
  AlertItem,
  alertsFileOf,
  look,
  newWebhookSecret,
  preview,
  type Sending,
  sendDue,
  signedHeaders,
  standingOf,
  subscribe,
  WAITS,
} from "./index.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const TAKES: Answer = (_, response) => void response.writeHead(204).end();

let folder: string;
let archive: Archive;
let book: AlertBook;
let server: Server;
let address: string;
let answer: Answer;
let got: { readonly headers: IncomingMessage["headers"]; readonly body: string; readonly path: string }[];
/** What time it is, in milliseconds. */
let clock: number;
const sending: Sending = { now: () => new Date(clock), version: "1.0.0", total: 0.15 };
const secret = newWebhookSecret();

const said = (words: string, more: Partial<Page> = {}): Page => ({
  text: `${words}, the port office said.`,
  published: "2032-05-01",
  publisher: "Meridian Post",
  parties: [{ id: "p1", name: "the port office", kind: "organization" }],
  statements: [
    { source: "the port office", cue: "said", content: words, speakers: ["p1"], act: { main: "denial", others: [], why: "made up" } },
  ],
  ...more,
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-alerts-"));
  archive = await openArchive(join(folder, "one.db"), { create: true });
  await add(archive, DENIAL);
  await archive.saveSearch({ name: "Denials", query: { acts: ["denial"] }, by: "Ilka", made: AT });
  book = new AlertBook(archive.place);
  [answer, got, clock] = [TAKES, [], Date.parse("2032-05-02T10:00:00Z")];
  server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => {
      body += piece;
    });
    request.on("end", () => {
      got.push({ headers: request.headers, body, path: request.url! });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  book.close();
  await archive.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const follow = (of = "q1", more: { address?: string; allowPrivate?: boolean } = {}) =>
  subscribe(archive, book, { of, address, allowPrivate: true, by: "Ilka", made: AT, ...more }, secret);
const now = () => new Date(clock).toISOString();
/** Looks and sends, and says what new statements were found. */
const round = async () => {
  const news = await look(archive, book, now());
  await sendDue(book, sending);
  return news.flatMap(({ items }) => items.map(({ content }) => content));
};

describe("what is new", () => {
  it("is what comes in after somebody asked, once, however often it is told and looked for", async () => {
    await add(archive, said("the old denial stands"));
    await follow();
    expect(await round()).toEqual([]);
    await add(archive, said("no ship was boarded in the harbour"));
    await add(
      archive,
      said("no ship was boarded in the harbour", {
        publisher: "Topbrief",
        text: "Copied. no ship was boarded in the harbour, the port office said.",
      }),
    );
    expect(await round()).toEqual(["no ship was boarded in the harbour"]);
    expect(await round()).toEqual([]);
    expect(got.length).toBe(1);
    expect(JSON.parse(got[0]!.body)).toMatchObject({
      type: "onrecord.statements",
      data: {
        of: "q1",
        name: "Denials",
        items: [{ act: "denial", speakers: ["the port office"], articles: 2, path: expect.stringMatching(/^\/statements\/s/) }],
      },
    });
  });

  it("is told once, also where two programs look and send at one time", async () => {
    await follow();
    await add(archive, said("no ship was boarded in the harbour"));
    answer = (_, response) => void setTimeout(() => response.writeHead(204).end(), 50);
    const other = new AlertBook(archive.place);
    await Promise.all([look(archive, book, now()), look(archive, other, now())]);
    const sent = await Promise.all([sendDue(book, sending), sendDue(other, sending)]);
    other.close();
    expect(got.length).toBe(1);
    expect(sent.map((one) => one.sent).sort()).toEqual([0, 1]);
  });

  it("is what a person made sure since, and nothing that is merely read anew", async () => {
    const unsure = said("the lists were not read", { statements: [{ ...said("the lists were not read").statements![0]!, sure: false }] });
    await add(archive, unsure);
    await follow();
    const [waiting] = (await archive.search({ standing: "unsure" })).entries;
    await archive.decide({ kind: "accept", statement: waiting!.id, by: "Ilka", at: now() });
    expect(await round()).toEqual(["the lists were not read"]);
    // Another version cuts the words otherwise, which gives the statement another id.
    const short = (words: unknown) => String(words).split(" ").slice(0, 4).join(" ");
    const cut = DENIAL.statements!.map((one) => (one.content === undefined ? one : { ...one, content: short(one.content) }));
    await readAgain(archive, DENIAL, { ...ENGINE, version: "2.0.0" }, { ...DENIAL, statements: cut });
    expect((await archive.search({ acts: ["denial"] })).entries.some(({ words }) => words.content === cut[0]!.content)).toBe(true);
    expect(await round()).toEqual([]);
  });

  it("is not lost where the program ends between looking and sending, and not sent twice", async () => {
    await follow();
    await add(archive, said("nothing was found on the quay"));
    await look(archive, book, now());
    book.close();
    book = new AlertBook(archive.place);
    expect(await look(archive, book, now())).toMatchObject([{ items: [] }]);
    expect(await sendDue(book, sending)).toEqual({ sent: 1, failed: 0, dead: 0 });
    expect(await sendDue(book, sending)).toEqual({ sent: 0, failed: 0, dead: 0 });
  });

  it("may be what is said in the scope of a commitment", async () => {
    const [first, ...rest] = COMMITMENT_PAGES;
    await add(archive, first!);
    const [commitment] = (await archive.commitments({ all: true })).entries;
    await follow(commitment!.id);
    for (const page of rest) await add(archive, page);
    const found = await round();
    const { claims, unanswered } = (await archive.commitment(commitment!.id))!;
    const inScope = [...claims, ...unanswered].filter(({ scope, statement }) => scope !== "outside" && statement.sure);
    expect(inScope.length).toBeGreaterThan(0);
    expect([...found].sort()).toEqual(inScope.map(({ statement }) => statement.words.content).sort());
  });

  it("ends with the search that it is about", async () => {
    await follow();
    await archive.removeSearch("q1");
    expect(await look(archive, book, now())).toMatchObject([{ gone: true, items: [] }]);
    await expect(follow("q9")).rejects.toMatchObject({ code: "not-found" });
  });

  it("can be looked at beforehand", async () => {
    await add(archive, said("the gate was never opened"));
    expect((await preview(archive, "q1", "2000-01-01")).map(({ content }) => content)).toContain("the gate was never opened");
    expect(await preview(archive, "q1", "2999-01-01")).toEqual([]);
    expect(got).toEqual([]);
  });
});

describe("a webhook", () => {
  it("gets messages that are signed, with the same id and bytes for every try", async () => {
    await follow();
    await add(archive, said("the books were never opened"));
    answer = (_, response) => void response.writeHead(500).end();
    await round();
    expect(standingOf(book)).toMatchObject([{ messages: { due: 1 }, waiting: [{ tries: 1, error: "500" }], failed: [] }]);
    clock += WAITS[0] * 1000;
    answer = TAKES;
    await sendDue(book, sending);
    const [one, other] = got as [(typeof got)[number], (typeof got)[number]];
    expect([other.body, other.headers["webhook-id"]]).toEqual([one.body, one.headers["webhook-id"]]);
    for (const { headers, body } of got) {
      const key = Buffer.from(secret.replace("whsec_", ""), "base64");
      const text = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
      expect(headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", key).update(text).digest("base64")}`);
    }
    expect(Number(other.headers["webhook-timestamp"])).toBe(clock / 1000);
  });

  const FAILING: [string, Answer, RegExp][] = [
    ["fails", (_, response) => void response.writeHead(500).end("sorry"), /^500$/],
    ["stalls", () => {}, /no answer in time|UND_ERR/],
    [
      "stalls in the middle of its head",
      (_, response) => void response.socket!.write("HTTP/1.1 200 OK\r\nx: "),
      /no answer in time|UND_ERR/,
    ],
    ["redirects", (_, response) => void response.writeHead(307, { location: "/elsewhere" }).end(), /leads elsewhere/],
    ["hangs up", (request) => void request.socket.destroy(), /UND_ERR_SOCKET|ECONNRESET/],
    ["speaks no HTTP", (_, response) => void response.socket!.end("hello"), /does not match the HTTP/],
  ];
  it.each(FAILING)("that %s is tried again later and later, and given up in the end", async (_, failing, reason) => {
    await follow();
    await add(archive, said("the door was shut all night"));
    answer = failing;
    await look(archive, book, now());
    for (const wait of WAITS) {
      const [due] = book.due(now());
      expect(await sendDue(book, sending)).toEqual({ sent: 0, failed: 1, dead: 0 });
      expect(book.due(now())).toEqual([]);
      clock += wait * 1000;
      expect(book.due(now())).toMatchObject([{ id: due!.id, error: expect.stringMatching(reason) }]);
    }
    expect(await sendDue(book, sending)).toEqual({ sent: 0, failed: 0, dead: 1 });
    expect(standingOf(book)).toMatchObject([{ id: "w1", messages: { dead: 1 }, failed: [{ error: expect.stringMatching(reason) }] }]);
    expect(book.dead()).toMatchObject([{ tries: WAITS.length + 1, error: expect.stringMatching(reason) }]);
    expect(got.every(({ path }) => path === "/hook")).toBe(true);
    answer = TAKES;
    expect(book.revive(now())).toBe(1);
    expect(await sendDue(book, sending)).toEqual({ sent: 1, failed: 0, dead: 0 });
    expect(book.counts("w1")).toEqual({ due: 0, sent: 1, dead: 0 });
  });

  it("that lies is believed no word but its status: endless answers are not read", async () => {
    await follow();
    await add(archive, said("the seal was never broken"));
    let written = 0;
    answer = (_, response) => {
      response.writeHead(200, { "content-length": "999999999999" });
      const more = () => {
        written += 65_536;
        if (!response.destroyed && written < 500_000_000) response.write(Buffer.alloc(65_536), () => setImmediate(more));
      };
      more();
    };
    expect(await round()).toHaveLength(1);
    expect(book.counts("w1")).toEqual({ due: 0, sent: 1, dead: 0 });
    expect(written).toBeLessThan(100_000_000);
  });

  it("that asks for time gets it, and one that is gone is given up at once", async () => {
    await follow();
    await add(archive, said("the cable was never cut"));
    answer = (_, response) => void response.writeHead(503, { "retry-after": "7000" }).end();
    await round();
    clock += 6999_000;
    expect(book.due(now())).toEqual([]);
    clock += 1000;
    answer = (_, response) => void response.writeHead(410).end();
    expect(await sendDue(book, sending)).toEqual({ sent: 0, failed: 0, dead: 1 });
  });

  it("is never one of this machine or a private network, by number or by name, unless that was allowed", async () => {
    for (const inside of [address, "http://127.0.0.1:1/", "http://[::1]:1/", "http://169.254.169.254/latest", "http://0x7f.1/"])
      await expect(follow("q1", { address: inside, allowPrivate: false })).rejects.toMatchObject({ code: "private-address" });
    await follow("q1", { address: "http://hooks.example/", allowPrivate: false });
    await add(archive, said("the key was never lost"));
    await look(archive, book, now());
    const lying: Sending = { ...sending, resolve: (_, __, give) => give(null, [{ address: "127.0.0.1", family: 4 }]) };
    expect(await sendDue(book, lying)).toEqual({ sent: 0, failed: 1, dead: 0 });
    expect(got).toEqual([]);
    clock += WAITS[0] * 1000;
    expect(book.due(now())).toMatchObject([{ error: expect.stringContaining("public internet") }]);
  });

  it("has an address of the web without a password in it, and its secret stays out of the archive", async () => {
    for (const bad of ["file:///etc/passwd", "hooks", "http://a:b@hooks.example/", "javascript:alert(1)"])
      await expect(follow("q1", { address: bad })).rejects.toMatchObject({ code: "bad-address" });
    await follow();
    const key = Buffer.from(secret);
    expect(readFileSync(archive.place).includes(key)).toBe(false);
    expect(alertsFileOf(archive.place)).toBe(`${archive.place}.alerts`);
    // That of an archive on a server stands where one works, without what its address says of who comes in.
    expect(alertsFileOf("postgres://ann:secret@db.example:5432/news")).toBe("db.example-5432-news.alerts");
    expect(book.remove("w1")).toBe(true);
    expect(book.remove("w1")).toBe(false);
  });
});

it("what the guide says of messages is so", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/alerts.md"), "utf8");
  const [, example] = /```json\n([\s\S]*?)```/.exec(guide)!;
  const { type, version, data } = JSON.parse(example!);
  expect([type, version]).toEqual(["onrecord.statements", 1]);
  for (const item of data.items) expect(() => AlertItem.strict().parse(item)).not.toThrow();
  for (const header of Object.keys(signedHeaders(secret, "msg_1", 0, "{}"))) expect(guide).toContain(`\`${header}\``);
  expect(WAITS.map((wait) => wait / 60)).toEqual([1, 5, 30, 120, 480, 1440]);
});
