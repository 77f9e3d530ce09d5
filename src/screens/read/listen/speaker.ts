import type { Sentence } from './sentences.ts';

/** State of the speaker, and the index of the sentence it is at. */
export interface Speaking {
  at: number;
  is: 'speaking' | 'paused' | 'ended' | Trouble;
}

/** `silent`: the browser does not begin to speak (another tab may be speaking) · `failed`: the voice broke off. */
export type Trouble = 'silent' | 'failed';

export interface VoiceSettings {
  voice: SpeechSynthesisVoice;
  /** Speed; 1 is the voice's own. */
  rate: number;
}

export interface Speaker {
  play: () => void;
  pause: () => void;
  /** Goes to a sentence, and stays speaking or paused as it was. An index beyond the ends changes nothing. */
  goTo: (at: number) => void;
  /** Changes voice or speed, from the present sentence on. */
  changeVoice: (manner: VoiceSettings) => void;
  /** Silences the speaker for good. */
  end: () => void;
}

/** Milliseconds a sentence may take to begin. */
const SILENCE = 5000;
/** Milliseconds between cancelling an utterance and speaking the next: without that rest some browsers speak neither. */
const REST = 60;

/**
 * Reads sentences aloud, one utterance each. A pause cancels the utterance, and the sentence begins again afterwards: the
 * browsers' own `pause()` does nothing on Android, nor with voices that come over the net.
 * @param onChange called with every change of state
 * @param from first sentence
 */
export function speakerOf(
  synthesis: SpeechSynthesis,
  sentences: readonly Sentence[],
  first: VoiceSettings,
  onChange: (speaking: Speaking) => void,
  from = 0,
): Speaker {
  let settings = first;
  let now: Speaking = { at: sentences[from] ? from : 0, is: 'paused' };
  let timer: ReturnType<typeof setTimeout>;
  /** The utterance being spoken: browsers collect one that nothing refers to, and its end is never reported. */
  let utterance: SpeechSynthesisUtterance | undefined;

  const become = (next: Partial<Speaking>) => {
    now = { ...now, ...next };
    onChange(now);
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
    mine.voice = settings.voice;
    mine.lang = settings.voice.lang;
    mine.rate = settings.rate;
    // A cancelled utterance may still report events.
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
      settings = next;
      if (now.is === 'speaking') sayAnew(now.at);
    },
    end: hush,
  };
}

/**
 * State after an error. Speech that was interrupted from outside, or is not allowed before the reader presses
 * something, is paused.
 */
const TROUBLES: Partial<Record<SpeechSynthesisErrorCode, Speaking['is']>> = {
  canceled: 'paused',
  interrupted: 'paused',
  'not-allowed': 'paused',
  'audio-busy': 'silent',
};
