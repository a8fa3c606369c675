import { expect, it, onTestFinished, vi } from "vitest";
import { whenBack } from "./live.ts";

it("a server that does not answer for a while is looked at again, which is said once; one that stays away is told of", async () => {
  const told: string[] = [];
  const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
  onTestFinished(() => write.mockRestore());
  const away = Object.assign(new Error("terminating connection"), { code: "57P01" });
  let times = 0;
  const look = async () => {
    if (++times < 4) throw away;
    return times;
  };
  expect(await whenBack(look, "postgres://db.example/news", async () => {})).toBe(4);
  expect(told).toEqual([expect.stringContaining("does not answer")]);
  const gone = whenBack(
    () => Promise.reject(away),
    "postgres://db.example/news",
    async () => {},
  );
  await expect(gone).rejects.toMatchObject({ code: "archive-unreachable" });
  await expect(
    whenBack(
      () => Promise.reject(new TypeError("no")),
      "x",
      async () => {},
    ),
  ).rejects.toThrow(TypeError);
});
