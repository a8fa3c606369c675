/** The words of the box and the page that read pages. */
export const add = {
  title: "Read a page",
  text: "The text of a news page",
  hint: "Paste it here, whole. Nothing leaves this machine.",
  limits: "Up to 200 files, 20 MB in all.",
  details: "Date, publisher, address",
  published: "Published",
  publishedHint: "2031, 2031-04 or 2031-04-09",
  publisher: "Publisher",
  address: "Address",
  button: "Read it",
  pasted: "pasted text",
  sample:
    "This archive holds the invented world and takes nothing else. To read pages of your own, stop the program and start it with them:",
  command: "npm start -- FOLDER",
  result: "What was read",
  known: "Already known: these very bytes were read before.",
  open: "Read it in the archive",
  noText: "It gave no text.",
  noHeadline: "No headline was found in it.",
  noStatements: "No statement was found in it.",
  failed: "Not read.",
  again: "Add more",
  nothing: "Expected the text of a page or at least one file, but both were empty. Paste some text, or choose a file.",
  tooMany: (most: number, came: number) =>
    `Expected at most ${most} files at once, not ${came}. Send them in parts, or use \`onrecord add FOLDER\`.`,
  tooLarge: "Expected at most 20 MB in all. Send less at once, or use `onrecord add FOLDER`.",
  badDate: (came: string) => `Expected a date such as 2031, 2031-04 or 2031-04-09, not \`${came}\`. Write it so, or leave it empty.`,
  badAddress: (came: string) =>
    `Expected an address that starts with http:// or https://, not \`${came}\`. Write it so, or leave it empty.`,
} as const;
