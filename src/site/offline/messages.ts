/** Message of a page to the service worker. */
export type ToWorker =
  /**
   * A page is open. `entry` is the address of its first script below the base, by which versions are told apart; the
   * worker answers with its state.
   */
  | { is: 'open'; entry: string }
  /** An article was opened: its file is kept. */
  | { is: 'read'; path: string }
  /** A waiting worker takes over. */
  | { is: 'activate' }
  /** The window's own network has come back. */
  | { is: 'online' };

/** Message of the service worker to its pages. */
export type ToPage =
  /** First script of the worker's version, and whether the last request reached the host. */
  { is: 'state'; entry: string; reached: boolean };

/** Version of the application, written by the build before the worker's code. */
export type WorkerBuild =
  | {
      off?: never;
      version: string;
      /** First script of the version's pages, below the base. */
      entry: string;
      /** Digest of the file with the version's ShellFiles (shellList). */
      integrity: string;
    }
  /** Kill switch: the worker removes what it kept, and itself. */
  | { off: true };

/** Files of the application, by path below the base, with their digests (Subresource Integrity). */
export type ShellFiles = [path: string, integrity: string][];
