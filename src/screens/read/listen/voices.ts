/** Fields of a `SpeechSynthesisVoice` that the choice of a voice needs. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Milliseconds to wait for voices: browsers begin to gather them when first asked. */
const WAIT = 2000;

/** Arabic voices («ar», «ar-EG», on Android «ar_EG»); those of the device come first, because they send nothing over the net. */
export function arabicOf<One extends Voice>(voices: readonly One[]): One[] {
  const rank = (voice: One) => (voice.localService ? 0 : 2) + (voice.default ? 0 : 1);
  return voices.filter(({ lang }) => /^ar(a?)(?:[-_]|$)/i.test(lang)).toSorted((a, b) => rank(a) - rank(b));
}

/** Waits for the browser's Arabic voices, at most WAIT; an empty list when none has come. */
export function arabicVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', changed);
      resolve(arabicOf(synthesis.getVoices()));
    };
    const changed = () => {
      if (arabicOf(synthesis.getVoices()).length > 0) end();
    };
    const timer = setTimeout(end, WAIT);
    synthesis.addEventListener('voiceschanged', changed);
    changed();
  });
}
