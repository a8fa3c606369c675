// Run as a program by a test: holds the write lock of an archive for so many milliseconds, and says when it has it.
import Database from "better-sqlite3";

const database = new Database(process.argv[2]!);
database.exec("begin immediate");
process.stdout.write("held\n");
setTimeout(() => {
  database.exec("commit");
  database.close();
}, Number(process.argv[3]));
