import { useEffect, useState } from 'react';
import { arabicVoices } from './voices.ts';

export type Voices = [SpeechSynthesisVoice, ...SpeechSynthesisVoice[]];

/** Arabic voices of the device, `none` or `unsupported`; undefined while the browser gathers them. */
export function useArabicVoices(): Voices | 'none' | 'unsupported' | undefined {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>();
  const supported = 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
  useEffect(() => {
    let here = true;
    if (supported) void arabicVoices(speechSynthesis).then((found) => here && setVoices(found));
    return () => {
      here = false;
    };
  }, [supported]);
  if (!supported) return 'unsupported';
  if (!voices) return undefined;
  const [first, ...others] = voices;
  return first ? [first, ...others] : 'none';
}
