/** The step that has place for what a newer engine reads beside the record, until all of it takes the record's place at once. */
export const NEXT_READINGS: readonly string[] = [
  `create table next_readings (capture integer primary key references captures, engine_json text not null, given_json text not null, text_json text not null,
    article_json text not null, findings_json text not null) strict`,
];
