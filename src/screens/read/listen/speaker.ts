import type { Sentence } from './sentences.ts';

/** What the speaker does now, and at which sentence it is. */
export interface Speaking {
  at: number;
  is: 'speaking' | 'paused' | 'ended' | Trouble;
}

/** `silent`: the browser does not begin to speak (another tab may be speaking) · `failed`: the voice broke off. */
export type Trouble = 'silent' | 'failed';

export interface VoiceSettings {
  voice: SpeechSynthesisVoice;
  /** 1 is the voice's own speed. */
  rate: number;
}

export interface Speaker {
  play: () => void;
  pause: () => void;
  /** To a sentence; goes on as it was, speaking or paused. A number beyond the ends changes nothing. */
  goTo: (at: number) => void;
  /** From the sentence it is at. */
  changeVoice: (manner: VoiceSettings) => void;
  /** Silent, for good. */
  end: () => void;
}

/** So long a sentence may take to begin, in milliseconds. */
const SILENCE = 5000;
/** Between taking back what was to be said and saying something else: without a rest some browsers say neither. */
const REST = 60;

/**
 * Reads sentences aloud, one utterance each. To pause is to break off and to begin the sentence again: the browsers'
 * own `pause()` does nothing on Android, nor with voices that come over the net.
 * @param told hears of every change
 */
export function speakerOf(
  synthesis: SpeechSynthesis,
  sentences: readonly Sentence[],
  first: VoiceSettings,
  told: (speaking: Speaking) => void,
): Speaker {
  let manner = first;
  let now: Speaking = { at: 0, is: 'paused' };
  let timer: ReturnType<typeof setTimeout>;
  /** Kept as long as it is said: browsers let go of one nobody holds, and its end is never heard. */
  let utterance: SpeechSynthesisUtterance | undefined;

  const become = (next: Partial<Speaking>) => {
    now = { ...now, ...next };
    told(now);
  };
  const hush = () => {
    clearTimeout(timer);
    utterance = undefined;
    synthesis.cancel();
  };
  const stop = (is: Speaking['is']) => {
    hush();
    become({ is });
  };
  const say = (at: number) => {
    const sentence = sentences[at];
    if (!sentence) {
      stop('ended');
      return;
    }
    const mine = new SpeechSynthesisUtterance(sentence.text);
    mine.voice = manner.voice;
    mine.lang = manner.voice.lang;
    mine.rate = manner.rate;
    // What was taken back may still be heard of.
    const heard = (then: () => void) => () => {
      if (utterance === mine) then();
    };
    mine.addEventListener(
      'start',
      heard(() => clearTimeout(timer)),
    );
    mine.addEventListener(
      'end',
      heard(() => say(at + 1)),
    );
    mine.addEventListener('error', (event) => {
      if (utterance === mine) stop(TROUBLES[event.error] ?? 'failed');
    });
    clearTimeout(timer);
    timer = setTimeout(
      heard(() => stop('silent')),
      SILENCE,
    );
    utterance = mine;
    become({ at, is: 'speaking' });
    synthesis.speak(mine);
  };
  const sayAnew = (at: number) => {
    hush();
    become({ at, is: 'speaking' });
    timer = setTimeout(() => say(at), REST);
  };

  return {
    play: () => {
      if (now.is !== 'speaking') sayAnew(now.is === 'ended' ? 0 : now.at);
    },
    pause: () => {
      if (now.is === 'speaking') stop('paused');
    },
    goTo: (at) => {
      if (!sentences[at]) return;
      if (now.is === 'speaking') sayAnew(at);
      else become({ at, is: 'paused' });
    },
    changeVoice: (next) => {
      manner = next;
      if (now.is === 'speaking') sayAnew(now.at);
    },
    end: hush,
  };
}

/** Broken off by someone else, or not allowed before the reader presses something: it waits. */
const TROUBLES: Partial<Record<SpeechSynthesisErrorCode, Speaking['is']>> = {
  canceled: 'paused',
  interrupted: 'paused',
  'not-allowed': 'paused',
  'audio-busy': 'silent',
};
