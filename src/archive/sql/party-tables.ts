/**
 * The step that parts what one key gathers (`party_nodes`) from the parties that keys are put together to (`parties`). What was linked before
 * is kept as it stood, each key its own party; reading anew links it by what the newer rules know.
 */
export const PARTY_NODES: readonly string[] = [
  `create table party_nodes (id text primary key, kind text not null, key text not null, whole integer not null, asks text, resolves text, party text not null,
    joined text not null, articles integer not null, statements integer not null, roles integer not null) strict`,
  "create index party_nodes_by_party on party_nodes (party, id)",
  "create index party_nodes_by_asks on party_nodes (asks) where asks is not null",
  "create index party_nodes_by_resolves on party_nodes (resolves) where resolves is not null",
  `insert into party_nodes select id, kind, key, 1, null, null, id, 'key', articles, statements, roles from parties`,

  "alter table party_values rename to former_party_values",
  `create table party_values (party text not null references party_nodes, of text not null, value_json text not null, articles integer not null,
    primary key (party, of, value_json)) strict, without rowid`,
  "insert into party_values select * from former_party_values",
  "drop table former_party_values",
  // What a shorter name asks for, and what makes two worth a look: the only values that parties are found by. An index each, since SQLite takes
  // one of a part of the rows only where the query says that very part.
  ...["offer", "hint"].map((of) => `create index party_values_by_${of} on party_values (value_json, party) where of = '${of}'`),

  "alter table article_parties rename to former_article_parties",
  `create table article_parties (capture integer not null references articles, party text not null references party_nodes, statements integer not null,
    values_json text not null, primary key (capture, party)) strict, without rowid`,
  "insert into article_parties select * from former_article_parties",
  "drop table former_article_parties",
  "create index article_parties_by_party on article_parties (party, capture)",

  // The articles that a decision names beside its first, and to what each of the things that it names leads now.
  "create table decision_places (decision integer not null references decisions, capture integer not null references captures, primary key (capture, decision)) strict, without rowid",
  "create index decision_places_by_decision on decision_places (decision)",
  // The id of what a decision took out of a party, which goes on leading somewhere when the decision is taken back.
  "create table decision_ids (id text not null, decision integer not null references decisions, primary key (id, decision)) strict, without rowid",
  "create table decision_nodes (decision integer not null references decisions, position integer not null, node text, primary key (decision, position)) strict, without rowid",
  "create index decision_nodes_by_node on decision_nodes (node)",
];
