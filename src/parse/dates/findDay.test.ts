import { expect, test } from 'vitest';
import { findDay } from './findDay.ts';

test.each([
  ['الأربعاء 12 مارس 2025 بتوقيت جبل السرو', '2025-03-12'],
  ['عدد 12 مارس 2025 من المجلة', '2025-03-12'],
  ['12/03/2025 الطبعة الثانية', '2025-03-12'],
  ['1446/09/12 الموافق 2025/03/12 مساء السبت الجميل', '2025-03-12'],
  // Two days, a day without its year, an impossible day: a wrong day is worse than none.
  ['من 12 مارس 2025 إلى 14 مارس 2025', undefined],
  ['12 مارس، ثم ننتظر', undefined],
  ['31 فبراير 2025 كما كتب', undefined],
  ['6 رجب 1446 وحده', undefined],
])('the one full day in «%s» is %s', (text, day) => expect(findDay(text)).toBe(day));
