import { defineConfig } from "vite";

/** Bundles the islands, the styles and the search of published sites into dist/web, with a manifest that the server reads. */
export default defineConfig({
  root: "src/web",
  base: "/assets/",
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsDir: ".",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { app: "src/web/app.ts", search: "src/publishing/page/search.ts" } },
  },
});
