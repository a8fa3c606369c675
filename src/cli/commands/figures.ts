import { figuresIn, type ToldFigure } from "../../archive/index.ts";
import { dated } from "../dated.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly unit?: string;
  readonly words?: string;
  readonly json?: boolean;
}

/** `onrecord figures` */
export const registerFigures: Register = (program) => {
  const command = program
    .command("figures")
    .description("list numbers over articles by what they count, each by whose word, those that differ side by side")
    .option("--unit <what>", "what is counted: organisations, accounts, officers")
    .option("--words <words>", "words that must stand in a statement of the article")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "figures --unit organisations", "figures --words mail", "figures --unit accounts --json").action(figures);
};

async function figures({ archive: place, unit, words, json: asJson }: Options): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const { groups, more } = await figuresIn(archive, { ...(unit !== undefined && { unit }), ...(words !== undefined && { words }) });
    if (asJson) return json({ groups, more });
    for (const group of groups) {
      await line(oneLine(group.unit, 60));
      for (const text of group.figures.flatMap(linesOf)) await line(text);
    }
    tell(
      groups.length === 0
        ? "No such number is on record."
        : more
          ? "The newest articles were looked through; there are more."
          : `${groups.length} in all`,
    );
  });
}

const BOUNDS = { "at-least": "at least ", "at-most": "at most " } as const;

function linesOf({ min, max, approximate, bound, by, outlet, date, publisher, words, statement }: ToldFigure): string[] {
  const loosely = bound ? BOUNDS[bound] : approximate ? "about " : "";
  const number = `${loosely}${min === max ? min : `${min} to ${max}`}`;
  const who = by === null ? "nobody told" : outlet ? `${by} itself` : by;
  return [
    `  ${number} · ${dated(date)} · by ${oneLine(who, 80)} · ${oneLine(publisher ?? "publisher unknown", 40)}${statement ? ` · ${statement}` : ""}`,
    `    “${oneLine(words, 160)}”`,
  ];
}
