import { accessWords } from "../access-words.ts";

/** The form that lets somebody in; `back` is where it leads. */
export function SignInPage({ back }: { readonly back: string }) {
  return (
    <div class="page narrow">
      <h1>{accessWords.title}</h1>
      <form method="post" action="/sign-in" class="sign-in fields">
        <input type="hidden" name="back" value={back} />
        <label>
          {accessWords.name}
          <input name="name" autocomplete="username" required />
        </label>
        <label>
          {accessWords.password}
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button type="submit" class="primary">
          {accessWords.button}
        </button>
      </form>
    </div>
  );
}
