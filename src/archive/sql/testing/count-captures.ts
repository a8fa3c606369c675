// Run as a program by a test: opens an archive only to read it, and says how many captures it has.
import { openSqlite } from "../open.ts";

const archive = await openSqlite(process.argv[2]!, { readOnly: true });
process.stdout.write(`${(await archive.status()).counts.captures} captures\n`);
await archive.close();
