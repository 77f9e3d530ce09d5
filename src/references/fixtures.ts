import type { Reference } from './reference.ts';

/** Reference with every fact known. */
export const whole: Reference = {
  id: 'suez-04',
  title: 'تعويم السفينة',
  authors: ['سعاد النجار', 'سامر البحري'],
  source: 'مجلة المرافئ',
  date: '2024-12-07',
  keywords: ['قناة السويس', 'الملاحة'],
  address: 'https://example.org/articles/suez-04/',
};

/** Reference of which only what every article has is known. */
export const bare: Reference = {
  id: 'a',
  title: 'تعويم السفينة',
  keywords: [],
  address: 'https://example.org/articles/a/',
};

/** Title with everything that could break a format: references of HTML, overrides, lines, quotes, braces, commas. */
export const HOSTILE = 'ربح 5% & «AT&amp;T»\r\nER  - \u202eقال:\t{"x_1", #2}\\ $3 ~ ^\u0000';
