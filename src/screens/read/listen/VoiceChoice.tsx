import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Preferences } from './preferences.ts';
import { writePreferences, readPreferences, RATES } from './preferences.ts';
import type { VoiceSettings } from './speaker.ts';
import type { Voices } from './useArabicVoices.ts';

/** Stored voice and speed, and the function that changes and stores them. Another voice stands for one the device no longer has. */
export function useVoice(voices: Voices): {
  chosen: Preferences;
  settings: VoiceSettings;
  choose: (next: Preferences) => VoiceSettings;
} {
  const [chosen, setChosen] = useState(readPreferences);
  const settingsOf = ({ rate, voice }: Preferences): VoiceSettings => ({
    rate,
    voice: voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0],
  });
  return {
    chosen,
    settings: settingsOf(chosen),
    choose: (next) => {
      setChosen(next);
      writePreferences(next);
      return settingsOf(next);
    },
  };
}

/** Fields for speed and, where there are several, voice; with a note on a voice that comes over the net. */
export function VoiceChoice({
  voices,
  chosen,
  settings: { voice },
  choose,
}: {
  voices: Voices;
  chosen: Preferences;
  settings: VoiceSettings;
  choose: (next: Preferences) => void;
}) {
  const { t } = useTexts();
  return (
    <>
      <label>
        <span>{t('listening:speed')}</span>
        <select
          value={chosen.rate}
          onChange={(event) => choose({ ...chosen, rate: Number(event.target.value) })}
        >
          {RATES.map((rate) => (
            <option key={rate} value={rate}>{`\u2066${rate}×\u2069`}</option>
          ))}
        </select>
      </label>
      {voices.length > 1 && (
        <label className="voice">
          <span>{t('listening:voice')}</span>
          <select
            value={voice.voiceURI}
            onChange={(event) => choose({ ...chosen, voice: event.target.value })}
          >
            {voices.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {!voice.localService && <p className="small">{t('listening:remote')}</p>}
    </>
  );
}
