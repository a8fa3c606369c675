/**
 * The path before the ending under which something is kept that belongs to an archive and is not in it: that of its file; for an archive on a server, the server's and the database's name
 * in the folder where one works, without the name and the password that its address may have.
 */
export function besideOf(archive: string): string {
  if (!/^[a-z]+:\/\//i.test(archive) || !URL.canParse(archive)) return archive;
  const { hostname, port, pathname } = new URL(archive);
  return [hostname, port, ...pathname.split("/")]
    .map((part) => part.replace(/[^\w.-]/g, "_"))
    .filter((part) => part !== "")
    .join("-");
}
