import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestFor, SearchedSite, finalAnswerOf } from '../../testing/searchableSite.ts';
import { Searcher } from './searcher.ts';

describe('any string is a question', () => {
  const told = [{ title: 'سفن القناة', body: ['null undefined 1.0 %s'] }, { title: 'خبر' }];
  const searcher = new Searcher(new SearchedSite(told));
  const answered = async (q: string) => {
    const { isFinal, total, ordinals, words } = await finalAnswerOf(
      searcher.ask(requestFor(q, { typing: true })),
    );
    expect([q, isFinal, total]).toEqual([q, true, ordinals.length]);
    expect(words.length).toBeLessThanOrEqual(32);
  };

  test('of any characters', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '\ud83d',
        '\udc00',
        '"',
        '«',
        '-',
        '%',
        'ال',
        'كلمة:',
        'مصدر:',
        'قبل:',
        'بعد:2024',
        ' ',
        'سفن',
        '\u0640',
      ),
    );
    const line = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
    await fc.assert(fc.asyncProperty(line, answered), { numRuns: 300 });
  });

  const HOSTILE = new URL('../../../../shared/hostile/strings.json', import.meta.url);

  test('of those that broke others', async (context) => {
    if (!existsSync(HOSTILE)) return context.skip('../shared/hostile is not here: its strings are not tried');
    for (const q of JSON.parse(readFileSync(HOSTILE, 'utf8')) as string[]) await answered(q);
  });
});
