import { defineConfig } from "vite";

/** Bundles this page with the language engine and its weights into dist/english-page. Addresses are relative: any host and folder will do. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  worker: { format: "es" },
  build: { outDir: "../../dist/english-page", emptyOutDir: true, assetsInlineLimit: 0 },
});
