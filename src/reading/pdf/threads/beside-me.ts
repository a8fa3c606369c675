import { extname } from "node:path";

/** The address of a module beside another one: threads are started by file, and the program runs both from its source and built. */
export function besideMe(me: string, name: string): URL {
  return new URL(`./${name}${extname(new URL(me).pathname)}`, me);
}
