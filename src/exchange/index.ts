export { type Chunk, type Format, TLP, type Tlp, type Write, type WriteOptions } from "./format.ts";
export { FORMAT_NAMES, FORMATS, formatNamed } from "./formats.ts";
export { type Loss, type Lost, lossLines, noLosses, REJECTED } from "./lost.ts";
export { type Asked, choose, type Material } from "./material/index.ts";
export { TABLE_NAMES } from "./tables/index.ts";
export { type Brought, bring, type Compared } from "./transfer/bring.ts";
export { type Exported, openExported } from "./transfer/read-file.ts";
