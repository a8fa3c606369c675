import { Option } from "commander";
import { ROLES, type Role } from "../../users/index.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { newSecret } from "../secret.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { nobody, withUsers } from "../with-users.ts";

interface Options {
  readonly archive: string;
  readonly role: Role;
  readonly json?: boolean;
  readonly limit: number;
}

/** A role with its article: "an admin". */
const article = (role: Role): string => `${/^[aeiou]/.test(role) ? "an" : "a"} ${role}`;

const NAMED = "the name under which it decides";

/** `onrecord user add|role|remove|token|list|log` */
export const registerUser: Register = (program) => {
  const user = program.command("user").description("who may use the archive over the network, and what each may do").helpCommand(false);
  examples(user, "user add Ilka --role reviewer", "user token crawler --role reader", "user list");
  const sub = (name: string, says: string) => user.command(name).description(says).addOption(archiveOption());
  const role = () =>
    new Option("--role <role>", "reader: looks; reviewer: also decides and adds; admin: also sees who did what").choices(ROLES);

  const add = sub("add", "add a person, or give one a new password and role; the password is asked for, or read from standard input");
  examples(
    add.argument("<name>", NAMED).addOption(role().default("reviewer")),
    "user add Ilka --role reviewer",
    "user add Ilka < password.txt",
  ).action((name: string, options: Options) =>
    withUsers(options, `add ${name} as ${options.role}`, async (users) => {
      await users.set(name, options.role, await newSecret(`A password for ${oneLine(name, 80)}`));
      tell(`${oneLine(name, 80)} is ${article(options.role)} now.`);
    }),
  );

  const change = sub("role", "change what somebody may do, at once");
  examples(change.argument("<name>").addArgument(change.createArgument("<role>").choices(ROLES)), "user role Ilka admin").action(
    (name: string, to: Role, options: Options) =>
      withUsers(options, `make ${name} ${article(to)}`, (users) => {
        if (!users.setRole(name, to)) throw nobody(name);
        tell(`${oneLine(name, 80)} is ${article(to)} now.`);
      }),
  );

  const remove = sub("remove", "remove a person or token, with all sessions; what they decided stays");
  examples(remove.argument("<name>"), "user remove Ilka").action((name: string, options: Options) =>
    withUsers(options, `remove ${name}`, (users) => {
      if (!users.remove(name)) throw nobody(name);
      tell(`${oneLine(name, 80)} is let in no more.`);
    }),
  );

  const token = sub("token", "make a token for a program; it is printed this once");
  examples(token.argument("<name>", NAMED).addOption(role().default("reader")), "user token crawler --role reader").action(
    (name: string, options: Options) =>
      withUsers(options, `make the token ${name} as ${options.role}`, async (users) => {
        await line(users.addToken(name, options.role));
        tell("Send it as `Authorization: Bearer TOKEN`. It is not shown again.");
      }),
  );

  const list = sub("list", "list who is let in").option("--json", "print JSON");
  examples(list, "user list").action((options: Options) =>
    withUsers(options, null, async (users) => {
      const all = users.list();
      if (options.json) return json({ users: all });
      for (const { name, role: may, kind, scopes } of all)
        await line(`${oneLine(name, 80)} · ${may}${kind === "token" ? " · token" : ""}${scopes ? ` for ${scopes.join(", ")}` : ""}`);
      if (all.length === 0) tell("Nobody: only this machine can use the archive.");
    }),
  );

  const log = sub("log", "list who did what, newest first")
    .option("--limit <number>", "how many", whole(1, 100_000), 100)
    .option("--json", "print JSON");
  examples(log, "user log --limit 20").action((options: Options) =>
    withUsers(options, null, async (users) => {
      const entries = users.audit(options.limit);
      if (options.json) return json({ log: entries });
      for (const { at, who, what, from } of entries)
        await line([at, oneLine(who, 80), oneLine(what, 200), from].filter(Boolean).join(" · "));
    }),
  );
};
