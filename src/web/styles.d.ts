/** Styles are bundled by Vite; to TypeScript importing them gives nothing. */
declare module "*.css";
