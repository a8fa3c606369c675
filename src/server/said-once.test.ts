import { expect, it } from "vitest";
import type { StatementEntry } from "../archive/archive.ts";
import { articlesOf, saidOnce } from "./said-once.ts";

const said = (id: string, content: string, date: string | null, over: object = {}) =>
  ({
    ...{ id, capture: `article of ${id}`, date, told: null, act: { main: "non-denial" }, words: { source: "", cue: "said", content } },
    by: [{ name: "Ann Roe", party: null }],
    ...over,
  }) as unknown as StatementEntry;

const shown = (entries: readonly StatementEntry[]) =>
  saidOnce(entries, (entry) => entry).map(({ row, also }) => [row.id, ...also.map(({ id }) => id)]);

it("has what one speaker says in the same words in several articles of some days once, where it is first in the list", () => {
  const list = [
    said("s1", "the talks would fail", "2033-02-16"),
    said("s2", "It rained", "2033-02-16"),
    said("s3", "The talks  would fail", "2033-02-17"),
    said("s4", "the talks would fail", "2033-02-18", { told: { id: "t", articles: 2 } }),
  ];
  expect(shown(list)).toEqual([["s1", "s3", "s4"], ["s2"]]);
  const [{ row, also }] = saidOnce(list, (entry) => entry) as [{ row: StatementEntry; also: readonly StatementEntry[] }];
  expect(articlesOf(row, also)).toBe(4);
});

it("keeps apart what another says, does otherwise, says weeks later, twice in one article, or on no known day", () => {
  const first = said("s1", "no comment", "2033-02-16");
  for (const other of [
    said("s2", "no comment", "2033-02-16", { by: [{ name: "Bo Tal", party: null }] }),
    said("s2", "no comment", "2033-02-16", { act: { main: "denial" } }),
    said("s2", "no comment", "2033-03-16"),
    said("s2", "no comment", "2033-02-16", { capture: "article of s1" }),
    said("s2", "no comment", null),
    said("s2", "no comment", "2033-02"),
  ])
    expect(shown([first, other])).toEqual([["s1"], ["s2"]]);
});

it("keeps rows apart that mean different things", () => {
  const list = [said("s1", "the talks would fail", "2033-02-16"), said("s2", "the talks would fail", "2033-02-16")];
  expect(
    saidOnce(
      list,
      (entry) => entry,
      ({ id }) => id,
    ),
  ).toHaveLength(2);
});
