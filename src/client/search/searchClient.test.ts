import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, SearchRequest } from '../../search/answer.ts';
import type { Call, Reply } from './messages.ts';
import { SearchClient, SearchStopped } from './searchClient.ts';
import type { Listener, Start } from './startSearch.ts';
import { SiteError } from '../fetchFile.ts';

const request = (q: string): SearchRequest => ({ q, keywords: [], order: 'nearest', typing: false });
const answer = (total: number): Answer => ({
  total,
  isExact: true,
  ordinals: [],
  hits: [],
  unreadableWords: [],
  unreadableTexts: 0,
  scores: [],
  words: [],
  isFinal: true,
});

/** A search played by the test: the calls it was given, and replies in its name. */
class PlayedSearch {
  readonly told: Call[] = [];
  ended = false;
  readonly listener: Listener;
  readonly onPage: boolean;

  constructor(listener: Listener, onPage: boolean) {
    this.listener = listener;
    this.onPage = onPage;
  }

  say(reply: Reply): void {
    this.listener.onReply(reply);
  }

  get numbers(): number[] {
    return this.told.flatMap((call) => ('id' in call && call.is !== 'stop' ? [call.id] : []));
  }
}

let played: PlayedSearch[];
let client: SearchClient;

const start: Start = (listener, avoidsWorker = false) => {
  const one = new PlayedSearch(listener, avoidsWorker);
  played.push(one);
  return {
    post: (call) => one.told.push(call),
    end: () => {
      one.ended = true;
    },
  };
};

beforeEach(() => {
  vi.useFakeTimers();
  played = [];
  client = new SearchClient(start);
});
afterEach(() => vi.useRealTimers());

/** The end of a promise, or that it is open. */
async function stateOf(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    promise.then(
      () => 'done',
      (error: unknown) => error,
    ),
    Promise.resolve().then(() => Promise.resolve().then(() => 'open')),
  ]);
}

describe('a question', () => {
  test('begins whoever searches, once, and is shown each answer', async () => {
    const shown: number[] = [];
    client.prepare();
    const done = client.ask(request('سفن'), ({ total }) => shown.push(total));
    expect(played).toHaveLength(1);
    const [id = 0] = played[0]?.numbers ?? [];
    played[0]?.say({ is: 'answer', id, answer: answer(10) });
    played[0]?.say({ is: 'answer', id, answer: answer(37) });
    expect(shown).toEqual([10, 37]);
    expect(await stateOf(done)).toBe('open');
    played[0]?.say({ is: 'end', id });
    expect(await stateOf(done)).toBe('done');
  });

  test('that is no longer wanted is stopped, and what still comes of it is not shown', async () => {
    const stop = new AbortController();
    const shown = vi.fn<(answer: Answer) => void>();
    const done = client.ask(request('سفن'), shown, stop.signal);
    stop.abort(new Error('typed on'));
    await expect(done).rejects.toThrow('typed on');
    expect(played[0]?.told.at(-1)).toEqual({ is: 'stop', id: 1 });
    played[0]?.say({ is: 'answer', id: 1, answer: answer(1) });
    expect(shown).not.toHaveBeenCalled();
  });

  test('hits and forms come back to whom they were asked by', async () => {
    const forms = client.formsOf('سفن');
    const hits = client.hitsOf(request('سفن'), [7, 8]);
    const [first = 0, second = 0] = played[0]?.numbers ?? [];
    played[0]?.say({ is: 'hits', id: second, hits: [] });
    played[0]?.say({ is: 'forms', id: first, forms: { words: ['سفن'], forms: [['السفن', 0]] } });
    expect(await forms).toEqual({ words: ['سفن'], forms: [['السفن', 0]] });
    expect(await hits).toEqual([]);
  });

  test('a file that does not come is an error that names it', async () => {
    const done = client.ask(request('سفن'), () => undefined);
    const failure = { of: 'file', kind: 'missing', path: 'search/root.bin' } as const;
    played[0]?.say({ is: 'failed', id: 1, failure });
    await expect(done).rejects.toEqual(new SiteError('missing', 'search/root.bin'));
  });
});

describe('a breakdown', () => {
  test('begins another, which is asked the same again', async () => {
    const shown: number[] = [];
    const done = client.ask(request('سفن'), ({ total }) => shown.push(total));
    played[0]?.listener.onCrash();
    expect(played[0]?.ended).toBe(true);
    expect(played[1]?.told).toEqual(played[0]?.told);
    played[1]?.say({ is: 'answer', id: 1, answer: answer(37) });
    played[1]?.say({ is: 'end', id: 1 });
    expect(await stateOf(done)).toBe('done');
    expect(shown).toEqual([37]);
  });

  test('twice over one question is its end; the next question begins anew', async () => {
    const done = client.ask(request('سفن'), () => undefined);
    played[0]?.listener.onCrash();
    played[1]?.listener.onCrash();
    await expect(done).rejects.toBeInstanceOf(SearchStopped);
    expect(played).toHaveLength(2);
    const next = client.ask(request('سفن'), () => undefined);
    played[2]?.say({ is: 'end', id: 2 });
    expect(await stateOf(next)).toBe('done');
  });

  test('with nothing asked costs nothing', () => {
    client.prepare();
    played[0]?.listener.onCrash();
    expect(played).toHaveLength(1);
  });

  test('of one that was given up already says nothing', async () => {
    const done = client.ask(request('سفن'), () => undefined);
    played[0]?.listener.onCrash();
    played[0]?.listener.onCrash();
    played[1]?.say({ is: 'end', id: 1 });
    expect(await stateOf(done)).toBe('done');
  });
});

describe('the wait for the search to start', () => {
  test('ends after ten seconds, and as many on the page: its code does not come', async () => {
    const ended = client.ask(request('سفن'), () => undefined).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(played.map((one) => one.onPage)).toEqual([false, true]);
    expect(played[1]?.told).toEqual(played[0]?.told);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await ended).toEqual(new SiteError('unreachable', 'search'));
    expect(played.map((one) => one.ended)).toEqual([true, true]);
  });

  test('is over once it says that it is ready; a slow line is no failure', async () => {
    const done = client.ask(request('سفن'), () => undefined);
    played[0]?.say({ is: 'ready' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(played).toHaveLength(1);
    expect(await stateOf(done)).toBe('open');
  });

  test('begins again with the one started after a crash', async () => {
    const ended = client.ask(request('سفن'), () => undefined).catch((error: unknown) => error);
    played[0]?.say({ is: 'ready' });
    played[0]?.listener.onCrash();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await ended).toEqual(new SiteError('unreachable', 'search'));
  });

  test('takes no timer while nothing is asked', async () => {
    client.prepare();
    expect(vi.getTimerCount()).toBe(0);
    const done = client.ask(request('سفن'), () => undefined);
    expect(vi.getTimerCount()).toBe(1);
    played[0]?.say({ is: 'end', id: 1 });
    await done;
    expect(vi.getTimerCount()).toBe(0);
  });
});
