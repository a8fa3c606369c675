// Run as a program by a test: keeps captures and reads them, prints each hash once it is said to be kept, until it is killed.
import { add } from "../../testing/fixtures.ts";
import { openSqlite } from "../open.ts";

const archive = await openSqlite(process.argv[2]!, { create: true });
for (let number = 0; ; number++) {
  const statements = [{ source: "Ann Roe", cue: "said", content: `number ${number}`, speakers: ["p1"] }];
  const hash = await add(archive, {
    text: `Ann Roe said number ${number}`,
    parties: [{ id: "p1", name: "Ann Roe", role: "Ann Roe" }],
    statements,
  });
  process.stdout.write(`${hash}\n`);
}
