import "@fontsource/inter/latin-400.css";
import "@fontsource/inter/latin-600.css";
import "@fontsource/source-serif-4/latin-400.css";
import "@fontsource/source-serif-4/latin-600.css";
import "./styles/tokens.css";
import "./styles/type.css";
import "./styles/layout.css";
import "./styles/parts.css";
import "./styles/marks.css";
import "./styles/reader.css";
import "./styles/print.css";
import { startDropping } from "./islands/drop.ts";
import { startFolding } from "./islands/fold.ts";
import { startReader } from "./islands/reader.ts";
import { startSelecting } from "./islands/selection.ts";

// The pages work without any of this; the class tells the styles that it is there.
document.documentElement.classList.add("js");
startDropping(document);
startFolding(document);
startReader(document);
startSelecting(document);
