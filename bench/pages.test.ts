import { expect, test } from 'vitest';
import { renumbered } from './pages.ts';

test('a repeated page is another story: its words are numbered, its labels are not', () => {
  const page = [
    'وصول السفينة إلى المرفأ',
    '',
    'تاريخ النشر: 7th, December 2024 GMT',
    'رست السفينة صباح اليوم. ',
    'المصدر: وكالة الساحل',
    'كلمات دلالية: السفينة المرفأ',
    'مقالات مشابهة',
    '  • وصول السفينة إلى المرفأ',
  ];
  expect(renumbered(page.join('\n'), 3).split('\n')).toEqual([
    'وصول السفينة إلى المرفأ (3)',
    '',
    'تاريخ النشر: 7th, December 2024 GMT',
    'رست السفينة صباح اليوم. (3)',
    'المصدر: وكالة الساحل',
    'كلمات دلالية: السفينة المرفأ',
    'مقالات مشابهة',
    '  • وصول السفينة إلى المرفأ (3)',
  ]);
});
