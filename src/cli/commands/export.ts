import { Option } from "commander";
import { canonical } from "../../record/canonical.ts";
import { print, tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly all?: boolean;
}

/** `onrecord export --format jsonl` */
export const registerExport: Register = (program) => {
  const command = program
    .command("export")
    .description("print the record, one entry a line, sorted by type and id, without times or paths")
    .addOption(new Option("--format <format>", "how").choices(["jsonl"]).default("jsonl"))
    .option("--all", "also what is neither sure nor decided")
    .addOption(archiveOption());
  examples(command, "export --format jsonl > record.jsonl", 'export --all | grep \'"type":"statement"\' | wc -l').action(exportRecord);
};

async function exportRecord({ archive: place, all = false }: Options): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    let entries = 0;
    for await (const entry of archive.export({ all })) {
      await print(`${canonical(entry)}\n`);
      entries++;
    }
    const { total } = all ? { total: 0 } : await archive.search({ standing: "unsure", limit: 1 });
    tell(`${entries} entries.${total > 0 ? ` ${total} statements that are not sure were left out; --all has them.` : ""}`);
  });
}
