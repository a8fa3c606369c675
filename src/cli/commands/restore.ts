import { Option } from "commander";
import { isPostgres, restoreArchive } from "../../archive/index.ts";
import { showCopying, sizeOf } from "../copying.ts";
import { tell } from "../output.ts";
import { examples, type Register } from "../usage.ts";

/** `onrecord restore FILE --archive NEW` */
export const registerRestore: Register = (program) => {
  const command = program
    .command("restore")
    .description("make an archive of a backup, and check that it is whole")
    .argument("<file>", "a file that `onrecord backup` wrote")
    .addOption(
      new Option(
        "--archive <place>",
        "the new archive, a file or a PostgreSQL database; one that is there is never written over",
      ).makeOptionMandatory(),
    );
  examples(command, "restore backups/monday.db --archive onrecord.db", "restore monday.db --archive postgres://ann@db.example/news").action(
    restore,
  );
};

async function restore(file: string, { archive: place }: { readonly archive: string }): Promise<void> {
  const copying = showCopying();
  await restoreArchive(file, place, copying.onCopied).finally(copying.end);
  if (isPostgres(place)) return tell("Restored, and compared: the log, the seals and the bytes of its export are those of the backup.");
  tell(
    `Restored to ${place} (${sizeOf(place)}): every hash, the log, the seals and the record were checked. \`onrecord verify\` also reads the pages again.`,
  );
}
