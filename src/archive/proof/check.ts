import { canonical } from "../../record/canonical.ts";
import { sha256 } from "../../record/id.ts";
import { Proof } from "../../record/proof.ts";
import { sealHash } from "../../record/seal.ts";
import type { StatementEntry } from "../archive.ts";
import { hex, leafHash } from "./hash.ts";
import { passageOfProof } from "./passage.ts";
import { rootByBeside, rootByPath } from "./tree.ts";

/** What is to be checked with a proof: bytes that are not in it, and the hash of a seal that is known. */
export interface CheckChoice {
  readonly bytes?: Uint8Array;
  /** Whole, or how it begins. */
  readonly head?: string;
}

/** What came of it. `reasons`: why it does not hold, empty where it does. `bytes`: those that were looked at, null where there were none. */
export interface CheckedProof {
  readonly proof: Proof | null;
  readonly reasons: readonly string[];
  readonly bytes: Uint8Array | null;
}

/** Checks a proof by itself, without the archive that made it. A pure function of the proof and what is known beside it. */
export function checkProof(value: unknown, { bytes, head }: CheckChoice = {}): CheckedProof {
  const parsed = Proof.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { proof: null, reasons: [`it is not a proof: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim()], bytes: null };
  }
  const proof = parsed.data;
  if (canonical(proof) !== canonical(value))
    return { proof: null, reasons: ["it is not a proof: it holds more than a proof has"], bytes: null };
  const looked = bytes ?? (proof.capture.bytes === null ? null : Buffer.from(proof.capture.bytes, "base64"));
  const reasons = CHECKS.flatMap((check) => check(proof, looked));
  if (head !== undefined && !proof.head.startsWith(head))
    reasons.push(`the seal is \`${proof.head}\`, not the one that is known, \`${head}\``);
  return { proof, reasons, bytes: looked };
}

type Check = (proof: Proof, bytes: Uint8Array | null) => string[];

/** The steps, in the order in which `docs/proofs.md` describes them. */
const CHECKS: readonly Check[] = [bytesHold, captureHolds, logHolds, articleHolds, textHolds, statementHolds, passageHolds, sealHolds];

function bytesHold({ capture }: Proof, bytes: Uint8Array | null): string[] {
  if (!bytes) return [];
  if (capture.bytes !== null && Buffer.from(capture.bytes, "base64").toString("base64") !== capture.bytes)
    return ["the bytes are not written as base64"];
  if (sha256(bytes) !== capture.sha256) return ["the bytes are not those of the capture: they have another SHA-256"];
  return bytes.byteLength === capture.size ? [] : ["the bytes are not as many as the capture has"];
}

function captureHolds({ of, capture, log: { sighting } }: Proof): string[] {
  const same = capture.sha256 === sighting.capture && capture.mediaType === sighting.mediaType && capture.size === sighting.size;
  return same && of.capture === capture.sha256 ? [] : ["the capture is not the one that the log has"];
}

function logHolds({ log: { index, entry, sighting, path }, seal }: Proof): string[] {
  if (entry.kind !== "sighting" || entry.captures.length !== 1 || entry.captures[0] !== sighting.capture)
    return ["the entry of the log is not that the capture was met"];
  if (sha256(canonical(sighting)) !== entry.body) return ["what is said of where and when the capture was met is not what the log has"];
  const root = rootByPath(leafHash(canonical(entry)), index, seal.size, path.map(bytesOf));
  return root && hex(root) === seal.logRoot ? [] : ["the entry is not in the log that was sealed"];
}

function articleHolds({ article, capture, seal }: Proof): string[] {
  if (!article) return [];
  if (article.entry.type !== "article" || article.entry.id !== capture.sha256) return ["the article is not that of the capture"];
  return isIn(article, seal) ? [] : ["the article is not in the record that was sealed"];
}

function textHolds({ article, text, capture }: Proof): string[] {
  if ((text === null) !== (article === null || capture.bytes === null)) return ["the text and the bytes are to be there, or neither"];
  return text === null || sha256(text) === article?.entry.text ? [] : ["the text is not the one that was read in the capture"];
}

function statementHolds({ of, statement, article, capture, seal }: Proof): string[] {
  if ((of.statement === null) !== (statement === null)) return ["the statement is missing, or is not what is proved"];
  if (!statement) return [];
  const told = statement.entry.entry as StatementEntry | null;
  if (statement.entry.type !== "statement" || statement.entry.id !== of.statement) return ["the statement is not the one that is proved"];
  if (!article || told?.capture !== capture.sha256) return ["the statement is not one of the article"];
  return isIn(statement, seal) ? [] : ["the statement is not in the record that was sealed"];
}

function passageHolds({ statement, passage, text }: Proof): string[] {
  if ((statement === null) !== (passage === null)) return ["the passage is missing, or is of no statement"];
  if (!statement || !passage) return [];
  let wanted: string;
  try {
    wanted = canonical(passageOfProof(statement.entry.entry as StatementEntry));
  } catch {
    return ["the statement has no words"];
  }
  if (canonical(passage) !== wanted) return ["the passage is not the one that the statement has"];
  if (text === null) return [];
  const all = [{ exact: passage.text, position: passage.span }, ...passage.source, ...passage.cue, ...passage.content];
  return all.every(({ exact, position: [start, end] }) => exact === "" || text.slice(start, end) === exact)
    ? []
    : ["the words do not stand in the text where they are said to"];
}

function sealHolds({ seal, head }: Proof): string[] {
  return sealHash(seal) === head ? [] : ["the seal has another hash than is said"];
}

function isIn({ entry, path }: NonNullable<Proof["article"]>, { recordRoot }: Proof["seal"]): boolean {
  const beside = path.map(([side, hash]) => ({ left: side === "left", hash: bytesOf(hash) }));
  return hex(rootByBeside(leafHash(canonical(entry)), beside)) === recordRoot;
}

function bytesOf(hash: string): Buffer {
  return Buffer.from(hash, "hex");
}
