import { expect, test } from 'vitest';
import { fitsMargin } from './fitsMargin.ts';

const SENTENCE = 'أقلع المرصد في آخر ديسمبر من ساحل غويانا على متن صاروخ أوروبي.';
const articleOf = (paragraphs: number, related: number, openings: number) => ({
  body: Array.from({ length: paragraphs }, () => ({
    kind: 'paragraph' as const,
    text: `${SENTENCE} ${SENTENCE} ${SENTENCE}`,
  })),
  related: Array.from({ length: related }, () => ({ text: 'المرصد يفتح نافذة على الكون' })),
  readAlso: Array.from({ length: openings }, () => ({ title: 'رحلة المرصد', body: [SENTENCE, SENTENCE] })),
});

test.each([
  ['a long text has room beside it', articleOf(12, 4, 1), true],
  ['a text of two paragraphs has not', articleOf(2, 4, 1), false],
  ['nor has one beside which many headlines stand', articleOf(12, 16, 1), false],
  ['nor one beside many openings', articleOf(12, 4, 6), false],
])('%s', (_, article, fits) => {
  expect(fitsMargin(article)).toBe(fits);
});
