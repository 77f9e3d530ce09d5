/** As much of a `SpeechSynthesisVoice` as a choice among voices needs. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Browsers gather their voices after they are first asked for them: so long they are waited for, in milliseconds. */
const WAIT = 2000;

/** Voices that speak Arabic («ar», «ar-EG», on Android «ar_EG»): those of the device first, for nothing leaves it with them. */
export function arabicOf<One extends Voice>(voices: readonly One[]): One[] {
  const rank = (voice: One) => (voice.localService ? 0 : 2) + (voice.default ? 0 : 1);
  return voices.filter(({ lang }) => /^ar(a?)(?:[-_]|$)/i.test(lang)).toSorted((a, b) => rank(a) - rank(b));
}

/** The device's Arabic voices; none when none has come within two seconds. */
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
