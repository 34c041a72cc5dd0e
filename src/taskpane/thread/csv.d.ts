/** A file of the project's own data, taken into the script as text. */
declare module '*.csv' {
  const text: string;
  // A bundler gives a file as the module's default export.
  // eslint-disable-next-line no-restricted-exports
  export default text;
}
