/** What the build makes of a file that is imported with a question mark. */

/** The address under which browsers load it by itself. */
declare module '*?url' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: so the bundler gives it.
  export default address;
}

/** What stands in it, made small. */
declare module '*?text' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: so the bundler gives it.
  export default text;
}
