import type { Role } from "../users/index.ts";

/** The words of signing in, and of who may do what. */
export const accessWords = {
  title: "Sign in",
  name: "Name",
  password: "Password",
  button: "Sign in",
  out: "Sign out",
  as: (name: string, role: string) => `${name}, ${role}`,
  users: "Users",
  role: "Role",
  roles: { reader: "looks", reviewer: "looks, decides and adds", admin: "looks, decides, adds, and sees who did what" } satisfies Record<
    Role,
    string
  >,
  usersHow: "They are changed on the machine that serves this archive: onrecord user --help.",
  token: "program",
  log: "Who did what",
  when: "When",
  who: "Who",
  what: "What",
  from: "From",
  wrong: "Expected a name and its password, but these do not belong together. Write them again.",
  slowDown: (seconds: string) =>
    `Expected some time between tries, after so many wrong ones. Wait ${seconds} seconds, then write them again.`,
  signInFirst: "Expected somebody who has signed in. Sign in, or send a token with `Authorization: Bearer`.",
  notFor: (name: string, scopes: string, needed: string) =>
    `Expected a token for \`${needed}\`, but ${name} is for ${scopes}. Ask whoever runs this archive for another: onrecord token add.`,
  notAllowed: (name: string, role: string, needed: string) =>
    `Expected a ${needed}, but ${name} is a ${role}. Ask whoever runs this archive for that role.`,
};
