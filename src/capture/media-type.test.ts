import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mediaTypeOf } from "./media-type.ts";

const utf8 = (text: string) => Buffer.from(text, "utf8");

describe("media type by content", () => {
  it.each([
    ["an empty file", utf8(""), "text/plain"],
    ["plain text", utf8("Ann Roe said no."), "text/plain"],
    ["text that mentions a tag", utf8("The <html> tag opens a page."), "text/plain"],
    ["text that starts with a name in brackets", utf8("<Tal> we were never there"), "text/plain"],
    ["text with a few NUL bytes", utf8("The embassy\0 denied it.\0"), "text/plain"],
    ["UTF-16 with a mark", Buffer.from("\ufeffAnn Roe said no.", "utf16le"), "text/plain"],
    ["UTF-16 without a mark", Buffer.from("Ann Roe said no.", "utf16le"), "text/plain"],
    ["Markdown of a page", utf8("# Grids held\n\nAnn Roe said [no](https://post.example/a)."), "text/markdown"],
    ["Windows-1252", Buffer.from([0x93, 0x4e, 0x6f, 0x94]), "text/plain"],
    ["a page", utf8("\ufeff\n<!DOCTYPE html><p>x"), "text/html"],
    ["a page behind a comment", utf8("<!-- saved --> <HTML><p>x"), "text/html"],
    ["a fragment", utf8("<p>Ann Roe said no.</p>"), "text/html"],
    ["XHTML", utf8('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>'), "text/html"],
    ["HTML in UTF-16", Buffer.from("\ufeff<html><p>x", "utf16le"), "text/html"],
    ["a feed", utf8('<?xml version="1.0"?><rss version="2.0"></rss>'), "application/xml"],
    ["PDF", utf8("%PDF-1.7\n"), "application/pdf"],
    ["PNG", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "image/png"],
    ["ZIP", Buffer.from("PK\x03\x04\x14\0", "latin1"), "application/zip"],
    ["gzip", gzipSync("Ann Roe said no."), "application/gzip"],
    ["ELF", Buffer.from("\x7fELF\x02\x01\x01\0", "latin1"), "application/x-elf"],
    ["rich text", utf8("{\\rtf1 Ann Roe}"), "application/rtf"],
    ["NUL-ridden bytes", Buffer.from([1, 0, 0, 0, 7, 0, 0, 9, 0, 0, 0, 255, 2, 0, 0, 0]), "application/octet-stream"],
    ["a page of zeros", Buffer.alloc(5000), "application/octet-stream"],
  ])("%s", (_, bytes, mediaType) => {
    expect(mediaTypeOf(bytes)).toBe(mediaType);
  });

  it("takes random bytes for binary, not for text", () => {
    const bytes = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * index * 7919 + index * 104729) >> 5));
    expect(mediaTypeOf(bytes)).toBe("application/octet-stream");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => /^\w+\/[\w.+-]+$/.test(mediaTypeOf(bytes))));
  });
});
