/** The path of a Chromium to test in, or undefined. CHROMIUM_PATH wins. */
export function findChromium(): string | undefined;
