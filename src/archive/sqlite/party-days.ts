/**
 * The step by which the day of an article stands beside each of its parties: which articles of a party are the newest, and which that tell whose side somebody is are the
 * nearest in time, is then found by a few look-ups however many there are.
 */
export const PARTY_DAYS: readonly string[] = [
  "alter table article_parties add column day text not null default ''",
  "update article_parties set day = (select a.date_key from articles a where a.capture = article_parties.capture)",
  "drop index article_parties_by_party",
  "create index article_parties_by_party on article_parties (party, day, capture)",
  `create index article_parties_by_side on article_parties (party, day, capture) where instr(values_json, '["side",') > 0`,
];
