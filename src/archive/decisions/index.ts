export * from "./apply.ts";
export * from "./order.ts";
