import { OnrecordError } from "../record/error.ts";

/** The error for a place that cannot be opened, with what to do. */
export function unreachable(place: string, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    return new OnrecordError(
      "not-found",
      `Expected a file or a folder, not \`${place}\`, which is not there. Check the spelling and the current folder.`,
      { place },
      cause,
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new OnrecordError(
      "no-access",
      `Expected leave to read \`${place}\`, not a refusal. Change its permissions, or run as its owner.`,
      { place },
      cause,
    );
  }
  if (code === "ELOOP") {
    return new OnrecordError(
      "not-found",
      `Expected a file or a folder, not \`${place}\`, a link that leads back to itself. Remove the link.`,
      { place },
      cause,
    );
  }
  return new OnrecordError(
    "not-read",
    `Expected to read \`${place}\`, not \`${message}\`. See whether it opens elsewhere, and try again.`,
    { place },
    cause,
  );
}
