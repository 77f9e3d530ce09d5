import { expect, test, vi } from 'vitest';
import type { Answer, SearchRequest } from '../../search/answer.ts';
import type { AbortState } from '../../site/siteFiles.ts';
import { DamagedError } from '../../search/format/bytes.ts';
import type { Reply } from './messages.ts';
import { errorOf } from './messages.ts';
import type { Searching } from './searchService.ts';
import { searchService } from './searchService.ts';
import { SiteError } from '../fetchFile.ts';

const request: SearchRequest = { q: 'سفن', keywords: [], order: 'nearest', typing: false };
const answer = (total: number, isFinal: boolean): Answer => ({
  total,
  isExact: isFinal,
  ordinals: [],
  hits: [],
  unreadableWords: [],
  unreadableTexts: 0,
  scores: [],
  words: [],
  isFinal,
});

/** A service of a searcher played by the test, and the replies it posted. */
function serving(does: Partial<Searching>) {
  const posted: Reply[] = [];
  const searcher: Searching = {
    prepare: () => Promise.resolve(),
    ask: () => stream([]),
    hitsOf: () => Promise.resolve([]),
    formsOf: () => Promise.resolve({ words: [], forms: [] }),
    headlinesOf: () => Promise.resolve({ total: 0, isExact: true, hits: [] }),
    ...does,
  };
  return { posted, call: searchService(searcher, (reply) => posted.push(reply)) };
}

async function* stream(answers: (Answer | Error)[]): AsyncGenerator<Answer> {
  for (const one of answers) {
    await Promise.resolve();
    if (one instanceof Error) throw one;
    yield one;
  }
}

test('answers come one by one, then the end', async () => {
  const { posted, call } = serving({ ask: () => stream([answer(10, false), answer(37, true)]) });
  call({ is: 'ask', id: 4, request });
  await vi.waitFor(() => expect(posted).toHaveLength(3));
  expect(posted.map((reply) => (reply.is === 'answer' ? reply.answer.total : reply.is))).toEqual([
    10,
    37,
    'end',
  ]);
});

test('a question stopped is told so, and posts nothing more', async () => {
  const stops: AbortState[] = [];
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  const { posted, call } = serving({
    ask: async function* ask(_, stop) {
      if (stop) stops.push(stop);
      yield answer(10, false);
      await gone;
      yield answer(37, true);
    },
  });
  call({ is: 'ask', id: 1, request });
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  call({ is: 'stop', id: 1 });
  expect(stops[0]?.aborted).toBe(true);
  go();
  await new Promise((rest) => setTimeout(rest));
  expect(posted).toHaveLength(1);
});

test.each([
  [new SiteError('damaged', 'search/root.bin'), new SiteError('damaged', 'search/root.bin')],
  [new DamagedError('the checksum does not fit'), new SiteError('damaged', 'search/')],
  [new TypeError('our bug'), expect.objectContaining({ message: expect.stringContaining('our bug') })],
])('%s arrives as the error it was', async (thrown, arrives) => {
  const { posted, call } = serving({ ask: () => stream([thrown]) });
  call({ is: 'ask', id: 1, request });
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  // A message between threads is a structured clone.
  const [reply] = structuredClone(posted);
  expect(reply?.is === 'failed' && errorOf(reply.failure)).toEqual(arrives);
});

test('what cannot be prepared is left to the first question', async () => {
  const { posted, call } = serving({ prepare: () => Promise.reject(new Error('no root')) });
  call({ is: 'prepare' });
  await new Promise((rest) => setTimeout(rest));
  expect(posted).toEqual([]);
});
