/** Whether a path is an address of the web. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}
