import { z } from "zod";
import { Given } from "../../record/capture.ts";
import { Decision } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import type { TravellingCapture } from "./parcel.ts";

/** What comes out of a file that is imported, one thing at a time, whatever the format. */
export type Incoming =
  /** `told`: the hash that the file says the bytes have; null where it says none. */
  | { readonly kind: "capture"; readonly capture: TravellingCapture; readonly told: string | null }
  /** `at` is empty where the file does not say when. */
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "knowledge"; readonly rows: readonly KnowledgeLine[] }
  /** A page that the file speaks of, and where it can be had. */
  | { readonly kind: "page"; readonly capture: string; readonly addresses: readonly string[] }
  /** A statement as the file has it, to be compared with the record: in which page, its words, the names of who says them. */
  | {
      readonly kind: "statement";
      readonly id: string;
      readonly capture: string;
      readonly content: string;
      readonly speakers: readonly string[];
    };

const KnowledgeLine = z.object({
  ...{ name: z.string().min(1), aliases: z.array(z.string()), kind: z.string(), country: z.string().nullable() },
  ...{ state: z.string().exactOptional(), source: z.string(), date: z.string().nullable() },
});
type KnowledgeLine = Readonly<z.infer<typeof KnowledgeLine>>;

const Sightings = z.array(z.object({ place: z.string().nullable(), at: z.iso.datetime(), given: Given }));

/** A statement out of a file. `by` is a list of speakers, each with a name. */
export function statementIn(id: unknown, capture: unknown, content: unknown, by: unknown): Incoming {
  const speakers = [by ?? []].flat().map((speaker) => String(Object(speaker).name));
  return { kind: "statement", id: String(id), capture: String(capture), content: String(content), speakers };
}

/** A capture out of a file. Throws `bad-import` where it is none. */
export function captureIn(mediaType: unknown, bytes: unknown, sightings: unknown, told: unknown): Incoming {
  const found = z
    .object({ mediaType: z.string().regex(/^[\w.+-]{1,80}\/[\w.+-]{1,80}$/), bytes: z.base64(), sightings: Sightings })
    .safeParse({ mediaType, bytes, sightings });
  if (!found.success) throw badImport("a capture with its media type, bytes in base64 and sightings", found.error);
  return { kind: "capture", capture: found.data, told: typeof told === "string" ? told : null };
}

/** Who decided: words on one line, as the program takes them. */
const NAME = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

/** When a decision was made that does not say so, until it is brought. */
const UNTOLD = "1970-01-01T00:00:00Z";

/** A decision out of a file. Throws `bad-import` where it is none. */
export function decisionIn(value: unknown): Incoming & { readonly isTimed: boolean } {
  const isTimed = typeof value === "object" && value !== null && "at" in value;
  const found = Decision.safeParse(isTimed ? value : { ...(value as object), at: UNTOLD });
  if (!found.success) throw badImport("a decision", found.error);
  if (!NAME.test(found.data.by))
    throw new OnrecordError("bad-import", `Expected who decided in a few words, not what \`${found.data.id}\` has. Export it again.`);
  return { kind: "decision", decision: found.data, isTimed };
}

/** A person's own names out of a file. Throws `bad-import` where they are none. */
export function knowledgeIn(rows: unknown): Incoming {
  const found = z.array(KnowledgeLine).safeParse(rows);
  if (!found.success) throw badImport("names with aliases, kind, country, source and date", found.error);
  return { kind: "knowledge", rows: found.data };
}

function badImport(expected: string, cause: z.ZodError): OnrecordError {
  const [first] = cause.issues;
  return new OnrecordError(
    "bad-import",
    `Expected ${expected} as \`onrecord export\` writes it; ${first?.path.join(".") || "it"}: ${first?.message}.`,
    {
      path: first?.path.join(".") ?? "",
    },
  );
}
