import { sealNow } from "../../pipeline/index.ts";
import { json, jsonLine, line, tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

/** `onrecord seal` */
export const registerSeal: Register = (program) => {
  const command = program
    .command("seal")
    .description(
      "seal what the archive holds and print the seal's hash: who keeps or publishes it can tell later that nothing before was changed",
    )
    .option("--list", "print all seals, oldest first, and make none")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "seal", "seal --list --json").action((options: Options) => (options.list ? list(options) : seal(options)));
};

async function seal({ archive: place, json: asJson }: Options): Promise<void> {
  await withArchive(place, {}, async (archive) => {
    const made = await sealNow(archive, new Date().toISOString());
    let last = made;
    if (!last) for await (const one of archive.seals()) last = one;
    if (!last) return tell("There is nothing to seal.");
    if (asJson) return json({ ...last, new: made !== null });
    await line(last.hash);
    const { size, recordSize, at } = last.seal;
    tell(`${made ? "Sealed" : `Nothing came since the last seal, of ${at}`}: ${size} entries of the log, ${recordSize} of the record.`);
  });
}

async function list({ archive: place, json: asJson }: Options): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    for await (const { hash, seal: one } of archive.seals())
      await (asJson
        ? jsonLine({ hash, seal: one })
        : line(`${hash} · ${one.at} · ${one.size} entries of the log, ${one.recordSize} of the record`));
  });
}
