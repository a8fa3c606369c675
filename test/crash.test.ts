import { describe, expect, it } from "vitest";
import { interrupted, manyPages, survivesKill } from "./support/cut-off.ts";
import { onrecord } from "./support/onrecord.ts";

describe("a run that is cut off", () => {
  it.each([1, 7, 23])("by kill -9 after %i pages has lost nothing that it reported, and a second run carries on", survivesKill);

  it("by Ctrl-C ends the page at hand, seals what it kept, and exits 130", async () => {
    const cwd = manyPages();
    const { reported, code } = await interrupted(cwd, 3, "SIGINT");
    expect(code).toBe(130);
    const { captures, sealed } = JSON.parse((await onrecord(cwd, ["status", "--json"])).out);
    expect({ captures, since: sealed.since }).toEqual({ captures: reported.length, since: 0 });
    expect((await onrecord(cwd, ["verify"])).code).toBe(0);
  });
});
