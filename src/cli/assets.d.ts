/** Workbooks packed into the program as bytes (webpack's asset/bytes). */
declare module '*.xlsx' {
  const bytes: Uint8Array;
  export default bytes;
}
