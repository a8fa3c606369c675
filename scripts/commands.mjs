// Writes docs/commands.md from the commands' own help. Needs the built program (`npm run build`).
import { writeFileSync } from "node:fs";
import { reference } from "../dist/cli/reference.js";

writeFileSync(new URL("../docs/commands.md", import.meta.url), await reference());
