import { get } from "node:http";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "./serve.ts";
import { openSite, type Site, send } from "./testing/site.ts";

/** Ways to write the loopback address; IPv6 only where the machine has it. */
const LOOPBACK = [
  ...["127.0.0.1", "localhost", "127.1"],
  ...Object.values(networkInterfaces()).flatMap((all) => (all?.some(({ address }) => address === "::1") ? ["::1"] : [])),
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("who may send", () => {
  const HOST = { host: "localhost" };
  const refused: [string, Record<string, string>][] = [
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a sister site", { "sec-fetch-site": "same-site" }],
    ["another origin", { ...HOST, origin: "https://elsewhere.example" }],
    ["another port", { ...HOST, origin: "http://localhost:81" }],
    ["no origin at all", { ...HOST, origin: "null" }],
    ["a program that says nothing", {}],
  ];

  it.each(refused)("refuses %s", async (_, headers) => {
    for (const path of ["/add", "/decisions"]) {
      const answer = await send(site.app, `${path}.json`, { kind: "accept", statement: "s0", text: "x" }, headers);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toEqual({ error: { code: "cross-origin", message: expect.any(String) } });
    }
    expect(await site.archive.decisions()).toEqual([]);
  });

  it("lets in the own origin where the browser says no more", async () => {
    const answer = await send(
      site.app,
      "/decisions.json",
      { kind: "accept", statement: "s0" },
      { host: "10.0.0.5:4680", origin: "http://10.0.0.5:4680" },
    );
    expect(answer.status).toBe(404);
  });
});

describe("which host", () => {
  const ask = (host: string) => site.app.request("/about", { headers: { host } }, { loopback: true });

  it.each(["localhost", "localhost:4680", "127.0.0.1:4680", "127.1.2.3", "[::1]:4680", "[::1]", "::1", "LOCALHOST"])(
    "answers %s",
    async (host) => {
      expect((await ask(host)).status).toBe(200);
    },
  );

  it.each(["elsewhere.example", "localhost.elsewhere.example", "127.0.0.1.elsewhere.example", "10.0.0.5", ""])(
    "refuses `%s` on loopback",
    async (host) => {
      const answer = await ask(host);
      expect(answer.status).toBe(403);
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    },
  );

  it("answers any name where it does not listen on loopback, and then lets its own forms name their origin", async () => {
    const answer = await site.app.request("/about", { headers: { host: "archive.example" } });
    expect([answer.status, answer.headers.get("referrer-policy")]).toEqual([200, "same-origin"]);
  });
});

describe("a port", () => {
  it("serves on any that is free, refuses a foreign host, and says what to do when it is taken", async () => {
    const served = await serve(site.app, { port: 0, host: "127.0.0.1" });
    const { port } = new URL(served.address);
    expect((await fetch(served.address)).status).toBe(200);
    await expect(serve(site.app, { port: Number(port), host: "127.0.0.1" })).rejects.toMatchObject({
      code: "port-taken",
      message: expect.stringContaining("--port 0"),
    });
    await served.close();
    await expect(fetch(served.address)).rejects.toThrow();
  });

  it.each(LOOPBACK)("keeps foreign names out on %s, however loopback is written", async (host) => {
    const served = await serve(site.app, { port: 0, host });
    const { port } = new URL(served.address);
    const answer = await new Promise<number | undefined>((resolve, reject) =>
      get({ host, port, path: "/about", headers: { host: "elsewhere.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject),
    );
    await served.close();
    expect([served.loopback, answer]).toEqual([true, 403]);
  });

  it.each([-1, 70_000, 1.5])("refuses %s", async (port) => {
    await expect(serve(site.app, { port, host: "127.0.0.1" })).rejects.toMatchObject({ code: "bad-port" });
  });
});
