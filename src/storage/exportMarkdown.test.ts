import { expect, test } from 'vitest';
import type { StoredRecord, Annotation } from './record.ts';
import { markdownOf } from './exportMarkdown.ts';

const words = {
  heading: 'التظليلات والملاحظات',
  reference: ({ title, source, date }: StoredRecord['brief']) =>
    [`«${title}»`, source, date].filter(Boolean).join('، '),
  address: (id: string, block: number) => `https://example.org/articles/${id}/#p${block + 1}`,
};
const mark = (exact: string, note?: string, tags?: string[]): Annotation => ({
  id: exact,
  at: { block: 2, exact, before: '', after: '' },
  ink: 'olive',
  made: 1,
  ...(note !== undefined && { note }),
  ...(tags && { tags }),
});
const article = (id: string, title: string, marks?: Annotation[]): StoredRecord => ({
  id,
  brief: { id, title, source: 'مجلة المرافئ', date: '2024-12-07', minutes: 3, keywords: [] },
  ...(marks && { marks }),
});

test('each article has its headline, its reference, its quotations with their notes', () => {
  const marked = [mark('رست السفينة.', 'أول سفينة منذ شهر\nكما قيل'), mark('نزل منها المسافرون')];
  expect(markdownOf([article('suez-04', 'السفينة', marked), article('a', 'لم يُظلَّل')], words)).toBe(
    `# التظليلات والملاحظات

## السفينة

«السفينة»، مجلة المرافئ، 2024-12-07

> رست السفينة.

أول سفينة منذ شهر

كما قيل

<https://example.org/articles/suez-04/#p3>

> نزل منها المسافرون

<https://example.org/articles/suez-04/#p3>
`,
  );
});

test('a quotation over two paragraphs stays one quotation', () => {
  expect(markdownOf([article('a', 'أ', [mark('الأولى.\nالثانية.')])], words)).toContain(
    '> الأولى.\n>\n> الثانية.\n',
  );
});

test.each([
  ['stars and underscores', 'سعر *خاص* لـ _الكل_', 'سعر \\*خاص\\* لـ \\_الكل\\_'],
  ['brackets and tags', '[رابط](x) <b>', '\\[رابط\\](x) \\<b\\>'],
  ['an ampersand', 'قال: &quot;نعم', 'قال: \\&quot;نعم'],
  ['a hyphen that opens a line', '- بند', '\\- بند'],
  ['a hyphen inside a line', 'فاز 2-1', 'فاز 2-1'],
  ['a number that opens a list', '1. أول', '1\\. أول'],
  ['a sign of a headline', '## وسم', '\\#\\# وسم'],
  ['a hash tag inside a line', 'وسم #السويس', 'وسم #السويس'],
  ['a line under a line', '---', '\\-\\-\\-'],
])('%s are what they were', (_, printed, written) => {
  expect(markdownOf([article('a', 'أ', [mark(printed)])], words)).toContain(`\n> ${written}\n`);
});

test('tags follow their note, each one word', () => {
  const tagged = [mark('رست السفينة.', 'أول سفينة', ['ميناء', 'قناة السويس'])];
  expect(markdownOf([article('a', 'السفينة', tagged)], words)).toContain(
    '\n\nأول سفينة\n\n#ميناء #قناة\\_السويس\n\n<',
  );
});
