/**
 * Channel by which the tabs of a site tell each other of changes. Never throws: where a browser has no channels, or refuses
 * one, each tab knows its own changes alone.
 */
export class TabChannel {
  readonly #channel: BroadcastChannel | undefined;

  /** @param take is called with the ids that another tab posts */
  constructor(name: string, take: (ids: readonly string[]) => void) {
    try {
      this.#channel = new BroadcastChannel(name);
      this.#channel.addEventListener('message', ({ data }: MessageEvent<string[]>) => take(data));
    } catch {
      this.#channel = undefined;
    }
  }

  post(ids: readonly string[]): void {
    try {
      this.#channel?.postMessage(ids);
    } catch {
      // The browser has closed the channel.
    }
  }

  close(): void {
    this.#channel?.close();
  }
}
