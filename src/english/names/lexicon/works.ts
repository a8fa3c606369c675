const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Last words of documents' names, and first words of those that go on with "of" or "on". */
export const DOCUMENT_HEADS = set(
  "Report Act Bill Treaty Agreement Accord Accords Convention Protocol Pact Resolution Amendment Charter Declaration Constitution Memorandum Memo Directive Dossier Indictment Order Communiqué Communique Statute Code Manifesto Covenant Decree Proclamation Manual",
);

/** Last words of events' names. */
export const EVENT_HEADS = set(
  "Summit Conference Olympics War Wars Crisis Revolution Uprising Intifada Election Elections Referendum Championship Championships Cup Tournament Festival Massacre Riots Genocide Holocaust Marathon Symposium Inauguration Primary Caucuses Hearings Bowl",
);

/** First words of events' names. */
export const EVENT_OPENERS = set("Operation Hurricane Typhoon Cyclone");
