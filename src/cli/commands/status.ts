import { readerOf } from "../../pipeline/knowledge.ts";
import { live } from "../live.ts";
import { json, line, size } from "../output.ts";
import { unreadHint } from "../unread-hint.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly json?: boolean;
  readonly live?: boolean;
}

/** `onrecord status` */
export const registerStatus: Register = (program) => {
  const command = program
    .command("status")
    .description("show an archive's path, size, counts and engine versions")
    .option("--live", "of a PostgreSQL archive: show how far its workers have come, every second until nothing is left to read")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "status", "status --json", "status --live --archive postgres://ann@db.example/news").action(status);
};

async function status({ archive: place, json: asJson, live: isLive }: Options): Promise<void> {
  if (isLive) return live(place, asJson === true);
  await withArchive(place, { readOnly: true }, async (archive) => {
    const { counts, place: path, bytes, world, schema, engines, unread, sealed } = await archive.status();
    const { engine } = await readerOf(archive);
    if (asJson) return json({ path, bytes, world, schema, ...counts, unread, sealed, engines, engine });
    await line(`archive     ${path} (${size(bytes)}${world === "sample" ? ", the sample world" : ""})`);
    for (const [name, count] of Object.entries(counts)) await line(`${name.padEnd(11)} ${count}`);
    if (unread > 0) await line(`unread      ${unread} (${await unreadHint(place, archive, unread)})`);
    if (sealed) await line(`sealed      ${sealed.at}: ${sealed.hash}${sealed.since > 0 ? `; ${sealed.since} entries since` : ""}`);
    await line(
      `engine      ${engine.version}${engines.map(({ version, articles }) => `; ${articles} articles read by ${version}`).join("")}`,
    );
  });
}
