import { copyArchive } from "../../archive/copying/index.ts";
import { showCopying } from "../copying.ts";
import { json, tell } from "../output.ts";
import { examples, type Register } from "../usage.ts";

/** `onrecord copy FROM TO` */
export const registerCopy: Register = (program) => {
  const command = program
    .command("copy")
    .description("copy an archive from a file to a PostgreSQL database, back, or between two of a kind, and compare both")
    .argument("<from>", "the archive; it may be in use")
    .argument("<to>", "where to: a file that is not there, or a database without an archive; what was interrupted carries on")
    .option("--json", "print what both were held to as JSON");
  examples(command, "copy onrecord.db postgres://ann@db.example/news", "copy postgres://ann@db.example/news onrecord.db").action(copy);
};

async function copy(from: string, to: string, { json: asJson }: { readonly json?: boolean }): Promise<void> {
  const copying = showCopying();
  const onWait = (seconds: number) => tell(`Waiting for another program that writes (${seconds} s)...`);
  const sum = await copyArchive(from, to, { onWait, onCopied: copying.onCopied }).finally(copying.end);
  if (asJson) return json(sum);
  const seals = sum.seals === 1 ? "its seal" : `its ${sum.seals} seals`;
  tell(
    `Copied, and compared: the log of ${sum.size} entries, ${seals} and the bytes of its export are the same. Users, tokens and visits stay where they were.`,
  );
}
