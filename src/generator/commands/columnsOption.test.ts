import { expect, test } from 'vitest';
import { columnsOption } from './columnsOption.ts';

test.each([
  ['title=headline', { title: 'headline' }],
  ['title=عنوان الخبر, text=3', { title: 'عنوان الخبر', text: '3' }],
  ['url=a=b', { url: 'a=b' }],
])('%s', (value, columns) => expect(columnsOption(value)).toEqual(columns));

test.each([
  ['headline=title', /no field «headline»; the fields are title, text/],
  ['title', /names no column for «title»/],
  ['', /no field «»/],
])('«%s» is a fault', (value, sentence) => expect(columnsOption(value)).toMatch(sentence));
