/** A published file, its size and its digest. */
export interface FileRecord {
  /** Relative to the folder of the manifest. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}
