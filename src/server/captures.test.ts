import { afterAll, beforeAll, expect, it } from "vitest";
import { captureBytes } from "../capture/index.ts";
import { openSite, type Site } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function keep(bytes: Uint8Array): Promise<string> {
  const captured = captureBytes(bytes);
  await site.archive.keep(captured, { capture: captured.sha256, place: "page", at: "2031-04-10T08:00:00.000Z", given: {} });
  return captured.sha256;
}

it("a page's bytes are sent as the characters that they were read as, able to run and fetch nothing", async () => {
  const html = Buffer.from('<html><head><meta charset="windows-1252"></head><body><p>\u0093Hi\u0094</p></body></html>', "latin1");
  const answer = await site.app.request(`/captures/${await keep(html)}/bytes`);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const policy = answer.headers.get("content-security-policy")!.split("; ");
  expect(policy).toContain("sandbox");
  expect(policy).toContain("default-src 'none'");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await answer.text()).toContain("“Hi”");
});

it("the bytes themselves can be saved, to the last, and are never shown as what they say they are", async () => {
  const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0xff, 0x00, 0x0a]);
  const hash = await keep(bytes);
  for (const path of [`/captures/${hash}/bytes`, `/captures/${hash}/bytes?save=1`]) {
    const answer = await site.app.request(path);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toBe("attachment");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  }
  const page = await (await site.app.request(`/captures/${hash}`)).text();
  expect(page).not.toContain("<iframe");
});

it("what was read of a page stands beside it", async () => {
  const page = await (await site.app.request(`/captures/${site.capture}`)).text();
  expect(page).toMatch(/class="beside"><section class="reader-text"[^>]*>.*The minister assured President Oru.*<iframe/s);
  expect(await (await site.app.request(`/captures/${await keep(Buffer.from("Nothing was read here."))}`)).text()).not.toContain(
    "reader-text",
  );
});

it("tells what a capture is as data, and what is no capture", async () => {
  const about = (await (await site.app.request(`/captures/${site.capture}.json`)).json()) as Record<string, unknown>;
  expect(about).toMatchObject({
    sha256: site.capture,
    mediaType: "text/plain",
    encoding: "utf-8",
    isRead: true,
    sightings: [{ place: "denies.txt" }],
  });
  expect(about).not.toHaveProperty("bytes");
  for (const path of ["/captures/nothing", "/captures/nothing/bytes"]) expect((await site.app.request(path)).status).toBe(404);
});
