export { ApiError, type Client, type ClientOptions, createClient, type Gives, type Takes } from "./client.ts";
