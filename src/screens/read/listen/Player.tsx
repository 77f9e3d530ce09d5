import type { RefObject } from 'react';
import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { spokenParts } from './highlightSpoken.ts';
import { sentencesOf } from './sentences.ts';
import type { Voices } from './useArabicVoices.ts';
import { useSpeaker, useSpoken } from './useSpeaker.ts';
import { useVoice, VoiceChoice } from './VoiceChoice.tsx';

/** Controls of the voice: play and pause, sentence by sentence, speed, and which voice. Speaking begins at once. */
export function Player({ body, voices }: { body: RefObject<HTMLElement | null>; voices: Voices }) {
  const { t } = useTexts();
  const voice = useVoice(voices);
  const [parts] = useState(() => (body.current ? spokenParts(body.current) : []));
  const [sentences] = useState(() => sentencesOf(parts.map(({ block }) => block)));
  const { speaker, speaking } = useSpeaker(sentences, voice.settings);
  const { at, is } = speaking;
  const sentence = sentences[at];
  useSpoken(is === 'ended' ? undefined : sentence, sentence && parts[sentence.block]?.part);
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
      {(is === 'silent' || is === 'failed') && <p role="alert">{t(`listening:${is}`)}</p>}
      <VoiceChoice {...voice} voices={voices} choose={(next) => speaker.changeVoice(voice.choose(next))} />
    </>
  );
}
