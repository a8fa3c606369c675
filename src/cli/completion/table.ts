import type { Argument, Command, Option } from "commander";
import { ACT_NAMES } from "../../record/acts.ts";

/** What may follow: one of some words, the path of a file, or something that only the person knows. */
export type Value = { readonly kind: "words"; readonly words: readonly string[] } | { readonly kind: "file" } | { readonly kind: "free" };

/** An option as a shell completes it; `value` is null where it takes none. */
export interface CompletedOption {
  readonly flag: string;
  readonly says: string;
  readonly value: Value | null;
}

/** A command with its options; `path` is how it is called: `user add`. */
export interface CompletedCommand {
  readonly path: readonly string[];
  readonly says: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments are; null where it takes none. */
  readonly argument: Value | null;
  readonly inner: readonly CompletedCommand[];
}

/** Values that are named in the help by what they are, since there are many. */
const KNOWN: Readonly<Record<string, readonly string[]>> = { act: ACT_NAMES };

/** What the help calls a path. */
const PATHS = /^(?:file|files|path|paths|dir|folder|archive|place|output|backup|proof|seal|seals|draft|from|to|input)$/i;

/** The commands as shells complete them, from the same table as `--help`. */
export function completedCommands(program: Command): CompletedCommand[] {
  return program.commands.map((command) => completed(command, []));
}

/** All commands and those within them. */
export const flat = (commands: readonly CompletedCommand[]): CompletedCommand[] => commands.flatMap((one) => [one, ...flat(one.inner)]);

function completed(command: Command, before: readonly string[]): CompletedCommand {
  const path = [...before, command.name()];
  return {
    path,
    says: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .flatMap((option) => (option.long ? [{ flag: option.long, says: option.description, value: valueIn(option) }] : [])),
    argument: argumentOf(command.registeredArguments),
    inner: command.commands.map((inner) => completed(inner, path)),
  };
}

function valueIn(option: Option): Value | null {
  if (!option.required && !option.optional) return null;
  return value(option.argChoices, /[<[]([^>\]]*)[>\]]/.exec(option.flags)?.[1] ?? "");
}

function argumentOf(own: readonly Argument[]): Value | null {
  const [first, ...rest] = own.map((argument) => value(argument.argChoices, argument.name()));
  return [first, ...rest].find((one) => one !== undefined && one.kind !== "free") ?? first ?? null;
}

function value(choices: readonly string[] | undefined, name: string): Value {
  const words = choices ?? KNOWN[name] ?? (name.includes("|") ? name.split("|") : undefined);
  if (words) return { kind: "words", words };
  return { kind: PATHS.test(name.replace(/\.+$/, "")) ? "file" : "free" };
}
