import { InvalidArgumentError, Option } from "commander";
import { roleOf, SCOPES, type Scope, scopesOf } from "../../users/index.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, examples, type Register, several } from "../usage.ts";
import { nobody, withUsers } from "../with-users.ts";

interface Options {
  readonly archive: string;
  readonly scope: readonly Scope[];
  readonly json?: boolean;
}

const SAYS: Readonly<Record<Scope, string>> = { read: "look", review: "decide", add: "add pages", admin: "see users and who did what" };

/** `onrecord token add|list|remove` */
export const registerToken: Register = (program) => {
  const token = program
    .command("token")
    .description("let programs use the archive over the network, each for what it needs")
    .helpCommand(false);
  examples(token, "token add crawler --scope add", "token list", "token remove crawler");
  const sub = (name: string, says: string) => token.command(name).description(says).addOption(archiveOption());

  const add = sub("add", "make a token; it is printed this once, and sent as `Authorization: Bearer TOKEN`");
  const scopes = SCOPES.map((scope) => `${scope}: ${SAYS[scope]}`).join("; ");
  examples(
    add
      .argument("<name>", "the name under which it decides and adds")
      .addOption(new Option("--scope <scope>", `what it is for, besides looking; may be given several times. ${scopes}`).argParser(scopeOf))
      .option("--json", "print JSON"),
    "token add reader-bot",
    "token add crawler --scope add --scope review",
  ).action((name: string, { scope = [], ...options }: Options) => {
    const wanted = SCOPES.filter((one) => one === "read" || scope.includes(one));
    return withUsers(options, `make the token ${name} for ${wanted.join(", ")}`, async (users) => {
      const secret = users.addToken(name, wanted);
      if (options.json) return json({ name, scopes: wanted, role: roleOf(wanted), token: secret });
      await line(secret);
      tell("Send it as `Authorization: Bearer TOKEN`. It is not shown again.");
    });
  });

  const list = sub("list", "list the tokens and what each is for").option("--json", "print JSON");
  examples(list, "token list").action((options: Options) =>
    withUsers(options, null, async (users) => {
      const tokens = users
        .list()
        .flatMap(({ kind, name, role, scopes: own }) => (kind === "token" ? [{ name, scopes: own ?? scopesOf(role) }] : []));
      if (options.json) return json({ tokens });
      for (const { name, scopes: own } of tokens) await line(`${oneLine(name, 80)} · ${own.join(", ")}`);
      if (tokens.length === 0) tell("There are no tokens.");
    }),
  );

  const remove = sub("remove", "remove a token; what it decided stays");
  examples(remove.argument("<name>"), "token remove crawler").action((name: string, options: Options) =>
    withUsers(options, `remove ${name}`, (users) => {
      if (!users.list().some((one) => one.kind === "token" && one.name === name) || !users.remove(name)) throw nobody(name);
      tell(`${oneLine(name, 80)} is let in no more.`);
    }),
  );
};

function scopeOf(value: string, before: readonly string[] = []): string[] {
  if (!(SCOPES as readonly string[]).includes(value))
    throw new InvalidArgumentError(`Expected one of ${SCOPES.join(", ")}, not \`${value}\`.`);
  return several(value, before);
}
