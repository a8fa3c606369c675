import type { CompletedCommand, CompletedOption, Value } from "./table.ts";

/** The completion for zsh, with what each command and option is for. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef onrecord
_onrecord() {
  local -a found
${level(commands, 2, "  ")}
}
if [ "$funcstack[1]" = "_onrecord" ]; then _onrecord "$@"; else compdef _onrecord onrecord; fi
`;
}

/** The commands at one place of the line, and within each what follows. */
function level(commands: readonly CompletedCommand[], at: number, indent: string): string {
  const cases = commands.map((command) => `${indent}  ${command.path.at(-1)})\n${after(command, at, `${indent}    `)} ;;`);
  return `${indent}if (( CURRENT == ${at} )); then
${indent}  found=(${commands.map(({ path, says }) => quoted(`${path.at(-1)}:${says}`)).join(" ")})
${indent}  _describe command found
${indent}  return
${indent}fi
${indent}case $words[${at}] in
${cases.join("\n")}
${indent}esac`;
}

function after({ inner, options, argument }: CompletedCommand, at: number, indent: string): string {
  if (inner.length > 0) return level(inner, at + 1, indent);
  const specs = [...options.map(optionSpec), ...(argument ? [`*:${valueSpec("argument", argument)}`] : [])];
  return `${indent}words=("\${(@)words[${at},-1]}"); (( CURRENT -= ${at - 1} ))
${indent}_arguments ${specs.map(quoted).join(" ")}`;
}

function optionSpec({ flag, says, value }: CompletedOption): string {
  return `*${flag}[${says.replaceAll(/[[\]\\:]/g, "\\$&")}]${value ? `:${valueSpec("value", value)}` : ""}`;
}

function valueSpec(name: string, value: Value): string {
  if (value.kind === "words") return `${name}:(${value.words.join(" ")})`;
  return value.kind === "file" ? `${name}:_files` : `${name}: `;
}

const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
