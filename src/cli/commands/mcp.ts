import { serveAssistant } from "../../assistants/index.ts";
import { VERSION } from "../../pipeline/version.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

/** `onrecord mcp` */
export const registerMcp: Register = (program) => {
  const command = program
    .command("mcp")
    .description(
      "serve the archive to an assistant over standard input and output (Model Context Protocol), read-only; `serve` has it at /mcp",
    )
    .addOption(archiveOption());
  examples(command, "mcp --archive talks.db").action(({ archive: place }: { readonly archive: string }) =>
    withArchive(place, { readOnly: true }, (archive) => serveAssistant(archive, VERSION)),
  );
};
