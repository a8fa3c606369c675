import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../src/archive/index.ts";
import { ASSURANCE, add, DENIAL } from "../src/archive/testing/fixtures.ts";
import { assistantHandler } from "../src/assistants/index.ts";
import { serve } from "../src/server/index.ts";
import { openSite } from "../src/server/testing/site.ts";

const MAIN = join(import.meta.dirname, "..", "src/cli/main.ts");

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-assistants-"));
  path = join(folder, "a.db");
  const archive = await openArchive(path, { create: true });
  await add(archive, ASSURANCE);
  await add(archive, DENIAL);
  await archive.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function asked(client: Client, name: string, input: Record<string, unknown> = {}) {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: input });
  return { told: structuredContent as Record<string, never>, isError: isError === true, text: JSON.stringify(content) };
}

/** Asks everything that there is to ask. */
async function askAll(client: Client): Promise<void> {
  const { tools } = await client.listTools();
  expect(tools.length).toBeGreaterThan(8);
  for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
  const { told } = await asked(client, "search_statements", { words: "meddle" });
  const [statement] = told.statements as unknown as {
    id: string;
    words: string;
    citation: { capture: string; spans: [number, number][] };
  }[];
  expect(statement!.words).toBe("We will not meddle in Caldora’s vote");
  const article = (await asked(client, "read_article", { capture: statement!.citation.capture })).told as unknown as { text: string };
  expect(statement!.citation.spans.map(([start, end]) => article.text.slice(start, end))).toEqual([statement!.words]);
  expect((await asked(client, "get_statement", { id: statement!.id })).told).toMatchObject({ onWhoseWord: [], basis: "explicit" });
  const draft = "Ann Roe said: “We will not meddle in Caldora’s vote”. She added: “We will always meddle in every vote”.";
  expect((await asked(client, "cite_check", { text: draft })).told).toMatchObject({
    allHold: false,
    citations: [{ verdict: "stands" }, { holds: false }],
  });
  const parties = (await asked(client, "find_party", { words: "roe" })).told as unknown as { parties: { id: string }[] };
  expect((await asked(client, "get_party", { id: parties.parties[0]!.id })).told).toMatchObject({ party: { name: "Ann Roe" } });
  for (const name of ["list_commitments", "list_incidents"]) expect((await asked(client, name)).isError).toBe(false);
  for (const name of ["get_statement", "get_party", "get_commitment", "get_incident"]) {
    const { isError, text } = await asked(client, name, { id: "nothing" });
    expect({ name, isError, says: text.includes("Expected") }).toEqual({ name, isError: true, says: true });
  }
}

describe("an assistant", () => {
  it("asks over standard input and output, and cannot change the archive", async () => {
    const client = new Client({ name: "test", version: "1" });
    const transport = new StdioClientTransport({ command: process.execPath, args: [MAIN, "mcp", "--archive", path], stderr: "pipe" });
    await client.connect(transport);
    await askAll(client);
    expect(client.getInstructions()).toContain("cite_check");
    const wrong = await asked(client, "search_statements", { since: "yesterday" });
    expect([wrong.isError, wrong.text]).toEqual([true, expect.stringContaining("yesterday")]);
    // Who thinks that he has narrowed a search must hear that he has not.
    const unknown = await asked(client, "search_statements", { act: "denial" });
    expect([unknown.isError, unknown.text]).toEqual([true, expect.stringContaining("act")]);
    await client.close();
  });

  it("asks over HTTP, from no page elsewhere, and by a token where there are users", async () => {
    const archive = await openArchive(path, { readOnly: true });
    const site = await openSite({ users: true, assistant: assistantHandler(archive, "1.2.3") });
    const token = site.users!.addToken("assistant", "reader");
    const served = await serve(site.app, { port: 0, host: "127.0.0.1" });
    const address = new URL(`${served.address}/mcp`);
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers: { authorization: `Bearer ${token}` } } }));
    await askAll(client);
    await client.close();
    const post = (headers: Record<string, string>) =>
      fetch(address, { method: "POST", body: "{}", headers: { "content-type": "application/json", ...headers } });
    expect((await post({})).status).toBe(401);
    expect((await post({ origin: "https://elsewhere.example" })).status).toBe(403);
    await served.close();
    await site.close();
    await archive.close();
  });
});

it("an answer has an end: long lists are cut, and how much was left out is told", async () => {
  const { bounded, MOST } = await import("../src/assistants/bounded.ts");
  const long = bounded({ rows: Array.from({ length: 5000 }, (_, at) => ({ at, words: "x".repeat(300) })) }) as {
    rows: unknown[];
    rowsLeftOut: number;
  };
  expect(JSON.stringify(long).length).toBeLessThanOrEqual(MOST);
  expect(long.rows.length + long.rowsLeftOut).toBe(5000);
  expect(bounded({ text: "x".repeat(100_000) })).toMatchObject({ tooLong: true });
});
