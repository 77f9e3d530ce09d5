/** A file of the index, by its path below `search/<version>/`. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}
