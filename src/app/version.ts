/** The product's version, as in package.json, which lies outside the source tree; a test compares them. */
export const VERSION = '1.0.0';
