import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Preferences } from './preferences.ts';
import { writePreferences, readPreferences, RATES } from './preferences.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import type { Speaking, VoiceSettings } from './speaker.ts';
import { speakerOf } from './speaker.ts';
import { bringIntoView } from '../../highlight/bringIntoView.ts';
import { highlightSpoken, isInView, rangeOf, spokenParts } from './highlightSpoken.ts';

type Voices = [SpeechSynthesisVoice, ...SpeechSynthesisVoice[]];

/** Controls of the voice: play and pause, sentence by sentence, speed, and which voice. Speaking begins at once. */
export function Player({ body, voices }: { body: RefObject<HTMLElement | null>; voices: Voices }) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState(readPreferences);
  const [speaking, setSpeaking] = useState<Speaking>({ at: 0, is: 'paused' });
  const [parts] = useState(() => (body.current ? spokenParts(body.current) : []));
  const [sentences] = useState(() => sentencesOf(parts.map(({ block }) => block)));
  const [speaker] = useState(() =>
    speakerOf(speechSynthesis, sentences, voiceSettingsOf(chosen, voices), setSpeaking),
  );
  useEffect(() => {
    speaker.play();
    addEventListener('pagehide', speaker.end);
    return () => {
      removeEventListener('pagehide', speaker.end);
      speaker.end();
    };
  }, [speaker]);
  const { at, is } = speaking;
  const sentence = sentences[at];
  useSpoken(is === 'ended' ? undefined : sentence, sentence && parts[sentence.block]?.part);
  const choose = (next: Preferences) => {
    setChosen(next);
    writePreferences(next);
    speaker.changeVoice(voiceSettingsOf(next, voices));
  };
  const { voice } = voiceSettingsOf(chosen, voices);
  return (
    <>
      <button className="play" onClick={is === 'speaking' ? speaker.pause : speaker.play}>
        {t(is === 'speaking' ? 'listening:pause' : is === 'ended' ? 'listening:again' : 'listening:play')}
      </button>
      <button
        aria-label={t('listening:previousSentence')}
        aria-disabled={at === 0}
        onClick={() => speaker.goTo(at - 1)}
      >
        {t('listening:previous')}
      </button>
      <button
        aria-label={t('listening:nextSentence')}
        aria-disabled={at >= sentences.length - 1}
        onClick={() => speaker.goTo(at + 1)}
      >
        {t('listening:next')}
      </button>
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
      {(is === 'silent' || is === 'failed') && <p role="alert">{t(`listening:${is}`)}</p>}
      {!voice.localService && <p className="small">{t('listening:remote')}</p>}
    </>
  );
}

/** Stored voice and speed; another voice when the device no longer has that one. */
const voiceSettingsOf = ({ rate, voice }: Preferences, voices: Voices): VoiceSettings => ({
  rate,
  voice: voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0],
});

/** Highlights the spoken sentence, and keeps it in view unless the reader has scrolled away from the one before. */
function useSpoken(sentence: Sentence | undefined, part: HTMLElement | undefined): void {
  const before = useRef<Range>(undefined);
  useLayoutEffect(() => {
    if (!sentence || !part) return undefined;
    const range = rangeOf(part, sentence);
    if (!before.current || isInView(before.current)) bringIntoView(range);
    before.current = range;
    return highlightSpoken(range);
  }, [sentence, part]);
}
