/** The files of a built site, by path below it. Both reject with a SiteError-like error. */
export interface SiteFiles {
  json: <T>(path: string, stop?: Stop) => Promise<T>;
  bytes: (path: string, stop?: Stop) => Promise<Uint8Array>;
}

/** Whether the answer is still wanted: an AbortSignal, wherever there is one. */
export interface Stop {
  readonly aborted: boolean;
}
