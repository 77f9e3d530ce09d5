/** What is read aloud, as the device shows it on its lock screen and among what is playing. */
export interface Shown {
  title: string;
  source?: string;
}

/** What the device's own controls do: keys of a headset, of a keyboard, of the lock screen. */
export interface Controls {
  play: () => void;
  pause: () => void;
  previous: () => void;
  next: () => void;
}

/**
 * Gives the reading to the device's own controls (W3C Media Session). Whether they take it is the browser's to decide:
 * some do not count a voice of the device as playing media. Does nothing where there is no media session.
 * @returns takes it all back
 */
export function giveToDevice({ title, source }: Shown, controls: Controls): () => void {
  const { mediaSession } = navigator;
  if (!mediaSession) return () => undefined;
  const handlers: [MediaSessionAction, () => void][] = [
    ['play', controls.play],
    ['pause', controls.pause],
    ['previoustrack', controls.previous],
    ['nexttrack', controls.next],
  ];
  mediaSession.metadata = new MediaMetadata({ title, ...(source !== undefined && { artist: source }) });
  for (const [action, handler] of handlers) setHandler(mediaSession, action, handler);
  return () => {
    for (const [action] of handlers) setHandler(mediaSession, action, null);
    mediaSession.metadata = null;
    mediaSession.playbackState = 'none';
  };
}

/** Tells the device whether it is read now, or rests. */
export function tellDevice(speaking: boolean): void {
  const { mediaSession } = navigator;
  if (mediaSession) mediaSession.playbackState = speaking ? 'playing' : 'paused';
}

/** A browser that does not know an action throws. */
function setHandler(session: MediaSession, action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // The others are there.
  }
}
