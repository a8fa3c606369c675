import { words } from "../words.ts";

interface ErrorPageProps {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Says what was expected, what came, and what to do. */
export function ErrorPage({ status, code, message }: ErrorPageProps) {
  return (
    <div class="page narrow">
      <h1>{words.error.title(status)}</h1>
      <p class="error-message">
        <bdi>{message}</bdi>
      </p>
      <p class="quiet">
        {words.error.code} <code>{code}</code>
      </p>
      <p>
        <a href="/">{words.error.back}</a>
      </p>
    </div>
  );
}
