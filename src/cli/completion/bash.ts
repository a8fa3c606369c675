import { type CompletedCommand, flat, type Value } from "./table.ts";

/**
 * The completion for bash, 3.2 and later. Where it has no words, bash completes files by itself.
 */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const all = flat(commands);
  return `# bash completion of onrecord
_onrecord() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} words=""
  [ "$current" = "=" ] && current=""
  [ "$before" = "=" ] && before=\${COMP_WORDS[COMP_CWORD - 2]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ path }) => path[0]), "--help", "--version"].join(" ")}" -- "$current"))
    return
  fi
  case "$command" in
    ${commands.flatMap(({ path, inner }) => (inner.length > 0 ? [path[0]] : [])).join(" | ")})
      [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;;
  esac
  case "$command $before" in
${all.flatMap(valueCases).join("\n")}
  esac
  case "$command" in
${all.map(commandCase).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _onrecord onrecord
`;
}

/** After an option that takes a value. Files and what nobody can know are left to bash. */
function valueCases({ path, options }: CompletedCommand): string[] {
  return options.flatMap(({ flag, value }) =>
    value === null ? [] : [`    "${path.join(" ")} ${flag}") COMPREPLY=(${value.kind === "words" ? among(value) : ""}); return ;;`],
  );
}

const among = (value: Value): string => `$(compgen -W "${wordsOf(value)}" -- "$current")`;
const wordsOf = (value: Value | null): string => (value?.kind === "words" ? value.words.join(" ") : "");

function commandCase({ path, options, argument, inner }: CompletedCommand): string {
  const own = inner.length > 0 ? inner.map((one) => one.path.at(-1)).join(" ") : wordsOf(argument);
  const flags = options.map(({ flag }) => flag).join(" ");
  return `    "${path.join(" ")}") case "$current" in -*) words="${flags}" ;; *) words="${own}" ;; esac ;;`;
}
