import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { act, captureOf, ENGINE, type Page, readingOf } from "../../src/archive/testing/fixtures.ts";
import { captureBytes } from "../../src/capture/index.ts";
import { raise, type Stage } from "./browser.ts";

let stage: Stage;
let asked: string[];
let outside: ReturnType<typeof createServer>;

beforeAll(async () => {
  stage = await raise();
  asked = [];
  outside = createServer((request, answer) => {
    asked.push(request.url ?? "");
    answer.end("outside");
  });
  await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await stage.close();
  await new Promise((resolve) => outside.close(resolve));
});

it("a hostile page in its frame runs nothing, fetches nothing and leads nobody away", async () => {
  const there = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  const hostile = `<!doctype html><html><head><title>Grid</title>
    <meta http-equiv="refresh" content="0;url=${there}/refresh"><link rel="stylesheet" href="${there}/style.css">
    <link rel="preload" as="image" href="${there}/preload.png"><base target="_top"><style>p { background: url(${there}/background.png) }</style></head>
    <body onload="fetch('${there}/onload')"><p id="p">The grid was never touched.</p><img src="${there}/picture.png" onerror="fetch('${there}/onerror')">
    <script>fetch('${there}/script'); top.location = '${there}/top'</script><iframe src="${there}/frame"></iframe>
    <video src="${there}/video.mp4" autoplay></video><object data="${there}/object"></object>
    <form action="${there}/form"><button id="send">Send</button></form><a id="away" href="${there}/link">Away</a>
    <a id="inside" target="_self" href="${there}/inside">Inside</a></body></html>`;
  const captured = captureBytes(Buffer.from(hostile));
  await stage.site.archive.keep(captured, { capture: captured.sha256, place: "grid.html", at: "2031-04-10T08:00:00.000Z", given: {} });
  const context = { viewport: { width: 1280, height: 900 } };
  const page = await stage.open(`/captures/${captured.sha256}`, context, true);
  const frame = page.frameLocator("iframe[sandbox]");
  await frame.locator("#p").waitFor();
  await frame.locator("#send").click();
  await frame.locator("#away").click();
  await frame.locator("#inside").click();
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  expect(new URL(page.url()).pathname).toBe(`/captures/${captured.sha256}`);
});

/** Words that would do harm where they are taken for anything but words. */
const EVIL = [
  "<script>window.ran = true</script>",
  `"><img src=x onerror="window.ran=true"><a href="javascript:window.ran=true">x</a>`,
  "javascript:window.ran=true",
  "</textarea></title></style><svg onload=window.ran=true>",
  "\u202Edesrever\u202C \u2067לאמש\u2069 \u061C",
  // As wide as ten pages without a place to break: what holds for these holds for more, and costs a browser less.
  Array.from({ length: 1500 }, (_, at) => `W${at}`).join(""),
  "NUL\u0000 and half\uD83D of one",
  "👩‍👩‍👧‍👦".repeat(300),
  `Z${"\u0301\u0335\u0316".repeat(300)}`,
] as const;

/** A page on which nothing but such words stands: headline, outlet, author, address, who speaks in which role, to whom, and what is said. */
function hostile(evil: string): Page {
  const text = `${evil}\nMinister ${evil} said: “${evil}” to ${evil}.`;
  return {
    ...{
      text,
      published: "2031-04-09",
      publisher: evil,
      place: evil,
      given: { address: `javascript:window.ran=true//${evil.slice(0, 200)}` },
    },
    parties: [{ id: "p1", name: evil, role: "Minister", state: { name: evil.slice(0, 500), span: null, basis: "explicit" } }],
    statements: [
      {
        source: evil,
        cue: "said",
        content: evil,
        speakers: ["p1"],
        form: "direct",
        act: act("denial"),
        addressees: [{ party: "p1", span: [0, evil.length] }],
      },
    ],
  };
}

it("hostile words in headlines, names, addresses and quotations run nothing, break nothing and lead nowhere but on", async () => {
  const { archive } = stage.site;
  for (const evil of EVIL) {
    const { captured, sighting } = captureOf(hostile(evil));
    const { text, article, findings } = readingOf(hostile(evil));
    await archive.keep(captured, sighting);
    await archive.derive(
      captured.sha256,
      ENGINE,
      { text, article: { ...article, byline: [{ name: evil, span: [0, evil.length] }] } },
      findings,
    );
  }
  const hashes = new Set(EVIL.map((evil) => captureOf(hostile(evil)).captured.sha256));
  const articles = [...hashes].map((hash) => `/articles/${hash}`);
  const told = (await archive.search({ standing: "any" })).entries.filter(({ capture }) => hashes.has(capture));
  const statements = told.map(({ id }) => `/statements/${id}`);
  const parties = [...new Set(told.flatMap(({ by }) => by.flatMap(({ party }) => party ?? [])))].slice(0, 3).map((id) => `/parties/${id}`);
  const asked = encodeURIComponent(EVIL[1]);
  const paths = [
    ...["/", "/articles", "/statements?standing=any", "/parties", "/origins", "/positions", "/sides", "/changes", "/unnamed", "/review"],
    ...[...articles, ...statements, ...parties, `/captures/${captureOf(hostile(EVIL[1])).captured.sha256}`],
    ...[
      `/statements?words=${asked}&speaker=${asked}`,
      `/statements?party=${asked}`,
      `/parties?words=${asked}`,
      `/sides/${asked}`,
      `/${asked}`,
    ],
  ];
  const page = await stage.open("/about", { viewport: { width: 390, height: 844 } }, true);
  await page.context().addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) =>
      refused.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  page.on("dialog", () => expect.unreachable("A page opened a dialog."));
  const wrong: object[] = [];
  for (const path of paths) {
    await page.goto(`${stage.address}${path}`);
    const met = await page.evaluate(() => ({
      ran: "ran" in window,
      refused: (window as unknown as { refused: string[] }).refused,
      over: document.documentElement.scrollWidth - innerWidth,
      leads: [...document.querySelectorAll("a[href]")]
        .map((link) => new URL(link.getAttribute("href")!, location.href).protocol)
        .filter((one) => !/^(?:https?|mailto):$/.test(one)),
    }));
    if (met.ran || met.refused.length > 0 || met.over !== 0 || met.leads.length > 0) wrong.push({ path: path.slice(0, 80), ...met });
  }
  expect(wrong).toEqual([]);
});
