/** Files that Vite serves as they are; importing them so gives their address. */
declare module "*?url" {
  const address: string;
  export default address;
}
