import { expect, test } from 'vitest';
import { spokenBlocks } from './spokenBlocks.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

test('title, dateline and blocks, their references decoded', () => {
  expect(
    spokenBlocks({
      title: 'عودة &quot;السفن&quot;',
      dateline: 'السويس - وكالات:',
      body: [paragraph('عادت &amp; عبرت.'), paragraph('ثم مضت.')],
    }),
  ).toEqual([
    { text: 'عودة "السفن"' },
    { text: 'السويس - وكالات: عادت & عبرت.', opening: 17 },
    { text: 'ثم مضت.' },
  ]);
});

test('an article without dateline or text', () => {
  expect(spokenBlocks({ title: 'عنوان', body: [] })).toEqual([{ text: 'عنوان' }, { text: '' }]);
});
