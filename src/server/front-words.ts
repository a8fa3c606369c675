/** The words of the front page's timeline and of the page of what changed. */
export const frontWords = {
  when: "When it was said",
  axis: "Statements that are sure, by what they do and when they were said. Each bar leads to them.",
  asTable: "The same as a table",
  period: "When",
  changes: {
    title: "What changed",
    means:
      "New denials, attributions and assurances, and who took another position than before. It says that something was said, never that it is true.",
    since: "Since",
    hint: "2031, 2031-04 or 2031-04-09",
    button: "Show",
    newest: (day: string) => `The newest statement on record is of ${day}.`,
    presets: "Before that day:",
    days: { 7: "a week", 30: "a month", 365: "a year" } as Readonly<Record<number, string>>,
    empty: "Nothing is on record with a date yet. Read a page on the front page.",
    none: "None in this time.",
    all: (shown: string) => `All ${shown}`,
    lead: "What came in last",
    more: "What changed, and since when",
    sections: {
      denied: "Denied and rejected",
      charged: "Attributed and accused",
      promised: "Assured and agreed",
      owned: "Admitted and confirmed",
    },
    positions: "Changes of position to an incident",
    before: "before:",
    now: "now:",
    positionsNone: "Nobody took another position in this time, as far as what is sure tells.",
    positionsMore: "The newest statements are looked at.",
  },
};
