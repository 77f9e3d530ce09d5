import { expect, test } from 'vitest';
import { visualRuns } from './visualRuns.ts';

test.each<[string, string[]]>([
  ['أرشيف الميناء', ['rtl أرشيف الميناء']],
  ['', []],
  ['أرشيف BBC عربي', ['rtl أرشيف ', 'ltr BBC', 'rtl  عربي']],
  ['صحف The New York Times', ['rtl صحف ', 'ltr The New York Times']],
  ['60 مقالًا', ['ltr 60', 'rtl  مقالًا']],
  ['من 1,200 إلى 2.5%', ['rtl من ', 'ltr 1,200', 'rtl  إلى ', 'ltr 2.5', 'rtl %']],
  ['عام 2024 - 2025', ['rtl عام ', 'ltr 2024', 'rtl  - ', 'ltr 2025']],
  ['عدن 1908-2024', ['rtl عدن ', 'ltr 1908', 'rtl -', 'ltr 2024']],
  ['Ever Given 2021', ['ltr Ever Given 2021']],
  ['(صحف) «الميناء»', ['rtl )صحف( »الميناء«']],
  ['AP (العربية)', ['ltr AP', 'rtl  )العربية(']],
])('«%s» is %j', (line, runs) => {
  expect(visualRuns(line).map(({ direction, text }) => `${direction} ${text}`)).toEqual(runs);
});
