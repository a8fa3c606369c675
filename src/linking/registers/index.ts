export { besideOf, type Registered, type Told as ToldBeside } from "./beside.ts";
