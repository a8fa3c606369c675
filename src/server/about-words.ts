/** The words of the page about the program, its models and this archive. */
export const aboutWords = {
  title: "About",
  does: "What it does",
  doesList: [
    "It reads ordinary news pages and writes down who said what: source, cue and content, each as exact characters of an archived capture.",
    "It says on whose word each statement stands, from the outlet to the speaker, named or not.",
    "It gives a reason for every entry, and says in words whether it is sure.",
    "It keeps what people decide: accepted, rejected, amended, added. Each can be undone.",
  ],
  doesNot: "What it does not do",
  doesNotList: [
    "It gives no verdicts. It never says who did something, or that a promise was broken.",
    "It paraphrases nothing, and fills nothing in.",
    "It makes no pages for private people: only for states, institutions, groups and people named in a public role.",
    "It sends nothing anywhere. No document leaves this machine.",
  ],
  keys: "Keys in the reader",
  keyList: [
    ["j", "next statement"],
    ["k", "statement before"],
    ["a", "accept the pinned statement"],
    ["x", "reject it"],
    ["Esc", "close the note"],
  ] as const,
  keysNote: "Keys do nothing while you write in a field.",
  acts: "The acts",
  engine: "Engine",
  models: "Models and how good they are",
  modelsSay:
    "Small models, learnt from text that people marked, find words, sentences, names and statements; rules that can be named do the rest. Each has a card: what it is, what it learnt from, and how often it is right as measured on texts kept apart.",
  model: { english: "Words and trees", names: "Names", sentences: "Sentences", statements: "Statements" },
  cardLink: "its card",
  card: (name: string) => `The model: ${name}`,
  noModel: (came: string, known: readonly string[]) =>
    `Expected one of the models ${known.join(", ")}, not \`${came}\`. Find them under About.`,
  archive: "This archive",
  place: "Place",
  size: "Size",
  read: "Read by",
  unread: "Not read yet",
  data: "Data",
  dataSays: "Every page gives the same as data at its address with .json behind it.",
};
