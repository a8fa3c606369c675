/** What may not stand in a URI as it is (RFC 3986, 2): everything but its own signs, and a percent sign that begins no code. */
const FOREIGN = /%(?![0-9a-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/giu;

/** An address of the web as other programs take it: a URI, its foreign characters in percent codes. Null for what is none, such as a script. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const written = address
    .toWellFormed()
    .trim()
    .replaceAll(FOREIGN, (sign) => (sign === "%" ? "%25" : encodeURIComponent(sign)));
  return URL.canParse(written) ? written : null;
}
