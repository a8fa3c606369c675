import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
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
