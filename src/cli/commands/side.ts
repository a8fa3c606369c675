import { OnrecordError } from "../../record/error.ts";
import { json, line, oneLine, print, tell } from "../output.ts";
import { sideText, sureOf } from "../side-text.ts";
import { archiveOption, examples, type Register, sureOrAnyOption } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly sure: "yes" | "any";
  readonly json?: boolean;
}

/** `onrecord side [STATE]` */
export const registerSide: Register = (program) => {
  const command = program
    .command("side")
    .description(
      "tell what a state's officials assured, denied and left open over the years, what was laid to it meanwhile and by whom, which denials meet it, and who did not answer; without a name list the states",
    )
    .argument("[state]", "the state's name, as the list has it")
    .addOption(sureOrAnyOption("any"))
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "side", "side Varenia", 'side "United States" --json').action(side);
};

async function side(name: string | undefined, options: Options): Promise<void> {
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    if (name !== undefined) {
      const found = await archive.side(name);
      if (!found)
        throw new OnrecordError(
          "not-found",
          `Expected a state that says something of itself on record or is said to have done something, not \`${name}\`. \`onrecord side\` lists them.`,
          {
            name,
          },
        );
      const shown = options.sure === "any" ? found : sureOf(found);
      return options.json ? json(shown) : print(sideText(shown));
    }
    const sides = await archive.sides();
    if (options.json) return json({ sides });
    for (const each of sides) await line(oneLine(each, 120));
    if (sides.length === 0) tell("Nothing that a state says of itself, or is said to do, is on record yet.");
  });
}
