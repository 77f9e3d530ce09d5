import { LISTENING_KEY } from '../../../site/storageKeys.ts';

/** What the reader chose for listening, for the next time too. */
export interface Preferences {
  rate: number;
  /** A voice's `voiceURI`. */
  voice?: string;
}

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** Storage may be refused, or hold something else: then the usual. */
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
    // It lasts for as long as one listens.
  }
}
