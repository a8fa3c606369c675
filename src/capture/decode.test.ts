import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { mendedUtf8 } from "./mend-utf8.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

describe("decoding", () => {
  it("leaves a byte order mark out of the text, and line ends as they are", () => {
    expect(decode(Buffer.from("\ufeffone\r\ntwo\rthree\n"), "text/plain")).toEqual({
      text: "one\r\ntwo\rthree\n",
      encoding: "utf-8",
      why: "byte order mark",
      surprising: false,
    });
    expect(decode(Buffer.from("\ufeffRoe", "utf16le"), "text/plain").text).toBe("Roe");
    expect(decode(Buffer.from("\ufeffRoe", "utf16le").swap16(), "text/plain")).toMatchObject({ text: "Roe", encoding: "utf-16be" });
  });

  it("tells UTF-16 without a mark by its zeros", () => {
    expect(decode(Buffer.from("Ann Roe", "utf16le"), "text/plain")).toMatchObject({ text: "Ann Roe", encoding: "utf-16le" });
    expect(decode(Buffer.from("Ann Roe", "utf16le").swap16(), "text/plain")).toMatchObject({ text: "Ann Roe", encoding: "utf-16be" });
  });

  it("keeps a few NULs in text that is not UTF-16", () => {
    expect(decode(Buffer.from("An\0n Roe\0"), "text/plain")).toMatchObject({ text: "An\0n Roe\0", encoding: "utf-8" });
  });

  it.each([
    ['<meta charset="iso-8859-1"><p>\x93no\x94', "windows-1252", "“no”"],
    ["<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=windows-1251'><p>\xcd\xe5\xf2", "windows-1251", "Нет"],
    ['<?xml version="1.0" encoding="koi8-r"?><html><p>\xee\xc5\xd4', "koi8-r", "Нет"],
    ['<!-- <meta charset="koi8-r"> --><meta charset="latin1"><p>\xe9', "windows-1252", "é"],
    ['<meta charset="utf-16"><p>plain', "utf-8", "plain"],
    ['<meta charset="no-such-thing"><p>\x80', "windows-1252", "€"],
  ])("follows what the page declares: %j", (page, encoding, ending) => {
    const decoded = decode(latin(page), "text/html");
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.endsWith(ending)).toBe(true);
  });

  it("does not look for a declaration in plain text", () => {
    expect(decode(latin('<meta charset="koi8-r"> \xe9'), "text/plain").encoding).toBe("windows-1252");
  });

  it("replaces what is broken in a text that is otherwise UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("“Nein”, said Frau Müller "), latin("\xff\xe9."), Buffer.from(" Und “Ja”.")]);
    expect(decode(bytes, "text/plain")).toMatchObject({ text: "“Nein”, said Frau Müller \ufffd\ufffd. Und “Ja”.", encoding: "utf-8" });
  });

  it("takes bytes that are no UTF-8 at all for Windows-1252, even where the page says UTF-8", () => {
    expect(decode(latin("caf\xe9 \x96 \x93no\x94"), "text/plain").text).toBe("café – “no”");
    expect(decode(latin('<meta charset="utf-8">caf\xe9'), "text/html")).toMatchObject({
      encoding: "windows-1252",
      why: "meta charset says UTF-8, but it is not",
    });
  });

  it.each([
    ['<meta charset="iso-8859-1"><p>“Nein”, said Frau Müller', undefined, "meta charset says windows-1252, but the bytes are UTF-8"],
    ['<meta charset="windows-1251"><p>«Нет», сказала Оруэ', undefined, "meta charset says windows-1251, but the bytes are UTF-8"],
    ["<p>“Nein”, said Frau Müller", "iso-8859-1", "named by the server says windows-1252, but the bytes are UTF-8"],
  ])("takes UTF-8 for what it is, whatever is declared: %j", (page, charset, why) => {
    expect(decode(Buffer.from(page), "text/html", charset)).toEqual({ text: page, encoding: "utf-8", why, surprising: true });
  });

  it("takes UTF-8 with a byte cut off for UTF-8 where it is declared to be Western, and no two letters for it elsewhere", () => {
    const cut = Buffer.concat([Buffer.from(`<meta charset="latin1"><p>${"“Nein”, said Frau Müller. ".repeat(5)}`), latin("\xe2\x80")]);
    expect(decode(cut, "text/html").encoding).toBe("utf-8");
    expect(decode(latin('<meta charset="gbk"><p>\xc1\xaa\xcd\xa8'), "text/html").text).toContain("联通");
    expect(decode(latin('<meta charset="latin1"><p>CAF\xc9\x94, \x93na\xefve\x94'), "text/html").text).toContain("CAFÉ”, “naïve”");
  });

  it("takes signs of Windows-1252 in a text of UTF-8 for what they are", () => {
    const pasted = Buffer.concat([Buffer.from("Frau Müller: "), latin("\x93Nein\x94 \x96 so"), Buffer.from(" und naïf")]);
    expect(decode(pasted, "text/plain")).toMatchObject({ text: "Frau Müller: “Nein” – so und naïf", encoding: "utf-8", surprising: true });
    expect(decode(latin("\x93Nein\x94 \x96 so"), "text/plain")).toMatchObject({ text: "“Nein” – so", encoding: "windows-1252" });
  });

  it("tells what is UTF-8 as every decoder does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x80, 0x9d, 0xed, 0xa0, 0xf0, 0x9f, 0x98, 0xf4, 0x90, 0xc0, 0xff), {
          maxLength: 12,
        }),
        (values) => {
          const bytes = new Uint8Array(values);
          const mended = mendedUtf8(bytes);
          const isWhole = isUtf8(bytes) && bytes.some((byte) => byte > 0x7f);
          return isWhole ? mended === new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : mended === null || !isUtf8(bytes);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("gives back every text that is valid UTF-8 without NULs, and never throws", () => {
    const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\0") && !value.startsWith("\ufeff"));
    fc.assert(fc.property(text, (value) => decode(Buffer.from(value), "text/plain").text === value));
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.constantFrom("text/html", "text/plain"),
        (bytes, type) => typeof decode(bytes, type).text === "string",
      ),
    );
  });
});
