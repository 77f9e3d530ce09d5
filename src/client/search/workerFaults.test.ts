import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, SearchRequest } from '../../search/answer.ts';
import type { Call, Reply } from './messages.ts';
import { SearchClient } from './searchClient.ts';

const ANSWER = { total: 37, isExact: true, ordinals: [], hits: [], isFinal: true } as unknown as Answer;

// The search on the page works.
vi.mock('./serveSearch.ts', () => ({
  serveSearch: (post: (reply: Reply) => void) => (call: Call) => {
    if (call.is !== 'ask') return;
    post({ is: 'answer', id: call.id, answer: ANSWER });
    post({ is: 'end', id: call.id });
  },
}));

/** A worker as a fault makes it: what it does when it starts and when it is asked. */
interface Faulty {
  starts?: (worker: FaultyWorker) => void;
  asked?: (worker: FaultyWorker, id: number) => void;
}

let faulty: Faulty;

class FaultyWorker extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => faulty.starts?.(this));
  }
  postMessage(call: Call): void {
    if (call.is === 'ask') queueMicrotask(() => faulty.asked?.(this, call.id));
  }
  terminate(): void {
    // The worker may still say something: it must not count.
  }
  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fails(type: 'error' | 'messageerror' = 'error'): void {
    this.dispatchEvent(new Event(type, { cancelable: true }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FaultyWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const request: SearchRequest = { q: 'سفن', keywords: [], order: 'nearest', typing: false };
const ready = (worker: FaultyWorker) => worker.says({ is: 'ready' });
const saying = (reply: (id: number) => unknown): Faulty => ({
  starts: ready,
  asked: (worker, id) => worker.says(reply(id)),
});

/** Asks once. @returns total found; an error; «open» when neither comes within ten seconds */
async function ask(client: SearchClient): Promise<unknown> {
  let total: number | undefined;
  const asked = client
    .ask(request, (answer) => (total = answer.total))
    .then(
      () => total,
      (error: unknown) => error,
    );
  const open = new Promise((resolve) => setTimeout(resolve, 10_500, 'open'));
  const first = Promise.race([asked, open]);
  await vi.advanceTimersByTimeAsync(10_500);
  if ((await first) !== 'open') return first;
  // The reader presses «أعد المحاولة».
  client.restart();
  await vi.advanceTimersByTimeAsync(10_500);
  return Promise.race([asked, Promise.resolve('open')]);
}

test.each<[string, Faulty]>([
  ['does not load', { starts: (worker) => worker.fails() }],
  ['is an empty file, and never says anything', {}],
  ['is another program, and says rubbish at once', { starts: (worker) => worker.says('hello') }],
  ['says null at once', { starts: (worker) => worker.says(null) }],
  ['is ready, and never answers', { starts: ready }],
  ['is ready again and again, and never answers', { starts: ready, asked: ready }],
  ['fails at every question', { starts: ready, asked: (worker) => worker.fails() }],
  ['sends what cannot be read', { starts: ready, asked: (worker) => worker.fails('messageerror') }],
  ['answers null', saying(() => null)],
  ['answers nothing', saying(() => undefined)],
  ['answers a number', saying(() => 5)],
  ['answers words', saying(() => 'answer')],
  ['answers a list', saying(() => [])],
  ['answers an empty object', saying(() => ({}))],
  ['answers a kind that does not exist', saying((id) => ({ is: 'toString', id }))],
  ['answers without a number', saying(() => ({ is: 'answer', answer: ANSWER }))],
  ['answers with a number in words', saying((id) => ({ is: 'end', id: String(id) }))],
  ['answers another question', saying((id) => ({ is: 'end', id: id + 100 }))],
  ['answers with hits alone', saying((id) => ({ is: 'hits', id, hits: [] }))],
  ['answers with no answer', saying((id) => ({ is: 'answer', id, answer: null }))],
  ['answers with an answer of nothing', saying((id) => ({ is: 'answer', id, answer: {} }))],
  ['fails without a reason', saying((id) => ({ is: 'failed', id }))],
])('a worker that %s: the search heals by one more try', async (_, fault) => {
  faulty = fault;
  const client = new SearchClient();
  const first = await ask(client);
  // Answered all the same, or an error to be shown; never open.
  expect(first === ANSWER.total || first instanceof Error).toBe(true);
  expect(await ask(client)).toBe(ANSWER.total);
});

test('a worker that cannot be made: the search runs on the page', async () => {
  vi.stubGlobal('Worker', () => {
    throw new Error('forbidden');
  });
  expect(await ask(new SearchClient())).toBe(ANSWER.total);
});
