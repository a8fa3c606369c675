import { words } from "../words.ts";
import { Message } from "./message.tsx";

interface ErrorPageProps {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Whether a form was sent, so that there is one to go back to. */
  readonly sent: boolean;
  /** The page without what was asked of it, where that was not understood; null where there is none. */
  readonly form: string | null;
}

/** Says what was expected, what came, and what to do. */
export function ErrorPage({ status, code, message, sent, form }: ErrorPageProps) {
  return (
    <div class="page narrow">
      <h1>{words.error.title(status)}</h1>
      <p class="error-message">
        <Message text={message} />
      </p>
      <p class="quiet">
        {words.error.code} <code>{code}</code>
      </p>
      {sent && (
        <p class="with-script">
          <button type="button" data-back>
            {words.error.before}
          </button>
        </p>
      )}
      {form !== null && (
        <p>
          <a href={form}>{words.error.form}</a>
        </p>
      )}
      <p>
        <a href="/">{words.error.back}</a>
      </p>
    </div>
  );
}
