import { expect, test, vi } from 'vitest';
import { arabicOf, arabicVoices } from './voices.ts';

const voice = (lang: string, localService = true, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) as const;

test.each([
  ['ar', true],
  ['ar-EG', true],
  ['ar_SA', true],
  ['ara', true],
  ['AR-sa', true],
  ['arn', false],
  ['fa-IR', false],
  ['en-US', false],
  ['', false],
])('%s is Arabic: %s', (lang, is) => {
  expect(arabicOf([voice(lang)])).toHaveLength(is ? 1 : 0);
});

test('the device’s own voices come first, its usual one before all', () => {
  const voices = [voice('ar-1', false, true), voice('ar-2'), voice('ar-3', true, true), voice('en')];
  expect(arabicOf(voices).map(({ lang }) => lang)).toEqual(['ar-3', 'ar-2', 'ar-1']);
});

function synthesisWith(voices: SpeechSynthesisVoice[]) {
  const target = new EventTarget();
  return Object.assign(target, { getVoices: () => voices }) as unknown as SpeechSynthesis;
}

test('voices that come late are waited for', async () => {
  const voices: SpeechSynthesisVoice[] = [];
  const synthesis = synthesisWith(voices);
  const asked = arabicVoices(synthesis);
  voices.push(voice('en'));
  synthesis.dispatchEvent(new Event('voiceschanged'));
  voices.push(voice('ar'));
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect((await asked).map(({ lang }) => lang)).toEqual(['ar']);
});

test('but not for ever', async () => {
  vi.useFakeTimers();
  const asked = arabicVoices(synthesisWith([voice('en')]));
  await vi.advanceTimersByTimeAsync(2000);
  expect(await asked).toEqual([]);
  vi.useRealTimers();
});
