import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "./csv.ts";
import { MOST_ROWS, readUserRows, userKnowledge } from "./index.ts";

describe("CSV", () => {
  it.each([
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["\ufeffa,b\n", [["a", "b"]]],
    ['"a, b","say ""so"""\n', [["a, b", 'say "so"']]],
    ['"a\nb",c\n', [["a\nb", "c"]]],
    [
      "a,,\n\nb,,\n",
      [
        ["a", "", ""],
        ["b", "", ""],
      ],
    ],
    ["", []],
  ])("%j", (text, cells) => expect(readCsv(text)).toMatchObject({ records: cells.map((row) => ({ cells: row })) }));

  it("says on which line a record begins, also after one of several lines", () => {
    expect(readCsv('h\n"a\nb"\nc\n')).toEqual({
      records: [
        { line: 1, cells: ["h"] },
        { line: 2, cells: ["a\nb"] },
        { line: 4, cells: ["c"] },
      ],
    });
  });

  it.each([
    ['a\n"b', 2, "closing quotation mark"],
    ['a\n"b"c\n', 2, "after a closing"],
    ['a\nb"c\n', 2, "around a whole cell"],
  ])("%j is wrong on line %d", (text, line, words) => expect(readCsv(text)).toEqual({ line, fault: expect.stringContaining(words) }));

  it("reads back whatever was written by its rules", () => {
    const cell = fc.string({ unit: "binary", maxLength: 12 });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(readCsv(text)).toMatchObject({ records: cells.map((row) => ({ cells: row })) });
      }),
    );
  });
});

describe("rows of one's own", () => {
  it("are of a state by its code, by its name in the tables, or by a name that has no code", () => {
    const { rows } = readUserRows("name,kind,country\nA,person,FRA\nB,person,France\nC,person,French\nD,person,Varenia\nE,person,\n");
    expect(rows.map(({ country, state }) => [country, state])).toEqual([
      ["FRA", undefined],
      ["FRA", undefined],
      ["FRA", undefined],
      [null, "Varenia"],
      [null, undefined],
    ]);
  });

  it("are read, whatever the order of the columns", () => {
    const text =
      'kind,name,aliases,country,date,source\nintelligence,Halden Agency,"HLA; The Mill",NOR,2031-04,https://halden.example\nperson,Ann Roe,,,,\n';
    expect(readUserRows(text)).toEqual({
      rows: [
        {
          name: "Halden Agency",
          kind: "intelligence",
          country: "NOR",
          aliases: ["HLA", "The Mill"],
          source: "https://halden.example",
          date: "2031-04",
        },
        { name: "Ann Roe", kind: "person", country: null, aliases: [], source: "", date: null },
      ],
      faults: [],
    });
  });

  it.each([
    ["Halden Agency,intelligence\n", 1, "first line that names the columns"],
    ["name;kind\nA;person\n", 1, "semicolons"],
    ["name,kind,colour\nA,person,red\n", 1, "first line that names the columns"],
    ["name,kind,kind\nA,person,person\n", 1, "each column once"],
    ["", 1, "first line that names the columns"],
    ["name,kind\nA,wizard\n", 2, "expected a kind"],
    ["name,kind\n,person\n", 2, "expected a name"],
    ["name,kind\n--,person\n", 2, "letters or figures"],
    ["name,kind\nA\n", 2, "expected 2 cells, found 1"],
    ["name,kind,country\nA,state,FR\n", 2, "alpha-3"],
    ["name,kind,country\nA,state,12\n", 2, "a state's name"],
    ["name,kind,country\nA,state,XYZ\n", 2, "alpha-3"],
    ["name,kind,date\nA,person,2031-02-30\n", 2, "expected a date"],
    ["name,kind,date\nA,person,soon\n", 2, "expected a date"],
    [`name,kind\n${"A".repeat(121)},person\n`, 2, "at most 120"],
    ["name,kind\nA,person\nB,person\nA,group\n", 4, "as on line 2"],
    ['name,kind\n"A,person\n', 2, "closing quotation mark"],
  ])("%j: line %d", (text, line, words) => {
    const { faults } = readUserRows(text);
    expect(faults).toEqual([{ line, fault: expect.stringContaining(words) }]);
  });

  it("are bounded, and all that is wrong is said at once", () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, index) => `Name ${index},person`);
    expect(readUserRows(`name,kind\n${many.join("\n")}`)).toMatchObject({ rows: [], faults: [{ line: MOST_ROWS + 2 }] });
    expect(readUserRows("name,kind\nA,wizard\nB,person\nC,wizard\n").faults.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("are looked up by every name, whatever the apostrophe", () => {
    const known = userKnowledge(readUserRows("name,kind,aliases\nTal's Mill,group,The Mill\n").rows);
    expect(known.named("Tal’s Mill")?.kind).toBe("group");
    expect(known.named("The  Mill")?.name).toBe("Tal's Mill");
    expect(known.named("the mill")).toBeNull();
    expect([known.begins("Tal"), known.begins("Tal's"), known.begins("Roe"), known.longest]).toEqual([true, true, false, 10]);
  });
});
