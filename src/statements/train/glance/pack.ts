import { joined } from "../../../english/model/joined.ts";
import { layerBytes, tableBytes } from "../../../english/train/net/store.ts";
import { CLASSES } from "../../learned/glance/net.ts";
import type { GlanceLearnt } from "./glance-net.ts";

/** The bytes of a net, as `loadGlance` reads them: its sizes, then weights as codes of eight bits, with a scale for each row of the table and each column of the layers. */
export function packGlance({ sizes: { width, units, layers }, table, layers: gated, told, own }: GlanceLearnt): Uint8Array {
  const sizes = new Uint8Array(12);
  for (const [at, number] of [width, units, layers].entries()) new DataView(sizes.buffer).setUint32(at * 4, number, true);
  const parts = [
    sizes,
    ...tableBytes(table.value),
    ...gated.flatMap((layer) => layerBytes(layer, layer.bias.value.columns)),
    ...[told, own].flatMap((layer) => layerBytes(layer, CLASSES)),
  ];
  return joined(parts);
}
