import type { Given } from "../../record/capture.ts";
import { daysOf } from "../../record/date.ts";
import { OnrecordError } from "../../record/error.ts";
import type { AddInput } from "../options.ts";
import { words } from "../words.ts";
import { addWords } from "./words.ts";

/** The most files and addresses at once. */
const MOST = { files: 200, addresses: 100 };

/** What a form hands in: pasted text and files, and addresses of pages and feeds. */
export interface HandedIn {
  readonly inputs: readonly AddInput[];
  readonly addresses: readonly string[];
  readonly given: Given;
}

/** Reads what a form hands in. Text boxes send line ends as CR LF, whatever was pasted; the text is kept with LF, as it was shown. Throws `bad-form` and others. */
export async function readHandedIn(form: FormData): Promise<HandedIn> {
  const given = readGiven(form);
  const text = form.get("text");
  const files = form.getAll("files").filter((file) => typeof file !== "string" && (file.size > 0 || file.name !== "")) as File[];
  if (files.length > MOST.files) throw new OnrecordError("too-many-files", words.add.tooMany(MOST.files, files.length));
  const addresses = readAddresses(form.get("addresses"));
  const pasted = typeof text === "string" && text.trim() !== "" ? [text.replaceAll("\r\n", "\n")] : [];
  if (pasted.length + files.length + addresses.length === 0) throw new OnrecordError("nothing-given", words.add.nothing);
  const inputs = [
    ...pasted.map((said) => ({ bytes: new TextEncoder().encode(said), place: given.address ?? words.add.pasted, given })),
    ...(await Promise.all(files.map(async (file) => ({ bytes: new Uint8Array(await file.arrayBuffer()), place: file.name, given })))),
  ];
  return { inputs, addresses, given };
}

/** Reads what a person says of a page. Throws `bad-form`. */
export function readGiven(form: FormData): Given {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const [published, publisher, address] = [field("published"), field("publisher"), field("address")];
  if (published !== undefined && !daysOf(published)) throw new OnrecordError("bad-form", words.add.badDate(published));
  if (address !== undefined && !isWebAddress(address)) throw new OnrecordError("bad-form", words.add.badAddress(address));
  return {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
  };
}

function readAddresses(value: FormDataEntryValue | null): string[] {
  const all = typeof value === "string" ? value.split(/\s+/).filter(Boolean) : [];
  if (all.length > MOST.addresses) throw new OnrecordError("bad-form", addWords.tooManyAddresses(MOST.addresses, all.length));
  for (const address of all) if (!isWebAddress(address)) throw new OnrecordError("bad-form", words.add.badAddress(address));
  return [...new Set(all)];
}

const isWebAddress = (text: string): boolean => /^https?:\/\/./i.test(text) && URL.canParse(text);
