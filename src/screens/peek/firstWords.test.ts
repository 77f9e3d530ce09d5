import { expect, test } from 'vitest';
import { firstWords } from './firstWords.ts';

const body = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

test.each([
  ['a short text is whole', { body: body('عادت السفن اليوم.') }, 'عادت السفن اليوم.'],
  ['a long one goes on', { body: body('عادت السفن إلى القناة اليوم.') }, 'عادت السفن إلى القناة…'],
  [
    'no comma stands before the ellipsis',
    { body: body('عادت السفن إلى القناة، ثم') },
    'عادت السفن إلى القناة…',
  ],
  [
    'the dateline comes first',
    { dateline: 'السويس:', body: body('عادت السفن إلى') },
    'السويس: عادت السفن إلى',
  ],
  ['paragraphs follow each other', { body: body('عادت السفن.', 'وعبرت.') }, 'عادت السفن. وعبرت.'],
  ['«&quot;» and the like are read', { body: body('عادت &quot;السفن&quot;') }, 'عادت "السفن"'],
  ['an article without a text', { body: [] }, ''],
])('%s', (_, article, beginning) => {
  expect(firstWords(article, 4)).toBe(beginning);
});
