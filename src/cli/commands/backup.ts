import { showCopying, sizeOf } from "../copying.ts";
import { tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

/** `onrecord backup FILE` */
export const registerBackup: Register = (program) => {
  const command = program
    .command("backup")
    .description("copy the archive as it stands, in a file or in PostgreSQL, to a new file, while it is in use")
    .argument("<file>", "where to; a file that is there is never written over")
    .addOption(archiveOption());
  examples(command, "backup backups/monday.db", "backup monday.db --archive postgres://ann@db.example/news").action(backup);
};

async function backup(file: string, { archive: place }: { readonly archive: string }): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const copying = showCopying();
    await archive.backup(file, copying.onCopied).finally(copying.end);
    tell(`Copied to ${file} (${sizeOf(file)}). \`onrecord restore ${file} --archive NEW\` makes an archive of it, and checks it.`);
  });
}
