import { expect, it } from "vitest";
import { webAddress } from "./web-address.ts";

it.each([
  ["https://post.example/a?b=1&c=%22#d", "https://post.example/a?b=1&c=%22#d"],
  ['https://post.example/a?x=1&y=%22}{\\">', "https://post.example/a?x=1&y=%22%7D%7B%5C%22%3E"],
  ["https://post.example/50%/é 😀\ud800", "https://post.example/50%25/%C3%A9%20%F0%9F%98%80%EF%BF%BD"],
  ["javascript:alert(1)", null],
  ["/a/b", null],
  ["https://", null],
  [null, null],
])("%j is written %j", (address, written) => {
  expect(webAddress(address)).toBe(written);
});
