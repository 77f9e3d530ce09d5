import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { bringIntoView } from '../../highlight/bringIntoView.ts';
import { highlightSpoken, isInView, rangeOf } from './highlightSpoken.ts';
import type { Sentence } from './sentences.ts';
import type { Speaker, Speaking, VoiceSettings } from './speaker.ts';
import { speakerOf } from './speaker.ts';

/**
 * Speaker of some sentences, which begins at once and is silenced when the component or the page goes.
 * @param at first sentence
 */
export function useSpeaker(
  sentences: readonly Sentence[],
  settings: VoiceSettings,
  at = 0,
): { speaker: Speaker; speaking: Speaking } {
  const [speaking, setSpeaking] = useState<Speaking>({ at, is: 'paused' });
  const [speaker] = useState(() => speakerOf(speechSynthesis, sentences, settings, setSpeaking, at));
  useEffect(() => {
    speaker.play();
    addEventListener('pagehide', speaker.end);
    return () => {
      removeEventListener('pagehide', speaker.end);
      speaker.end();
    };
  }, [speaker]);
  return { speaker, speaking };
}

/** Highlights the spoken sentence, and keeps it in view unless the reader has scrolled away from the one before. */
export function useSpoken(sentence: Sentence | undefined, part: HTMLElement | undefined): void {
  const before = useRef<Range>(undefined);
  useLayoutEffect(() => {
    if (!sentence || !part) return undefined;
    const range = rangeOf(part, sentence);
    if (!before.current || isInView(before.current)) bringIntoView(range);
    before.current = range;
    return highlightSpoken(range);
  }, [sentence, part]);
}
