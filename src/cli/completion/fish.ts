import { type CompletedCommand, type CompletedOption, flat, type Value } from "./table.ts";

/** The completion for fish, with what each command and option is for. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = [
    ...commands.map((command) => offered(command, "__onrecord_after")),
    ...flat(commands).flatMap((command) => [
      ...command.inner.map((inner) => offered(inner, `__onrecord_after ${command.path.join(" ")}`)),
      ...command.options.map((option) => optionLine(command, option)),
      ...(command.argument ? [argumentLine(command, command.argument)] : []),
    ]),
  ];
  return `# fish completion of onrecord
function __onrecord_in
    set -l words (commandline -opc)
    set -e words[1]
    test (count $words) -ge (count $argv); or return 1
    for place in (seq (count $argv))
        test "$words[$place]" = "$argv[$place]"; or return 1
    end
end
function __onrecord_after
    set -l words (commandline -opc)
    set -e words[1]
    test "$words" = "$argv"
end
complete -c onrecord -f
${lines.join("\n")}
`;
}

const offered = ({ path, says }: CompletedCommand, where: string): string =>
  `complete -c onrecord -n ${quoted(where)} -a ${path.at(-1)} -d ${quoted(says)}`;

function optionLine({ path }: CompletedCommand, { flag, says, value }: CompletedOption): string {
  return `complete -c onrecord -n ${quoted(`__onrecord_in ${path.join(" ")}`)} -l ${flag.slice(2)} -d ${quoted(says)}${value ? valueIn(value) : ""}`;
}

function argumentLine({ path }: CompletedCommand, argument: Value): string {
  const where = `complete -c onrecord -n ${quoted(`__onrecord_in ${path.join(" ")}`)}`;
  if (argument.kind === "words") return `${where} -a ${quoted(argument.words.join(" "))}`;
  return argument.kind === "file" ? `${where} -F` : `${where} -f`;
}

function valueIn(value: Value): string {
  if (value.kind === "words") return ` -x -a ${quoted(value.words.join(" "))}`;
  return value.kind === "file" ? " -r -F" : " -x";
}

const quoted = (words: string): string => `'${words.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
