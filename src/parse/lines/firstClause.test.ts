import { expect, test } from 'vitest';
import { firstClause } from './firstClause.ts';

test.each([
  ['افتتحت البلدية صباح اليوم مكتبة عامة جديدة، بعد عامين.', 'افتتحت البلدية صباح اليوم مكتبة عامة جديدة'],
  ['هل تعود المكتبات إلى الأحياء القديمة؟ سؤال مطروح.', 'هل تعود المكتبات إلى الأحياء القديمة؟'],
  ['ارتفع عدد الزوار إلى 2.5 مليون زائر هذا العام. وقال', 'ارتفع عدد الزوار إلى 2.5 مليون زائر هذا العام'],
  [
    'قال المدير إن المكتبة (وهي الأولى، كما ذكر) تفتح أبوابها غدا، ثم',
    'قال المدير إن المكتبة (وهي الأولى، كما ذكر) تفتح أبوابها غدا',
  ],
  ['  من جهتها، ', 'من جهتها،'],
  ['', ''],
])('%s', (lead, clause) => expect(firstClause(lead)).toBe(clause));

test('a lead without a sign is cut at a word, never inside a surrogate pair', () => {
  const words = firstClause('كلمة '.repeat(100));
  expect(words.length).toBeLessThanOrEqual(130);
  expect(words.endsWith('كلمة')).toBe(true);
  expect(firstClause('😀'.repeat(100)).isWellFormed()).toBe(true);
});
