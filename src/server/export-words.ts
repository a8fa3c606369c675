/** The words of the page about exports. */
export const exportWords = {
  title: "Export",
  link: "Export",
  whole: "The whole record: every statement that is sure or that a person accepted.",
  chosen: "What the page before shows: its statements, and what they stand on.",
  choices: { standing: "Statements", table: "Table (CSV, Parquet)", tlp: "Marking (STIX, MISP)" },
  none: { standing: "sure or decided", table: "statements", tlp: "none" },
  choose: "Choose",
  format: "Format",
  is: "What it is",
  save: (name: string) => `Save as ${name}`,
  leftOut: "What is left out",
  leftOutOf: (name: string) => `Left out of ${name}`,
  nothing: "Nothing is left out.",
  pages: "The archived pages themselves leave by the command line: onrecord export --captures.",
  table: "Table",
} as const;
