// Run as a program by a test: keeps captures and reads them, seals now and then, prints each hash once it is said to be kept, until it is killed or may not go on.
import { OnrecordError } from "../../../record/error.ts";
import { AT, add, ENGINE } from "../../testing/fixtures.ts";
import { openSqlite } from "../open.ts";

/** How many captures there are between two seals. */
const SEALED = 5;

const [path, words = ""] = process.argv.slice(2);

try {
  const archive = await openSqlite(path!, { create: true });
  const { articles } = (await archive.status()).counts;
  for (let number = articles; ; number++) {
    const statements = [{ source: "Ann Roe", cue: "said", content: `number ${number}`, speakers: ["p1"] }];
    const hash = await add(archive, {
      text: `Ann Roe said number ${number}${words}`,
      parties: [{ id: "p1", name: "Ann Roe", role: "Ann Roe" }],
      statements,
    });
    process.stdout.write(`${hash}\n`);
    const sealed = number % SEALED === 0 && (await archive.seal({ engine: ENGINE, at: AT }));
    if (sealed) process.stdout.write(`seal ${sealed.hash}\n`);
  }
} catch (error) {
  if (!(error instanceof OnrecordError)) throw error;
  process.stdout.write(`error ${error.code} ${error.message}\n`);
}
