/**
 * Reader of the files of a built site, by path below its base. Both methods reject when a file cannot be read, in
 * the browser with a SiteError.
 */
export interface SiteFiles {
  json: <T>(path: string, signal?: AbortState) => Promise<T>;
  bytes: (path: string, signal?: AbortState) => Promise<Uint8Array>;
}

/** State of an AbortSignal, for rooms without a DOM: `aborted` says that the answer is no longer wanted. */
export interface AbortState {
  readonly aborted: boolean;
}
