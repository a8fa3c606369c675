/**
 * What the queries say in SQLite's words and PostgreSQL has no word for, as functions of the archive's own schema. JSON stands in columns of text on both stores, since
 * words of a page may hold NUL and lone surrogates, which PostgreSQL's JSON refuses to give back: they are put aside before a value is looked up.
 * Put in again whenever an archive is brought forward, so that a newer one is found there.
 */
export const FUNCTIONS: readonly string[] = [
  "create or replace function instr(whole text, part text) returns bigint language sql immutable parallel safe return strpos(whole, part)",
  `create or replace function json_extract(document text, path text) returns text language sql immutable parallel safe
    return regexp_replace(document, '\\\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\\\ufffd', 'g')::json #>> string_to_array(substr(path, 3), '.')`,
  // Letter by letter as it was but for what is set, since what is stored is compared so.
  `create or replace function json_put(document text, path text[], value text) returns text language plpgsql immutable as $$
    declare members text;
    begin
      select string_agg(to_json(m.key)::text || ':' || case when m.key <> path[1] then m.value::text
          when cardinality(path) = 1 then to_json(json_put.value)::text else json_put(m.value::text, path[2:], json_put.value) end, ',' order by m.place)
        into members from json_each(document::json) with ordinality as m (key, value, place);
      if cardinality(path) = 1 and document::json -> path[1] is null then
        members := coalesce(members || ',', '') || to_json(path[1])::text || ':' || to_json(json_put.value)::text;
      end if;
      return '{' || coalesce(members, '') || '}';
    end $$`,
  `create or replace function json_set(document text, path text, value text) returns text language sql immutable
    return json_put(document, string_to_array(substr(path, 3), '.'), value)`,
  "create or replace function json_each(list text) returns table (value text) language sql immutable parallel safe as 'select json_array_elements_text(list::json)'",
  // A unique index has no place for long values; what names them has.
  "create or replace function fingerprint(whole text) returns bytea language sql immutable parallel safe return sha256(convert_to(whole, 'UTF8'))",
  // The words of a text as an index keeps them: each once, very long ones by how they begin.
  `create or replace function tokens(words text) returns text[] language sql immutable parallel safe
    as $$ select coalesce(array_agg(distinct left(word, 60)), '{}') from unnest(string_to_array(words, ' ')) as w (word) $$`,
];

/** What is said by a sign, which is made once, when the functions are there. */
export const SIGNS: readonly string[] = ["create operator ->> (leftarg = text, rightarg = text, function = json_extract)"];
