/** The words of the navigation: the pages that are asked for most, and the others in groups. */
export const navWords = {
  label: "Pages",
  search: "Search the statements",
  more: "More",
  first: {
    "/commitments": "Commitments",
    "/incidents": "Incidents",
    "/positions": "Positions",
    "/statements": "Statements",
    "/articles": "Articles",
    "/cite-check": "Check",
    "/review": "Review",
  },
  groups: [
    { title: "Who", pages: { "/parties": "Speakers", "/sides": "States" } },
    { title: "When", pages: { "/changes": "What changed", "/events": "Events" } },
    { title: "On whose word", pages: { "/origins": "Origins", "/unnamed": "Unnamed only", "/unanswered": "Not answered" } },
    { title: "Ask", pages: { "/compare": "Compare", "/searches": "Saved searches", "/export": "Export" } },
    { title: "This record", pages: { "/counts": "In numbers", "/decisions": "Decisions", "/about": "About", "/api": "For programs" } },
  ],
} as const;
