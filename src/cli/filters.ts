import { type Command, InvalidArgumentError, Option } from "commander";
import type { SearchQuery } from "../archive/index.ts";
import { ACT_NAMES, type Act } from "../record/acts.ts";
import { type Form, Topic } from "../record/vocabulary.ts";
import { date, several, yesNo } from "./usage.ts";

/** What a person asks of statements, as options. */
export interface FilterOptions {
  readonly speaker?: string;
  readonly act?: readonly Act[];
  readonly party?: string;
  readonly state?: string;
  readonly topic?: Topic;
  readonly since?: string;
  readonly until?: string;
  readonly form?: Form;
  readonly named?: boolean;
  readonly decided?: boolean;
  readonly origin?: string;
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
export function filtersOf({ speaker, act, party, state, topic, since, until, form, named, decided, origin }: FilterOptions): SearchQuery {
  return {
    ...(speaker !== undefined && { speaker }),
    ...(act !== undefined && { acts: act }),
    ...(party !== undefined && { party }),
    ...(state !== undefined && { state }),
    ...(topic !== undefined && { topic }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(form !== undefined && { form }),
    ...(named !== undefined && { named }),
    ...(decided !== undefined && { decided }),
    ...(origin !== undefined && { origin }),
  };
}

function oneOf<T extends string>(choices: readonly T[]): (value: string, before?: readonly T[]) => T[] {
  return (value, before = []) => {
    if (!(choices as readonly string[]).includes(value))
      throw new InvalidArgumentError(`Expected one of ${choices.join(", ")}, not \`${value}\`.`);
    return several(value, before) as T[];
  };
}
