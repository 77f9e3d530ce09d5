import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sentence } from './sentences.ts';
import type { VoiceSettings, Speaking } from './speaker.ts';
import { speakerOf } from './speaker.ts';

/** Says nothing; keeps what it was asked to say, and lets a test say what became of it. */
class Utterance extends EventTarget {
  rate = 1;
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const MANNER = { voice: { lang: 'ar-EG' }, rate: 1 } as VoiceSettings;
const sentences: Sentence[] = ['أولى', 'ثانية', 'ثالثة'].map((text, block) => ({
  block,
  from: 0,
  to: text.length,
  text,
}));

function begin() {
  const said: Utterance[] = [];
  const heard: string[] = [];
  const cancel = vi.fn<() => void>();
  const synthesis = { speak: (one: Utterance) => said.push(one), cancel } as unknown as SpeechSynthesis;
  const speaker = speakerOf(synthesis, sentences, MANNER, ({ at, is }: Speaking) =>
    heard.push(`${at} ${is}`),
  );
  const last = () => said.at(-1);
  return {
    ...speaker,
    heard,
    cancel,
    texts: () => said.map(({ text }) => text),
    rate: () => last()?.rate,
    becomes: (what: 'start' | 'end', which = last()) => which?.dispatchEvent(new Event(what)),
    fails: (error: string) => last()?.dispatchEvent(Object.assign(new Event('error'), { error })),
    first: () => said[0],
    rest: () => vi.advanceTimersByTime(100),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('one sentence after another, to the end; then from the beginning', () => {
  const it = begin();
  it.play();
  it.rest();
  for (let i = 0; i < 3; i++) {
    it.becomes('start');
    it.becomes('end');
  }
  expect(it.texts()).toEqual(['أولى', 'ثانية', 'ثالثة']);
  expect(it.heard.at(-1)).toBe('2 ended');
  it.play();
  it.rest();
  expect(it.texts().at(-1)).toBe('أولى');
});

test('a pause breaks off, and going on begins the sentence again', () => {
  const it = begin();
  it.play();
  it.rest();
  it.becomes('end');
  it.pause();
  expect(it.heard.at(-1)).toBe('1 paused');
  expect(it.cancel).toHaveBeenCalledTimes(2);
  it.play();
  it.rest();
  expect(it.texts()).toEqual(['أولى', 'ثانية', 'ثانية']);
});

test('going to another sentence goes on as it was', () => {
  const it = begin();
  it.goTo(2);
  expect(it.heard).toEqual(['2 paused']);
  it.play();
  it.rest();
  it.goTo(1);
  it.rest();
  expect(it.texts()).toEqual(['ثالثة', 'ثانية']);
  it.goTo(-1);
  it.goTo(3);
  expect(it.heard.at(-1)).toBe('1 speaking');
});

test('another speed begins the sentence again', () => {
  const it = begin();
  it.play();
  it.rest();
  it.changeVoice({ ...MANNER, rate: 1.5 });
  it.rest();
  expect(it.texts()).toEqual(['أولى', 'أولى']);
  expect(it.rate()).toBe(1.5);
});

test('what was taken back is not heard of', () => {
  const it = begin();
  it.play();
  it.rest();
  it.goTo(2);
  it.rest();
  it.becomes('end', it.first());
  expect(it.heard.at(-1)).toBe('2 speaking');
});

describe('what goes wrong', () => {
  test.each([
    ['synthesis-failed', 'failed'],
    ['network', 'failed'],
    ['interrupted', 'paused'],
    ['canceled', 'paused'],
    ['not-allowed', 'paused'],
    ['audio-busy', 'silent'],
  ])('%s: %s', (error, becomes) => {
    const it = begin();
    it.play();
    it.rest();
    it.fails(error);
    expect(it.heard.at(-1)).toBe(`0 ${becomes}`);
  });

  test('a browser that does not begin to speak is not waited for', () => {
    const it = begin();
    it.play();
    it.rest();
    vi.advanceTimersByTime(5000);
    expect(it.heard.at(-1)).toBe('0 silent');
  });

  test('one that has begun may take its time', () => {
    const it = begin();
    it.play();
    it.rest();
    it.becomes('start');
    vi.advanceTimersByTime(20_000);
    expect(it.heard.at(-1)).toBe('0 speaking');
  });
});

test('the end is silent, and stays so', () => {
  const it = begin();
  it.play();
  it.end();
  it.rest();
  expect(it.texts()).toEqual([]);
  expect(it.cancel).toHaveBeenCalled();
});
