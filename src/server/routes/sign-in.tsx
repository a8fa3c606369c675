import { OnrecordError } from "../../record/error.ts";
import { Limits, type Users } from "../../users/index.ts";
import { accessWords } from "../access-words.ts";
import { fromOf, isKnownDevice, letIn, signOut } from "../http/access.ts";
import { respond } from "../http/answer.tsx";
import type { App, Call } from "../http/environment.ts";
import { atMost, backTo, textFields } from "../http/form.ts";
import { SignInPage } from "../views/sign-in-page.tsx";
import { UsersPage } from "../views/users-page.tsx";

const FORM_BYTES = 10_000;
const LOG_ENTRIES = 200;

/** How many wrong passwords one may send for one name, and for all names together, before tries have to wait. */
const [FREE, FREE_OF_ALL] = [5, 50];

/** Signing in and out, and who is let in. Without users there is nothing to sign in to. */
export function signInRoutes(app: App): void {
  const [limits, ofAll] = [new Limits(FREE), new Limits(FREE_OF_ALL)];

  app.get("/sign-in", (call) => {
    if (!call.get("options").users) return call.redirect("/", 303);
    const back = backTo(call.req.query("back"));
    return respond(call, { title: accessWords.title, data: {}, body: <SignInPage back={back} /> });
  });

  app.post("/sign-in", atMost(FORM_BYTES), async (call) => {
    const { users, now } = call.get("options");
    if (!users) return call.redirect("/", 303);
    const fields = await textFields(call);
    const [name, password] = [fields.get("name")?.trim() ?? "", fields.get("password") ?? ""];
    const at = Date.parse(now());
    const known = isKnownDevice(call, users, name);
    const [place, places] = [`${known ? "known" : fromOf(call)} ${name}`, fromOf(call)];
    const wait = Math.max(limits.wait(place, at), known ? 0 : ofAll.wait(places, at));
    if (wait > 0) return slowDown(call, wait);
    // Counted before the password is looked at, so that many at once are many tries.
    limits.failed(place, at);
    if (!known) ofAll.failed(places, at);
    const person = await users.byPassword(name, password);
    if (!person) {
      users.note({ at: now(), who: name.slice(0, 80), what: "wrong password", from: fromOf(call) });
      throw new OnrecordError("sign-in", accessWords.wrong);
    }
    limits.passed(place);
    letIn(call, users, person, at);
    users.note({ at: now(), who: person.name, what: "signed in", from: fromOf(call) });
    return call.redirect(backTo(fields.get("back")), 303);
  });

  app.post("/sign-out", (call) => {
    const { users } = call.get("options");
    if (users) signOut(call, users);
    return call.redirect("/sign-in", 303);
  });

  app.get("/users", (call) => {
    const users = neededUsers(call);
    const [people, log] = [users.list(), users.audit(LOG_ENTRIES)];
    return respond(call, { title: accessWords.users, data: { users: people, log }, body: <UsersPage people={people} log={log} /> });
  });
}

function slowDown(call: Call, wait: number): never {
  const seconds = Math.ceil(wait / 1000);
  call.header("retry-after", String(seconds));
  throw new OnrecordError("slow-down", accessWords.slowDown(String(seconds)), { seconds });
}

function neededUsers(call: Call): Users {
  const { users } = call.get("options");
  if (!users) throw new OnrecordError("not-found", accessWords.usersHow);
  return users;
}
