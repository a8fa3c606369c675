import { type Command, InvalidArgumentError, Option } from "commander";
import type { SearchQuery } from "../archive/index.ts";
import { ACT_NAMES, type Act } from "../record/acts.ts";
import { Topic } from "../record/vocabulary.ts";
import { date, several, yesNo } from "./usage.ts";

/** The filters that a search calls as the options do. */
const FILTERS = ["speaker", "party", "state", "topic", "since", "until", "form", "named", "decided", "origin"] as const;

/** What a person asks of statements, as options. */
export interface FilterOptions extends Pick<SearchQuery, (typeof FILTERS)[number]> {
  readonly act?: readonly Act[];
}

/** The filters of a search, for every command that takes them. */
export function filterOptions(command: Command): Command {
  return command
    .option("--speaker <name>", "words of the speaker's name")
    .addOption(new Option("--act <act>", "the act; may be given several times").argParser(oneOf(ACT_NAMES)))
    .option("--party <id>", "a party's id, as `show` and --json give it")
    .option("--state <name>", "a state that the speaker speaks for")
    .addOption(new Option("--topic <topic>", "what it is about").choices(Topic.options))
    .option("--since <date>", "from this day, month or year on", date)
    .option("--until <date>", "to this day, month or year", date)
    .addOption(new Option("--form <form>", "in quotation marks, or not").choices(["direct", "indirect", "mixed"]))
    .option("--named [yes|no]", "whether the speakers are named", yesNo)
    .option("--decided [yes|no]", "whether a person decided on it", yesNo)
    .option("--origin <id>", "an origin's id (o…), or the hash of any of its articles");
}

/** The filters that were given. */
export function filtersOf(options: FilterOptions): SearchQuery {
  const given = FILTERS.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  return { ...Object.fromEntries(given), ...(options.act !== undefined && { acts: options.act }) };
}

function oneOf<T extends string>(choices: readonly T[]): (value: string, before?: readonly T[]) => T[] {
  return (value, before = []) => {
    if (!(choices as readonly string[]).includes(value))
      throw new InvalidArgumentError(`Expected one of ${choices.join(", ")}, not \`${value}\`.`);
    return several(value, before) as T[];
  };
}
