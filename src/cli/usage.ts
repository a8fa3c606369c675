import { userInfo } from "node:os";
import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { SORTS } from "../archive/entries/search.ts";
import { isAddress } from "../capture/web/is-address.ts";
import { daysOf } from "../record/date.ts";

/** What a command's file hands to the program: it puts its command there. */
export type Register = (program: Command) => void;

/** Adds examples below a command's help. */
export function examples(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${lines.map((example) => `  $ onrecord ${example}`).join("\n")}\n`);
}

/** The archive where nobody names another. */
export const ARCHIVE = "onrecord.db";

/** `--archive PLACE`, as every command on an archive has it. */
export function archiveOption(): Option {
  return new Option("--archive <place>", "the archive: a file, or postgres://user@host/database").env("ONRECORD_ARCHIVE").default(ARCHIVE);
}

/** The fewest digits by which a seal is known: fewer would be those of any. */
const SEAL_DIGITS = 6;

/** A seal that a person knows, whole or by its first digits. Throws what commander tells of a wrong call. */
export function sealKnown(value: string): string {
  if (!new RegExp(`^[0-9a-f]{${SEAL_DIGITS},64}$`, "i").test(value))
    throw new InvalidArgumentError(`Expected ${SEAL_DIGITS} to 64 of the digits of a seal.`);
  return value.toLowerCase();
}

/** `--by NAME`: who decides. */
export function byOption(): Option {
  return new Option("--by <name>", "who decides").env("ONRECORD_NAME").default(loginName());
}

/** `--sure`, as every search for statements has it. */
export interface SureOptions {
  readonly sure: "yes" | "no" | "any" | true;
}

/** `--sure [yes|no|any]`: what is sure, what waits, or both. */
export function sureOption(): Option {
  return new Option("--sure [yes|no|any]", "what is sure or accepted (yes), what waits for review (no), or both (any)")
    .choices(["yes", "no", "any"])
    .default("yes");
}

/** `--sure <yes|any>`, where what waits for review is never listed alone. */
export function sureOrAnyOption(unasked: "yes" | "any"): Option {
  return new Option("--sure <which>", "what is sure or accepted (yes), or also what waits for review (any)")
    .choices(["yes", "any"])
    .default(unasked);
}

/** What `--sure` asks for. */
export function standingOf({ sure }: SureOptions): "sure" | "unsure" | "any" {
  return sure === "no" ? "unsure" : sure === "any" ? "any" : "sure";
}

/** `--sort ORDER`: by what matches are ordered. */
export function sortOption(): Option {
  return new Option("--sort <order>", "newest first by when it was said (where left out), published, or arrived in the archive").choices(
    SORTS,
  );
}

/** What a person gives about pages, as options. */
export interface GivenOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly address?: string;
}

/** `--published`, `--publisher` and `--address`. */
export function givenOptions(command: Command): Command {
  return command
    .option("--published <date>", "when it was published (2031-04-09, 2031-04 or 2031), kept as given by you", date)
    .option("--publisher <name>", "who published it, kept as given by you")
    .option("--address <url>", "its address on the web, kept as given by you", webAddress);
}

/** The values that were given, without the ones that were not. */
export function givenOf({ published, publisher, address }: GivenOptions): GivenOptions {
  return {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
  };
}

/** Takes a day, month or year. */
export function date(value: string): string {
  if (daysOf(value) === null)
    throw new InvalidArgumentError(`Expected a day, month or year of the calendar such as 2031-04-09, 2031-04 or 2031, not \`${value}\`.`);
  return value;
}

/** Takes an address of the web: others could run something where they are shown. */
function webAddress(value: string): string {
  if (!isAddress(value) || !URL.canParse(value))
    throw new InvalidArgumentError(`Expected an address of the web such as https://post.example/talks, not \`${value}\`.`);
  return value;
}

/** Takes a whole number within bounds. */
export function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}, not \`${value}\`.`);
    return number;
  };
}

/** Takes yes or no; the bare option is yes. */
export function yesNo(value: string): boolean {
  if (value !== "yes" && value !== "no") throw new InvalidArgumentError(`Expected yes or no, not \`${value}\`.`);
  return value === "yes";
}

/** Gathers an option that may be given several times. */
export function several(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return "reader";
  }
}
