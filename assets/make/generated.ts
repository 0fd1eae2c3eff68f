/** A file that a script of this folder makes. */
export interface Generated {
  /** From the root of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
