import { describe, expect, test } from 'vitest';
import { gregorianDay } from '../text/calendar.ts';
import { quotationOf, referenceOf } from './citation.ts';

const whole = { title: 'تعويم السفينة', source: 'مجلة المرافئ', date: '2024-12-07' };
const { title, source, date } = whole;

describe('where a passage is from', () => {
  test.each([
    [
      'all known',
      whole,
      '«تعويم السفينة»، مجلة المرافئ، 7 ديسمبر 2024',
      '«تعويم السفينة», مجلة المرافئ, 7 December 2024',
    ],
    [
      'two authors',
      { ...whole, authors: ['سعاد النجار', 'سامر \u202eالبحري'] },
      'سعاد النجار، سامر البحري، «تعويم السفينة»، مجلة المرافئ، 7 ديسمبر 2024',
      'سعاد النجار, سامر البحري, «تعويم السفينة», مجلة المرافئ, 7 December 2024',
    ],
    ['no source', { title, date }, '«تعويم السفينة»، 7 ديسمبر 2024', '«تعويم السفينة», 7 December 2024'],
    ['no day', { title, source }, '«تعويم السفينة»، مجلة المرافئ', '«تعويم السفينة», مجلة المرافئ'],
    ['its headline alone', { title }, '«تعويم السفينة»', '«تعويم السفينة»'],
    [
      'override characters and references of HTML in it',
      { title: 'تعويم \u202eالسفينة\u202c &quot;العالقة&quot;', source: 'المر\u2067افئ' },
      '«تعويم السفينة "العالقة"»، المرافئ',
      '«تعويم السفينة "العالقة"», المرافئ',
    ],
    ['a headline that is a quotation', { title: '«تعويم السفينة»' }, '«تعويم السفينة»', '«تعويم السفينة»'],
    [
      'a headline with two quotations',
      { title: '«تعويم» السفينة «قريبًا»' },
      '«\u201cتعويم\u201d السفينة \u201cقريبًا\u201d»',
      '«\u201cتعويم\u201d السفينة \u201cقريبًا\u201d»',
    ],
  ])('%s', (_, brief, ar, en) => {
    expect(referenceOf(brief, '،', (day) => gregorianDay(day, 'ar'))).toBe(ar);
    expect(referenceOf(brief, ',', (day) => gregorianDay(day, 'en'))).toBe(en);
  });
});

test('a collection with a name of its own ends the reference', () => {
  expect(referenceOf(whole, '،', (day) => gregorianDay(day, 'ar'), 'أرشيف الميناء')).toBe(
    '«تعويم السفينة»، مجلة المرافئ، 7 ديسمبر 2024، أرشيف الميناء',
  );
});

const address = 'https://example.org/articles/suez-04/#p3~k9x2a';

test('a passage goes with its reference and its link', () => {
  const { text, html } = quotationOf('رست السفينة', '«تعويم السفينة»، مجلة المرافئ', address);
  expect(text).toBe(`«رست السفينة» — «تعويم السفينة»، مجلة المرافئ\n${address}`);
  expect(html).toBe(
    `<div dir="rtl" lang="ar"><blockquote cite="${address}"><p>«رست السفينة»</p></blockquote>` +
      `<p>— <a href="${address}">«تعويم السفينة»، مجلة المرافئ</a></p></div>`,
  );
});

test.each([
  ['over two paragraphs', 'رست السفينة.\nونزلوا.', '<p>«رست السفينة.</p><p>ونزلوا.»</p>'],
  ['with signs of HTML', 'قال <b> & "نعم"', '<p>«قال &lt;b&gt; &amp; &quot;نعم&quot;»</p>'],
  ['with an override character', 'رست \u202eالسفينة', '<p>«رست السفينة»</p>'],
  ['that is a quotation', '«رست السفينة»', '<p>«رست السفينة»</p>'],
  ['that only begins with one', '«رست» السفينة', '<p>«\u201cرست\u201d السفينة»</p>'],
])('a passage %s', (_, exact, html) => {
  expect(quotationOf(exact, '«أ»', address).html).toContain(html);
});
