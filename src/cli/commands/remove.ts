import { sealNow } from "../../pipeline/index.ts";
import { findCapture } from "../find-capture.ts";
import { json, line, tell } from "../output.ts";
import { archiveOption, byOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly reason: string;
  readonly by: string;
  readonly json?: boolean;
}

/** `onrecord remove ID --reason TEXT` */
export const registerRemove: Register = (program) => {
  const command = program
    .command("remove")
    .description("take a page out of the archive for good, with all that was read in it; its hash stays, with who removed it and why")
    .argument("<id>", "a capture's SHA-256 (its first digits are enough), or a file with the same bytes")
    .requiredOption("--reason <text>", "why, kept with its hash")
    .addOption(byOption())
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "remove 9f86d081 --reason 'the outlet took it back'").action(remove);
};

async function remove(id: string, { archive: place, reason, by, json: asJson }: Options): Promise<void> {
  await withArchive(place, {}, async (archive) => {
    const capture = await findCapture(archive, id);
    const statements = (await archive.article(capture))?.statements.length ?? 0;
    const at = new Date().toISOString();
    const { removal, clean } = await archive.remove({ capture, by, at, reason });
    await sealNow(archive, new Date().toISOString());
    if (asJson) return json({ removal, statements, clean });
    await line(`Removed ${capture} with ${statements} statements.`);
    const decisions = Object.keys(removal.decisions).length;
    if (decisions > 0) tell(`${decisions} decisions quoted it; the words are gone from them.`);
    if (!clean) tell("Another program has the archive open: until it ends, words of the page may be left in the archive's files.");
    tell("Backups, exports and proofs that were made before still hold it.");
  });
}
