import { describe, expect, test } from 'vitest';
import { canHeadText, chooseHeadline } from './headline.ts';

const LEAD = 'فتح مرصد الفلك في جبل السرو قبته مساء أمس أمام طلاب جاؤوا من القرى البعيدة ورأوا حلقات زحل.';
const lead = { text: LEAD, longest: LEAD.length };

describe('a headline among short lines', () => {
  test.each([
    [['مرصد الفلك يفتح قبته للطلاب', 'حافلات مجانية كل شهر'], 0],
    [['بعد ترميم دام عامين:', 'مرصد الفلك يفتح قبته للطلاب'], 1],
    [['في ليلة صافية', 'مرصد الفلك يفتح قبته للطلاب'], 1],
    [['أثار حماسة الأهالي', 'مرصد الفلك يفتح قبته للطلاب'], 1],
    [['ينتظره الناس منذ عامين', 'مرصد الفلك يفتح قبته للطلاب'], 1],
    [['مديرة المرصد لـ«القبة»', 'طلاب القرى يرون زحل أول مرة'], 1],
    [['حكايات السماء:', 'في ليلة صافية', 'مرصد الفلك يفتح قبته للطلاب'], 2],
    // A deck speaks of the same and is as long.
    [['طلاب القرى في مرصد جبل السرو', 'الزيارات تتكرر كل شهر بلا مقابل حتى الصيف'], 0],
  ])('%j: %i', (texts, place) => expect(chooseHeadline(texts, LEAD)).toBe(place));
});

describe('lines that can head a text', () => {
  test.each([
    ['مرصد الفلك يفتح قبته للطلاب', true],
    ['جبل السرو.. حكاية مرصد، وطلابه', true],
    ['هل يعود زحل؟', true],
    ['من جهتها،', false],
    ['فتح المرصد بابه.', false],
    ['وتضم القائمة:', false],
    ['هذا المقال منشور بالتعاون مع مجلة القبة', false],
    ['السرو', true],
    ['المريخ', false],
  ])('%s: %s', (line, can) => expect(canHeadText(line, lead, LEAD)).toBe(can));

  test('none over a text that is as short', () =>
    expect(canHeadText('مرصد الفلك يفتح قبته للطلاب', { text: 'قصير.', longest: 30 }, '')).toBe(false));
});
