import { describe, expect, test } from 'vitest';
import { authorKey, holdsName } from './authorKey.ts';

describe('spellings of one name have one key', () => {
  test.each<[string, ...string[]]>([
    ['hamza, teh marbuta, marks and tatweel', 'إيمان حمزة', 'ايمان حمزه', 'إيمان حَمزة', 'إيـمـان حمزة'],
    ['alef maqsura', 'منى الساحلي', 'مني الساحلى'],
    ['with or without a title', 'سعاد النجار', 'د. سعاد النجار', 'د.سعاد النجار', 'الدكتورة سعاد النجار'],
    ['several titles', 'سامر البحري', 'أ.د. سامر البحري', 'الأستاذ الدكتور/ سامر البحري', 'أ. د سامر البحري'],
    [
      '«عبد» and its name apart or joined',
      'عبد الرحمن الساحلي',
      'عبدالرحمن الساحلي',
      'م. عبد الرّحمن الساحلي',
    ],
    ['a title that is a name too, before two words', 'محمود زهرة', 'السيد محمود زهرة'],
    ['stray signs and blanks', 'ليلى الساحل', ' ليلى  الساحل. ', 'ليلى-الساحل', '* ليلى الساحل'],
    ['Latin letters', 'Jane Doe', 'JANE DOE', 'Dr. Jane Doe'],
  ])('%s', (_, first, ...others) => {
    for (const other of others) expect(authorKey(other)).toBe(authorKey(first));
  });
});

describe('different names have different keys', () => {
  test.each([
    ['السيد زهرة', 'زهرة'],
    ['السيد زهرة', 'السيد محمود زهرة'],
    ['حمد الشيخ', 'حمد'],
    ['سيد قطبان', 'قطبان'],
    ['سعاد النجار', 'سعد النجار'],
    ['سعاد النجار', 'النجار سعاد'],
    ['م. ع.', 'م. س.'],
    ['د.', 'م.'],
    ['', '؟'],
  ])('«%s» and «%s»', (one, other) => expect(authorKey(one)).not.toBe(authorKey(other)));
});

describe('a name typed in part', () => {
  test.each([
    ['سعاد النجار', 'سعاد', true],
    ['د. سعاد النجار', 'النجار', true],
    ['سعاد النجار', 'نجار', true],
    ['سعاد النجار', 'د. سعاد', true],
    ['سعاد عمر النجار', 'سعاد النجار', true],
    ['عبد الله سعيد', 'عبدالله', true],
    ['سعاد النجار', 'سعا', false],
    ['علياء حسن', 'علي', false],
    ['سعاد النجار', 'سعاد البحري', false],
    // The letters «ال» of a short word are its own.
    ['الاء حسن', 'اء', false],
  ])('«%s» holds «%s»: %s', (name, asked, holds) =>
    expect(holdsName(authorKey(name), authorKey(asked))).toBe(holds),
  );
});
