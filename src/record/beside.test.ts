import { expect, test } from "vitest";
import { besideOf } from "./beside.ts";

test.each([
  ["onrecord.db", "onrecord.db"],
  ["/srv/archives/a.db", "/srv/archives/a.db"],
  ["postgres://ann:secret@db.meridian.example/archive", "db.meridian.example-archive"],
  ["postgresql://ann@127.0.0.1:5433/archive?sslmode=require", "127.0.0.1-5433-archive"],
  ["postgres://[::1]/../../etc", "___1_-etc"],
])("what belongs to %s stands at %s", (archive, path) => {
  expect(besideOf(archive)).toBe(path);
});
