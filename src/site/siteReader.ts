/** Reads the files of a built site, by path below it. Both reject when a file cannot be had, in the browser with a SiteError. */
export interface SiteFiles {
  json: <T>(path: string, signal?: AbortState) => Promise<T>;
  bytes: (path: string, signal?: AbortState) => Promise<Uint8Array>;
}

/** State of an AbortSignal: the answer is wanted no more. Rooms without a DOM know no more of it than this. */
export interface AbortState {
  readonly aborted: boolean;
}
