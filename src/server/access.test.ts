import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "../users/index.ts";
import { neededFor } from "./http/access.ts";
import { OWN, openSite, type Site } from "./testing/site.ts";

const PASSWORD = "seven grey herons";
const ROLES = ["reader", "reviewer", "admin"] as const;

let site: Site;
let cookies: Record<Role, string>;

beforeAll(async () => {
  site = await openSite({ users: true });
  for (const role of ROLES) await site.users!.set(role, role, PASSWORD);
  cookies = Object.fromEntries(await Promise.all(ROLES.map(async (role) => [role, await signIn(role)]))) as Record<Role, string>;
});
afterAll(() => site.close());

async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return site.app.request(path, { method: "POST", body: new URLSearchParams(fields), headers: { ...OWN, ...headers } });
}

/** Signs in and gives back the cookies that a browser then sends. */
async function signIn(name: string, password = PASSWORD, cookie = ""): Promise<string> {
  const answer = await post("/sign-in", { name, password, back: "/articles" }, cookie ? { cookie } : {});
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/articles"]);
  const set = answer.headers.getSetCookie();
  for (const one of set) expect(one).toMatch(/HttpOnly/);
  return set
    .map((one) => one.split(";")[0]!)
    .filter((one) => !one.endsWith("="))
    .join("; ");
}

/** Every route that the site has, with something in place of what is named in it. */
const routes = () =>
  [...new Map(site.app.routes.filter(({ path }) => path !== "/*").map((route) => [`${route.method} ${route.path}`, route])).values()].map(
    ({ method, path }) => ({ method, path: path.replace(/:\w+/g, "x").replace("*", "app.css") }),
  );

describe("every route", () => {
  it("is for those whose role it takes, and for nobody else", async () => {
    const all = routes();
    expect(all.length).toBeGreaterThan(20);
    for (const { method, path } of all) {
      const needed = neededFor(method, path);
      const ask = (cookie: string) => site.app.request(path, { method, headers: { ...OWN, ...(cookie && { cookie }) } });
      const nobody = await ask("");
      if (needed === null) expect({ path, status: nobody.status }).not.toMatchObject({ status: 403 });
      else if (method === "GET")
        expect({ path, to: nobody.headers.get("location") }).toEqual({ path, to: `/sign-in?back=${encodeURIComponent(path)}` });
      else expect({ path, status: nobody.status }).toEqual({ path, status: 401 });
      for (const role of ROLES) {
        if (path === "/sign-out") continue;
        const refused = (await ask(cookies[role])).status === 403;
        expect({ method, path, role, refused }).toEqual({
          method,
          path,
          role,
          refused: needed !== null && ROLES.indexOf(role) < ROLES.indexOf(needed),
        });
      }
    }
  });

  it("that changes something is closed to every other site, whoever is signed in", async () => {
    const before = await site.archive.decisions();
    for (const { method, path } of routes().filter((route) => route.method !== "GET")) {
      for (const foreign of [
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
        { origin: "https://elsewhere.example" },
      ]) {
        const answer = await site.app.request(path, { method, headers: { ...(foreign as Record<string, string>), cookie: cookies.admin } });
        expect({ path, foreign, status: answer.status }).toEqual({ path, foreign, status: 403 });
      }
    }
    expect(await site.archive.decisions()).toEqual(before);
  });

  it("that changes something takes more than looking, and what shows who did what an admin", () => {
    const changing = routes().filter(({ method }) => method !== "GET");
    expect(changing.length).toBeGreaterThan(2);
    for (const { method, path } of changing)
      if (!["/sign-in", "/sign-out", "/cite-check", "/mcp"].includes(path))
        expect({ path, needed: neededFor(method, path) }).toEqual({ path, needed: "reviewer" });
    expect(neededFor("GET", "/users")).toBe("admin");
    expect(neededFor("PUT", "/anything/new")).toBe("reviewer");
  });

  it("is data for those only whom its page is for", async () => {
    for (const path of ["/articles.json", "/users.json", "/index.json"]) {
      const answer = await site.app.request(path);
      expect([answer.status, await answer.json()]).toEqual([401, { error: { code: "sign-in", message: expect.any(String) } }]);
    }
    expect((await site.app.request("/users.json", { headers: { cookie: cookies.reader } })).status).toBe(403);
  });
});

describe("a session", () => {
  it("is new at every sign-in: one that was planted lets nobody in, and the old one ends", async () => {
    const planted = "onrecord_session=planted";
    const after = await signIn("reader", PASSWORD, planted);
    expect(after).not.toContain("planted");
    expect((await site.app.request("/articles", { headers: { cookie: planted } })).status).toBe(303);
    const again = await signIn("reader", PASSWORD, after);
    expect((await site.app.request("/articles", { headers: { cookie: after } })).status).toBe(303);
    expect((await site.app.request("/articles", { headers: { cookie: again } })).status).toBe(200);
    await post("/sign-out", {}, { cookie: again });
    expect((await site.app.request("/articles", { headers: { cookie: again } })).status).toBe(303);
  });

  it("sends nobody to another site", async () => {
    for (const back of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"]) {
      const answer = await post("/sign-in", { name: "reader", password: PASSWORD, back });
      expect(answer.headers.get("location")).toBe("/");
    }
  });

  it("is no way in from another site", async () => {
    const foreign = { cookie: cookies.admin, "sec-fetch-site": "cross-site" };
    expect((await post("/decisions.json", { kind: "accept", statement: "s0" }, foreign)).status).toBe(403);
    expect((await post("/sign-in", { name: "reader", password: PASSWORD }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });
});

describe("a decision", () => {
  it("is noted under the name of who made it, and in the log of who did what", async () => {
    const [said] = (await site.archive.search({ standing: "any" })).entries;
    const answer = await post("/decisions.json", { kind: "accept", statement: said!.id }, { cookie: cookies.reviewer });
    expect(await answer.json()).toMatchObject({ decision: { by: "reviewer" } });
    const log = (await (await site.app.request("/users.json", { headers: { cookie: cookies.admin } })).json()) as {
      log: { who: string; what: string }[];
    };
    expect(log.log[0]).toMatchObject({ who: "reviewer", what: "POST /decisions" });
  });

  it("may be a program's, by its token, and no browser's that only has one in its address", async () => {
    const secret = site.users!.addToken("crawler", "reviewer");
    const [said] = (await site.archive.search({ standing: "any" })).entries;
    const body = new URLSearchParams({ kind: "reject", statement: said!.id });
    const answer = await site.app.request("/decisions.json", { method: "POST", body, headers: { authorization: `Bearer ${secret}` } });
    expect(await answer.json()).toMatchObject({ decision: { by: "crawler" } });
    expect((await site.app.request("/articles.json", { headers: { authorization: "Bearer onr_wrong" } })).status).toBe(401);
    expect((await site.app.request(`/articles.json?token=${secret}`)).status).toBe(401);
  });
});

describe("guessing a password", () => {
  it("is slowed after a few tries, tells nobody whether a name is there, and locks nobody else out", async () => {
    const other = await openSite({ users: true });
    await other.users!.set("Ilka", "reader", PASSWORD);
    const from = (ip: string) => ({ loopback: false, from: ip });
    const guess = (name: string, password: string, ip: string, cookie = "") =>
      other.app.request(
        "/sign-in",
        { method: "POST", body: new URLSearchParams({ name, password }), headers: { ...OWN, ...(cookie && { cookie }) } },
        from(ip),
      );
    const let_in = await guess("Ilka", PASSWORD, "10.0.0.1");
    const device = let_in.headers
      .getSetCookie()
      .find((one) => one.startsWith("onrecord_device"))!
      .split(";")[0]!;
    const wrong = [await guess("Ilka", "wrong password 1", "10.0.0.1"), await guess("Nobody", "wrong password 1", "10.0.0.1")];
    const said = await Promise.all(wrong.map(async (answer) => [answer.status, (await answer.text()).replaceAll("Nobody", "Ilka")]));
    expect(said[0]![0]).toBe(401);
    expect(said[0]).toEqual(said[1]);
    for (let tries = 0; tries < 4; tries++) await guess("Ilka", "wrong password", "10.0.0.1");
    const slowed = await guess("Ilka", PASSWORD, "10.0.0.1");
    expect([slowed.status, Number(slowed.headers.get("retry-after"))]).toEqual([429, expect.any(Number)]);
    expect((await guess("Ilka", PASSWORD, "10.0.0.2")).status).toBe(303);
    expect((await guess("Ilka", PASSWORD, "10.0.0.1", device)).status).toBe(303);
    await other.close();
  });
});

it("where there are no users, whoever is at this machine may do everything, and nothing asks for a name", async () => {
  const open = await openSite();
  expect((await open.app.request("/articles")).status).toBe(200);
  expect((await open.app.request("/sign-in")).headers.get("location")).toBe("/");
  expect((await open.app.request("/users")).status).toBe(404);
  await open.close();
});
