import { LISTENING_KEY } from '../../../site/storageKeys.ts';

/** The reader's choices for listening, stored for the next time. */
export interface Preferences {
  rate: number;
  /** `voiceURI` of a voice. */
  voice?: string;
}

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** Reads the stored choices; the defaults where storage is refused or holds something else. */
export function readPreferences(): Preferences {
  try {
    const { rate, voice } = JSON.parse(localStorage.getItem(LISTENING_KEY) ?? '{}') as Record<
      string,
      unknown
    >;
    const known = RATES.find((one) => one === rate) ?? 1;
    return { rate: known, ...(typeof voice === 'string' && { voice }) };
  } catch {
    return { rate: 1 };
  }
}

export function writePreferences(chosen: Preferences): void {
  try {
    localStorage.setItem(LISTENING_KEY, JSON.stringify(chosen));
  } catch {
    // Storage is refused: the choice lasts until the bar is closed.
  }
}
