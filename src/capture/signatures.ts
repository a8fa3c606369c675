/** A file format told by its first bytes. `at` is the offset of `bytes` in the file. */
interface Signature {
  readonly mediaType: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

/** Formats that people take for pages by mistake, or that a later room may read. */
const SIGNATURES: readonly Signature[] = [
  starts("application/pdf", "%PDF-"),
  starts("image/png", "\x89PNG\r\n\x1a\n"),
  starts("image/gif", "GIF8"),
  starts("image/jpeg", "\xff\xd8\xff"),
  { mediaType: "image/webp", at: 8, bytes: codes("WEBP") },
  starts("image/tiff", "II*\0"),
  starts("image/tiff", "MM\0*"),
  starts("application/zip", "PK\x03\x04"),
  starts("application/zip", "PK\x05\x06"),
  starts("application/gzip", "\x1f\x8b"),
  starts("application/x-bzip2", "BZh"),
  starts("application/x-xz", "\xfd7zXZ\0"),
  starts("application/zstd", "\x28\xb5\x2f\xfd"),
  starts("application/x-7z-compressed", "7z\xbc\xaf\x27\x1c"),
  starts("application/vnd.rar", "Rar!\x1a\x07"),
  starts("application/x-elf", "\x7fELF"),
  starts("application/wasm", "\0asm"),
  starts("application/x-ole-storage", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
  starts("application/vnd.sqlite3", "SQLite format 3\0"),
  starts("application/rtf", "{\\rtf"),
  starts("application/warc", "WARC/1."),
  starts("multipart/related", "From: <Saved by "),
  starts("application/x-webarchive", "bplist00"),
  starts("audio/mpeg", "ID3\x03"),
  starts("audio/mpeg", "ID3\x04"),
  starts("audio/ogg", "OggS\0"),
  { mediaType: "video/mp4", at: 4, bytes: codes("ftyp") },
];

/** The media type that a file's first bytes prove, or null. */
export function signed(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ at, bytes: wanted }) => wanted.every((byte, index) => bytes[at + index] === byte));
  return found?.mediaType ?? null;
}

function starts(mediaType: string, text: string): Signature {
  return { mediaType, at: 0, bytes: codes(text) };
}

function codes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
