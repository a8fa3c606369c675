import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemas } from "./schemas.ts";

it.each(schemas())("%s is published as the code has it (node scripts/schemas.ts writes it)", (name, text) => {
  expect(readFileSync(new URL(`../../docs/schema/${name}`, import.meta.url), "utf8")).toBe(text);
});
