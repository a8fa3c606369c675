import { verify } from "../../pipeline/index.ts";
import { json, line, safe, tell } from "../output.ts";
import { Progress } from "../progress.ts";
import { type ReadersChoice, threadsOption, threadsOver, withReaders } from "../readers.ts";
import { unreadHint } from "../unread-hint.ts";
import { archiveOption, examples, type Register, sealKnown, several } from "../usage.ts";

interface Options extends ReadersChoice {
  readonly archive: string;
  readonly seal?: readonly string[];
  readonly json?: boolean;
}

/** `onrecord verify` */
export const registerVerify: Register = (program) => {
  const command = program
    .command("verify")
    .description("re-hash every capture, check the log, the seals and the record, read every article again and compare, re-read every span")
    .option(
      "--seal <hash>",
      "a seal that you know and that the archive must have, by at least 6 of its digits; may be given several times",
      (value, before: readonly string[] = []) => several(sealKnown(value), before),
    )
    .addOption(threadsOption())
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "verify", "verify --archive old.db --json", "verify --seal 0f3a90c2").action(run);
};

async function run({ archive: place, json: asJson, threads, seal = [] }: Options): Promise<void> {
  await withReaders(place, { readOnly: true }, threadsOver(threads), async (archive, readers) => {
    const progress = new Progress();
    const differences: { capture: string | null; what: string }[] = [];
    const checking = verify(archive, ({ articles }) => progress.step(0, `${articles} articles read again`), readers, seal);
    let step = await checking.next();
    for (; !step.done; step = await checking.next()) {
      differences.push(step.value);
      if (!asJson) await line(`${step.value.capture ? `sha256:${step.value.capture}: ` : ""}${safe(step.value.what)}`);
    }
    progress.end();
    const { captures, articles, spans, unread } = step.value;
    if (asJson) await json({ captures, articles, spans, unread, differences });
    else
      tell(
        `${captures} captures re-hashed, ${articles} articles read again, ${spans} spans re-read: ${differences.length === 0 ? "nothing differs" : `${differences.length} differences`}.${unread > 0 ? ` ${unread} kept but not read yet: ${await unreadHint(place, archive, unread)}.` : ""}`,
      );
    process.exitCode = differences.length === 0 ? 0 : 1;
  });
}
