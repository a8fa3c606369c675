import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a ZIP file to be made. `claims`: what it says that it unpacks to, where that is a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly claims?: number;
}

/** Makes a ZIP file of entries. `shared`: all entries point at the first one's bytes, as in a bomb of overlapping entries. */
export function makeZip(entries: readonly ZipEntry[], { shared = false } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, { name, bytes, claims }] of entries.entries()) {
    const packed = deflateRawSync(bytes);
    const raw = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(raw.length, 22);
    const offset = shared ? 0 : at;
    if (!shared || index === 0) {
      parts.push(Buffer.from("PK\x03\x04", "latin1"), common, raw, packed);
      at += 30 + raw.length + packed.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, raw);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}
