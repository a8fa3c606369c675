import { statSync } from "node:fs";
import { size } from "./output.ts";

/** How often the line is drawn anew, in milliseconds. */
const EVERY = 200;

/** Shows on a terminal how much of a copy is made. */
export function showCopying(): { onCopied(share: number): void; end(): void } {
  let drawn = 0;
  const terminal = process.stderr.isTTY === true;
  return {
    onCopied(share) {
      if (!terminal || performance.now() - drawn < EVERY) return;
      drawn = performance.now();
      process.stderr.write(`\r\u001b[2K${Math.floor(share * 100)} % copied`);
    },
    end() {
      if (drawn > 0) process.stderr.write("\r\u001b[2K");
    },
  };
}

/** How large a file is, in words. */
export function sizeOf(path: string): string {
  return size(statSync(path).size);
}
