import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import { makePdf, type PdfLine, pdfOf, stream } from "../../capture/testing/make-pdf.ts";
import { read } from "../read.ts";
import { pdfOutcome } from "./ask-thread.ts";
import { PDF_AT_MOST } from "./limits.ts";

/** Lines below each other. */
const lines = (x: number, y: number, ...texts: string[]): PdfLine[] => texts.map((text, index) => ({ x, y: y - 12 * index, text }));

function shown(pdf: Uint8Array) {
  const { text, article } = read(captureBytes(pdf), {});
  return { article, text, blocks: article.blocks.map(({ span, kind }) => [kind, text.slice(...span)]) };
}

const LEFT = [
  "The foreign ministry of Varenia said on",
  "Monday that no part of its net-",
  "work had been touched, and that the",
  "talks in Tarsk would go on for a week.",
];
const RIGHT = [
  "The envoy, Dana Tal, declined to say who",
  "had entered the servers of the grid. She",
  "said the matter was with the courts, and",
  "that nobody in Caldora had been told.",
];

describe("the text of a PDF", () => {
  it("is read column by column, words made whole again, the headline found", () => {
    const { blocks, article } = shown(
      makePdf([
        [{ x: 60, y: 720, text: "Talks on the grid go on in Tarsk", size: 22 }, ...lines(60, 680, ...LEFT), ...lines(330, 680, ...RIGHT)],
      ]),
    );
    expect(article.title?.text).toBe("Talks on the grid go on in Tarsk");
    expect(blocks.slice(1)).toEqual([
      [
        "body",
        "The foreign ministry of Varenia said on Monday that no part of its network had been touched, and that the talks in Tarsk would go on for a week.",
      ],
      [
        "body",
        "The envoy, Dana Tal, declined to say who had entered the servers of the grid. She said the matter was with the courts, and that nobody in Caldora had been told.",
      ],
    ]);
  });

  it("is read column by column where a heading above and a note below run across the gutter, and paragraphs end side by side", () => {
    const { blocks } = shown(
      makePdf([
        [
          { x: 60, y: 720, text: "Talks on the grid go on in Tarsk, the two ministries said", size: 16 },
          ...lines(60, 680, ...LEFT),
          ...lines(330, 680, ...RIGHT),
          ...lines(
            60,
            620,
            "Nobody was hurt in the old town,",
            "and the lights stayed on all night",
            "long, the operator of the grid said.",
          ),
          ...lines(
            330,
            620,
            "The courts sit again in May, her",
            "deputy said, and the two sides will",
            "speak with each other before that.",
          ),
          ...lines(60, 560, "This page may be handed on, as long as nothing of it is changed and its source is named by who does so."),
        ],
      ]),
    );
    expect(blocks.slice(1).map(([, text]) => String(text).slice(0, 10))).toEqual([
      "The foreig",
      "Nobody was",
      "The envoy,",
      "The courts",
      "This page ",
    ]);
  });

  it("is read column by column where the gutter is narrow", () => {
    const left = [
      "The foreign ministry of Varenia said that no part",
      "of its network had been touched, and it would not",
      "say on whose word, nor when it had first heard of",
      "it, nor from whom, nor what it would do about that",
      "before the vote.",
    ];
    const { blocks } = shown(makePdf([[...lines(60, 680, ...left), ...lines(60 + 246, 680, ...RIGHT, "Then she left.")]]));
    expect(blocks[0]![1]).toBe(left.join(" "));
  });

  it("has its headline whole where that is set around the middle in several lines, and an author's line below it apart", () => {
    const { article, blocks } = shown(
      makePdf([
        [
          { x: 112, y: 740, text: "Advisory of the ministry on the letters", size: 22 },
          { x: 180, y: 714, text: "that were read in Tarsk", size: 22 },
          { x: 262, y: 694, text: "By Ann Roe and Dana Tal" },
          ...lines(60, 660, ...LEFT),
        ],
      ]),
    );
    expect(article.title?.text).toBe("Advisory of the ministry on the letters that were read in Tarsk");
    expect(blocks[1]).toEqual(["furniture", "By Ann Roe and Dana Tal"]);
  });

  it("is dated by a line at its top, above the headline too, set at the right edge or not; figures are the day of a visit", () => {
    const dated = (line: PdfLine, more: readonly PdfLine[] = []) =>
      shown(makePdf([[line, ...more, { x: 60, y: 690, text: "Talks on the grid go on in Tarsk", size: 22 }, ...lines(60, 650, ...LEFT)]]));
    const right = dated(
      { x: 430, y: 730, text: "Tarsk, April 4, 2034" },
      lines(60, 718, "Statement of the ministry on the talks and on the grid, as given to the house."),
    );
    expect(right.article.published).toMatchObject({ edtf: "2034-04-04", why: "a line at the top of the PDF" });
    expect(right.text.slice(...right.article.published!.span!)).toBe("April 4, 2034");
    expect(right.blocks[0]).toEqual(["furniture", "Tarsk, April 4, 2034"]);
    expect(dated({ x: 60, y: 730, text: "TLP:CLEAR Advisory 7 21 March 2034" }).article.published?.edtf).toBe("2034-03-21");
    expect(dated({ x: 60, y: 730, text: "22.11.2034, 11:04" }).article.published).toBeNull();
  });

  it("goes on from column to column and page to page", () => {
    const { blocks } = shown(
      makePdf([
        [
          ...lines(60, 680, ...LEFT.slice(0, 3), "talks in Tarsk would go on although the"),
          ...lines(
            330,
            680,
            "envoy had left, as a deputy of hers put",
            "it. That was before the vote was called",
            "off, and before the lights went out in the",
          ),
        ],
        lines(60, 720, "old town. Nobody was hurt that night.", "The courts sit again in May."),
      ]),
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]![1]).toContain("although the envoy had left, as a deputy of hers put it.");
    expect(blocks[0]![1]).toContain("lights went out in the old town.");
  });

  it("leaves running heads and page numbers out of the story", () => {
    const page = (number: number) => [
      { x: 60, y: 770, text: "The Meridian Post, 9 April 2031" },
      ...lines(60, 700, `On day ${number} the ministry said that the grid had`, "held, and that nobody had touched it since."),
      { x: 300, y: 30, text: `${number}` },
      { x: 60, y: 20, text: `Printed for readers, copy ${number} of 900` },
    ];
    const { blocks } = shown(makePdf([1, 2, 3, 4].map(page)));
    expect(blocks.filter(([kind]) => kind === "body").map(([, text]) => text)).toEqual(
      [1, 2, 3, 4].map((number) => `On day ${number} the ministry said that the grid had held, and that nobody had touched it since.`),
    );
    expect(blocks.filter(([kind]) => kind === "furniture")).toHaveLength(12);
  });

  it("leaves marks of who may read it out of the story, wherever its columns end", () => {
    const { blocks, article } = shown(
      makePdf([
        [
          { x: 60, y: 760, text: "14 October 2031 Summary" },
          { x: 60, y: 720, text: "Talks on the grid go on in Tarsk", size: 22 },
          ...lines(60, 680, ...LEFT.slice(0, 3)),
          { x: 60, y: 644, text: "TLP:CLEAR" },
          ...lines(330, 680, "talks in Tarsk would go on for a week.", ...RIGHT),
        ],
      ]),
    );
    expect(blocks.filter(([kind]) => kind === "body").join(" ")).not.toContain("TLP");
    expect(blocks).toContainEqual(["furniture", "TLP:CLEAR"]);
    expect(article.published).toMatchObject({ edtf: "2031-10-14", why: "a line at the top of the PDF" });
  });

  it("is dated by a court's stamp at the edge of its pages", () => {
    const stamp = (page: number): PdfLine => ({ x: 60, y: 770, text: `Case 2:31-cr-00417 Document 1 Filed 05/19/31 Page ${page} of 3` });
    const { article, text } = shown(makePdf([1, 2, 3].map((page) => [stamp(page), ...lines(60, 680, ...LEFT)])));
    expect(article.published).toMatchObject({ edtf: "2031-05-19", why: "the court's stamp of filing" });
    expect(text.slice(...article.published!.span!)).toBe("05/19/31");
  });

  it("parts paragraphs by distance, by first lines set in, and by short last lines", () => {
    const { blocks } = shown(
      makePdf([
        [
          ...lines(60, 700, "The ministry said on Monday that the grid had held all week long", "and that it would hold."),
          ...lines(
            60,
            676,
            "The envoy said so on Tuesday, and the courts on Wednesday of that",
            "same week, and nobody was surprised by any of it in the old town",
          ),
          ...lines(75, 652, "The minister had left by then, which her deputy confirmed to the"),
          ...lines(60, 640, "Ledger. He gave no reason."),
          ...lines(60, 610, "Nothing more is known."),
        ],
      ]),
    );
    expect(blocks.map(([, text]) => String(text).slice(0, 12))).toEqual(["The ministry", "The envoy sa", "The minister", "Nothing more"]);
  });

  it("keeps a hyphen that belongs to the word", () => {
    const { text } = shown(
      makePdf([
        lines(60, 700, "The state-owned grid held, said the state-", "owned bank, and the ex-", "President of Varenia agreed that it had."),
      ]),
    );
    expect(text).toBe("The state-owned grid held, said the state-owned bank, and the ex-President of Varenia agreed that it had.");
  });

  it("takes title and date from what the file says of itself, but not a browser's time of printing", () => {
    const story = [lines(60, 700, ...LEFT)];
    const own = shown(makePdf(story, { Title: "Grids and votes: a report", CreationDate: "D:20310409100000Z" })).article;
    expect(own).toMatchObject({ title: { text: "Grids and votes: a report" }, published: { edtf: "2031-04-09" } });
    const printed = shown(
      makePdf(story, { Title: "Microsoft Word - a.docx", CreationDate: "D:20310409100000Z", Producer: "Skia/PDF m99" }),
    ).article;
    expect(printed).toMatchObject({ title: null, published: null });
  });
});

describe("a PDF that cannot be read", () => {
  it.each([
    ["pictures of pages", makePdf([[], []]), /its 2 pages are pictures.*ocrmypdf/],
    ["rubbish", Buffer.from("%PDF-1.7\nrubbish"), /is broken/],
    ["a cut file", makePdf([lines(60, 700, ...LEFT)]).subarray(0, 300), /./],
    ["pages that hold each other", pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"]), /./],
    ["a page count that is a lie", pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 2000000000 >>"]), /./],
  ])("%s: says so in bounded time", (_, bytes, words) => {
    const started = performance.now();
    expect(() => read(captureBytes(bytes), {})).toThrow(words);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("because it draws itself without end, or unpacks to too much, is given up; the next one is read", () => {
    const form = stream("/F0 Do /F0 Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F0 5 0 R >> >>");
    const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /F0 5 0 R >> >> >>";
    const loop = pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, stream("/F0 Do"), form]);
    const bomb = pdfOf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      page,
      stream(Buffer.alloc(200_000_000, "BT ET ")),
    ]);
    for (const bytes of [loop, bomb]) {
      const started = performance.now();
      expect(pdfOutcome(bytes, { ...PDF_AT_MOST, seconds: 4, megabytes: 256 })).toHaveProperty("failure");
      expect(performance.now() - started).toBeLessThan(20_000);
    }
    expect(pdfOutcome(makePdf([lines(60, 700, ...LEFT)]))).toHaveProperty("text");
  }, 60_000);
});

it("says how much of a long file was read", () => {
  const bytes = makePdf(Array.from({ length: 12 }, (_, index) => lines(60, 700, `Page ${index} says that the grid held all week long.`)));
  expect(pdfOutcome(bytes, { ...PDF_AT_MOST, pages: 5 })).toMatchObject({ text: { pages: 12, read: 5 } });
});

it("gives the same from the same bytes, whatever was read before, and never throws something else", () => {
  const whole = makePdf([[{ x: 60, y: 720, text: "Talks", size: 22 }, ...lines(60, 680, ...LEFT), ...lines(330, 680, ...RIGHT)]]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const limits = { ...PDF_AT_MOST, seconds: 10 };
      expect(pdfOutcome(bytes, limits)).toEqual(pdfOutcome(bytes, limits));
    }),
    { numRuns: 40 },
  );
}, 120_000);
